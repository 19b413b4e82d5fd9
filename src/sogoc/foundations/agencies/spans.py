"""Records of an agency that hold from a day until the end of another."""

from datetime import date, timedelta
from typing import ClassVar

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from sogoc.kernel.in_force import in_force

from .models import Agency

DAY = timedelta(days=1)
MOST = 30
"""So many letters the name of an index may have."""


class Span(models.Model):
    """`ended_on` is the day after the last, from which it is so no more: what stands at the end of a period is counted
    by it."""

    repeats: ClassVar[frozenset[str]] = frozenset({"ended_on"})

    agency = models.ForeignKey(Agency, models.PROTECT, related_name="+", verbose_name=_("cơ quan"))
    valid_from = models.DateField(_("từ ngày"))
    valid_until = models.DateField(_("đến hết ngày"), null=True, editable=False)
    ended_on = models.DateField(_("hết hiệu lực từ ngày"), null=True, editable=False)

    class Meta:
        abstract = True

    def holds_on(self, day: date) -> bool:
        return in_force(day, self.valid_from, self.valid_until)

    @property
    def held_at(self) -> str:
        return self.agency.path


def ended(on: date) -> dict[str, date]:
    """The columns of what is no more from a day."""
    return {"valid_until": on - DAY, "ended_on": on}


def spans_in_order(name: str, *fields: str) -> tuple[models.BaseConstraint, ...]:
    """One after the other. That no two hold on one day no such constraint can say: their migration says it in the words
    of each database."""
    return (
        models.CheckConstraint(
            condition=Q(valid_until=None, ended_on=None)
            | Q(valid_until__gte=F("valid_from"), ended_on__gt=F("valid_until")),
            name=f"{name}_ends_after_it_begins",
        ),
        models.UniqueConstraint(fields=(*fields, "valid_from"), name=f"{name}_begins_once"),
        models.UniqueConstraint(fields=fields, condition=Q(valid_until=None), name=f"{name}_of_today_is_one"),
    )


def by_days(name: str, *days: str) -> tuple[models.Index, ...]:
    """One agency's period among the whole country's."""
    return tuple(models.Index(fields=("agency", day), name=f"{name}_by_{day}"[:MOST]) for day in days)
