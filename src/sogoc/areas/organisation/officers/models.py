"""IV. Organisation: who is in charge of reform, computers, quality and the like, and how they are reached at work."""

from typing import Any, ClassVar

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from sogoc.foundations.agencies.spans import Span, by_days, spans_in_order
from sogoc.foundations.documents.choices import filled, one_of, told_by
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.documents.models import Document
from sogoc.foundations.people.models import Account
from sogoc.kernel.vietnamese import fold

from .register import SEATS, Seat, duty_names


class OfficerInCharge(Span):
    """Put in charge by a document from a day on, released by another. An agency has one principal for a duty on a day:
    the database says so (migrations/0002)."""

    repeats: ClassVar[frozenset[str]] = Span.repeats | {"folded"}

    account = models.ForeignKey(
        Account, models.PROTECT, related_name="+", verbose_name=_("công chức, viên chức")
    )
    duty = models.CharField(_("việc phụ trách"), max_length=20)
    seat = models.CharField(_("tư cách"), max_length=10, choices=told_by(SEATS))
    position = models.CharField(_("chức vụ"), max_length=150)
    telephone = models.CharField(_("điện thoại cơ quan"), max_length=30, blank=True)
    email = models.EmailField(_("thư điện tử công vụ"), max_length=120, blank=True)
    document = models.ForeignKey(
        Document, models.PROTECT, related_name="+", verbose_name=_("văn bản phân công")
    )
    released_by = models.ForeignKey(
        Document, models.PROTECT, null=True, related_name="+", verbose_name=_("văn bản thôi phân công")
    )
    handover = models.CharField(_("đã bàn giao"), max_length=500, blank=True)
    folded = models.TextField(editable=False)
    version = models.PositiveIntegerField(default=1, editable=False)

    in_words: ClassVar[dict[str, Any]] = {"duty": duty_names}

    class Meta:
        ordering = ("agency__path", "duty", "seat", "valid_from", "id")
        constraints = (
            *spans_in_order("officer_in_charge", "agency", "account", "duty"),
            one_of("officer_in_charge", "seat", Seat),
            models.CheckConstraint(condition=filled("duty"), name="officer_in_charge_of_something"),
            models.CheckConstraint(condition=filled("position"), name="officer_in_charge_has_a_position"),
            models.CheckConstraint(
                condition=~Q(telephone="", email=""), name="officer_in_charge_can_be_reached"
            ),
            models.CheckConstraint(
                condition=Q(valid_until=None, released_by=None, handover="")
                | Q(valid_until__isnull=False, released_by__isnull=False) & filled("handover"),
                name="officer_in_charge_released_handed_over",
            ),
        )
        indexes = by_days("officers", "valid_from", "ended_on")
        verbose_name = _("đầu mối phụ trách")

    def __str__(self) -> str:
        return f"{self.account.name}, {self.duty_name}"

    @property
    def duty_name(self) -> str:
        return str(_(duty_names().get(self.duty, self.duty)))

    @property
    def belongs_to(self) -> str:
        """Who it is may correct how they are reached."""
        return self.account.key

    def ready(self) -> None:
        """Fits its columns, and is found by its words as they are now."""
        fit(self)
        self.folded = fold(f"{self.account.name} {self.position} {self.email}")
