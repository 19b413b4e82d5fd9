"""V. Civil service: who is there, as what, from when until when and by which decision; and who leads.

No more of a person is kept than figures and acts ask for: a code and how they are called."""

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from sogoc.areas.civil_service.positions.models import Position
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.spans import Span, by_days, spans_in_order
from sogoc.foundations.documents.choices import filled, one_of, told_by
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.documents.models import Document
from sogoc.kernel.vietnamese import fold

from .register import (
    KINDS,
    LEAVINGS,
    PAYERS,
    RANKS,
    SEATS,
    TIERS,
    Leaving,
    PaidFrom,
    Rank,
    Seat,
    StaffKind,
    Tier,
)


class Staff(models.Model):
    """One of an agency's people. As what, and since when, is said by their stays."""

    repeats = frozenset({"folded"})

    agency = models.ForeignKey(Agency, models.PROTECT, related_name="+", verbose_name=_("cơ quan"))
    code = models.CharField(_("mã số"), max_length=20)
    called = models.CharField(_("cách gọi"), max_length=100)
    folded = models.TextField(editable=False)
    version = models.PositiveIntegerField(default=1, editable=False)

    class Meta:
        ordering = ("agency__path", "code", "id")
        constraints = (
            models.UniqueConstraint(fields=("agency", "code"), name="staff_code_is_borne_once"),
            models.CheckConstraint(condition=filled("code"), name="staff_has_a_code"),
            models.CheckConstraint(condition=filled("called"), name="staff_is_called_something"),
        )
        verbose_name = _("công chức, viên chức")

    def __str__(self) -> str:
        return f"{self.called} ({self.code})"

    @property
    def held_at(self) -> str:
        return self.agency.path

    def ready(self) -> None:
        """Fits its columns, and is found by its words as they are now."""
        fit(self)
        self.folded = fold(f"{self.code} {self.called}")


class Stay(Span):
    """Somebody is in a unit as what they are, from a day until another; moved within the agency it is another stay.

    The agency is that of whom it tells, so that figures ask one table. `ended_on` is the day from which it is so no
    more."""

    staff = models.ForeignKey(Staff, models.PROTECT, related_name="stays", verbose_name=_("người"))
    unit = models.ForeignKey(Agency, models.PROTECT, related_name="+", verbose_name=_("phòng, đơn vị"))
    kind = models.CharField(_("loại"), max_length=20, choices=told_by(KINDS))
    seat = models.CharField(_("thuộc"), max_length=30, choices=told_by(SEATS), editable=False)
    """Of what sort of unit it is, when it began: units are reorganised later."""
    paid_from = models.CharField(_("hưởng lương từ"), max_length=10, choices=told_by(PAYERS))
    position = models.ForeignKey(
        Position, models.PROTECT, null=True, related_name="+", verbose_name=_("vị trí việc làm")
    )
    decision = models.ForeignKey(
        Document, models.PROTECT, related_name="+", verbose_name=_("quyết định, hợp đồng")
    )
    because = models.CharField(_("lý do nhận vượt biên chế"), max_length=500, blank=True)
    leaving = models.CharField(
        _("lý do thôi"), max_length=20, blank=True, editable=False, choices=told_by(LEAVINGS)
    )
    ended_by = models.ForeignKey(
        Document, models.PROTECT, null=True, related_name="+", verbose_name=_("quyết định thôi, điều động")
    )

    repeats = frozenset({"ended_on", "seat"})

    class Meta:
        ordering = ("agency__path", "unit__path", "staff__code", "-valid_from", "id")
        constraints = (
            *spans_in_order("stay", "staff"),
            one_of("stay", "kind", StaffKind),
            one_of("stay", "seat", Seat),
            one_of("stay", "paid_from", PaidFrom),
            one_of("stay", "leaving", Leaving),
            models.CheckConstraint(
                condition=Q(ended_on=None, leaving="", ended_by=None)
                | Q(ended_on__isnull=False) & filled("leaving"),
                name="stay_ends_for_a_reason",
            ),
            models.CheckConstraint(
                condition=Q(ended_on=None)
                | Q(leaving__in=("contract_ended", "died"))
                | Q(ended_by__isnull=False),
                name="stay_ends_by_a_decision",
            ),
        )
        indexes = (
            *by_days("stays", "valid_from", "ended_on"),
            models.Index(fields=("unit", "ended_on"), name="stays_by_unit"),
        )
        verbose_name = _("thời gian làm việc")

    def __str__(self) -> str:
        return f"{self.staff} · {self.unit.name}"


class Leadership(Span):
    """Somebody leads a unit, or is deputy to who does, from a day until another. One leads once at a time."""

    staff = models.ForeignKey(Staff, models.PROTECT, related_name="leaderships", verbose_name=_("người"))
    unit = models.ForeignKey(Agency, models.PROTECT, related_name="+", verbose_name=_("phòng, đơn vị"))
    rank = models.CharField(_("cấp trưởng, cấp phó"), max_length=10, choices=told_by(RANKS))
    tier = models.CharField(_("cấp"), max_length=30, choices=told_by(TIERS), editable=False)
    title = models.CharField(_("chức vụ"), max_length=100)
    term_until = models.DateField(_("thời hạn giữ chức vụ đến hết ngày"), null=True, blank=True)
    decision = models.ForeignKey(
        Document, models.PROTECT, related_name="+", verbose_name=_("quyết định bổ nhiệm")
    )
    ended_by = models.ForeignKey(
        Document, models.PROTECT, null=True, related_name="+", verbose_name=_("quyết định thôi giữ chức vụ")
    )
    because = models.CharField(_("lý do thôi giữ"), max_length=500, blank=True)

    repeats = frozenset({"ended_on", "tier"})

    class Meta:
        ordering = ("agency__path", "unit__path", "-rank", "-valid_from", "id")
        constraints = (
            *spans_in_order("leadership", "staff"),
            one_of("leadership", "rank", Rank),
            one_of("leadership", "tier", Tier),
            models.CheckConstraint(condition=filled("title"), name="leadership_has_a_title"),
            models.CheckConstraint(
                condition=Q(term_until=None) | Q(term_until__gte=F("valid_from")),
                name="leadership_term_ends_after_it_begins",
            ),
            models.UniqueConstraint(
                fields=("unit",),
                condition=Q(valid_until=None, rank="head"),
                name="unit_of_today_has_one_head",
            ),
        )
        indexes = (
            *by_days("leaderships", "valid_from", "ended_on"),
            models.Index(fields=("agency", "term_until"), name="leaderships_by_term_until"),
        )
        verbose_name = _("chức vụ lãnh đạo, quản lý")

    def __str__(self) -> str:
        return f"{self.title} · {self.staff}"
