"""III. Procedures: dossiers looked through for components that nobody digitised, each with what it lacks."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from sogoc.areas.procedures.dossiers.models import Dossier
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.spans import by_days
from sogoc.foundations.documents.models import Document

from .register import NO_COMPONENT


class DigitisationCheck(models.Model):
    """All dossiers that an agency received from a day to another, as they stood at a moment."""

    agency = models.ForeignKey(Agency, models.PROTECT, related_name="+", verbose_name=_("cơ quan"))
    first = models.DateField(_("hồ sơ tiếp nhận từ ngày"))
    last = models.DateField(_("đến ngày"))
    checked_at = models.DateTimeField(_("kiểm tra lúc"), editable=False)
    checked_on = models.DateField(_("ngày kiểm tra"), editable=False)
    document = models.ForeignKey(
        Document, models.PROTECT, null=True, related_name="+", verbose_name=_("văn bản kiểm tra")
    )
    number = models.PositiveIntegerField(_("số hồ sơ được kiểm tra"), editable=False)
    lacking = models.PositiveIntegerField(_("số hồ sơ chưa số hóa đủ"), editable=False)

    class Meta:
        ordering = ("-checked_on", "-id")
        constraints = (
            models.CheckConstraint(
                condition=Q(last__gte=F("first")), name="digitisation_check_days_in_order"
            ),
            models.CheckConstraint(
                condition=Q(lacking__lte=F("number")), name="digitisation_check_lacking_were_checked"
            ),
            models.UniqueConstraint(
                fields=("agency", "first", "last", "checked_on"), name="digitisation_checked_once_a_day"
            ),
        )
        verbose_name = _("lần kiểm tra việc số hóa")

    def __str__(self) -> str:
        return f"{self.first:%d/%m/%Y} – {self.last:%d/%m/%Y}"

    @property
    def held_at(self) -> str:
        return self.agency.path


class CheckedDossier(models.Model):
    """One of them; the agency and the day stand here too, so that figures ask one table."""

    check_made = models.ForeignKey(DigitisationCheck, models.PROTECT, related_name="dossiers")
    dossier = models.ForeignKey(Dossier, models.PROTECT, related_name="+", verbose_name=_("hồ sơ"))
    agency = models.ForeignKey(Agency, models.PROTECT, related_name="+", verbose_name=_("cơ quan"))
    checked_on = models.DateField(_("ngày kiểm tra"))
    complete = models.BooleanField(_("mọi thành phần đã số hóa"))
    missing = models.TextField(_("thành phần chưa số hóa"), blank=True)

    class Meta:
        ordering = ("check_made", "id")
        constraints = (
            models.UniqueConstraint(fields=("check_made", "dossier"), name="dossier_checked_once"),
            models.CheckConstraint(
                condition=Q(complete=True, missing="") | (Q(complete=False) & ~Q(missing="")),
                name="checked_dossier_lacks_what_is_named",
            ),
        )
        indexes = by_days("checked", "checked_on")
        verbose_name = _("hồ sơ được kiểm tra")

    def __str__(self) -> str:
        return str(self.dossier)

    @property
    def held_at(self) -> str:
        return self.agency.path


def missing_of(dossier: Dossier, at: datetime) -> str:
    """The components of a dossier, read beforehand, that were not digitised at a moment."""
    components = list(dossier.components.all())
    if not components:
        return NO_COMPONENT
    return "; ".join(one.name for one in components if one.digitised_at is None or one.digitised_at > at)


def looked_through(check: DigitisationCheck, dossiers: Iterable[Dossier]) -> list[CheckedDossier]:
    """Each as it stood when they were looked through."""
    found = []
    for dossier in dossiers:
        missing = missing_of(dossier, check.checked_at)
        facts: dict[str, Any] = {"agency_id": dossier.agency_id, "checked_on": check.checked_on}
        found.append(
            CheckedDossier(check_made=check, dossier=dossier, complete=not missing, missing=missing, **facts)
        )
    return found
