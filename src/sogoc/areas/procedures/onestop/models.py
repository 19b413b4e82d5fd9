"""III. Procedures: one-stop points, who works there and when, with what, and to which systems they are connected."""

from typing import Any, ClassVar

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from sogoc.foundations.agencies.spans import Span, by_days, spans_in_order
from sogoc.foundations.documents.choices import filled, one_of, told_by
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.people.models import Account
from sogoc.kernel.vietnamese import fold
from sogoc.kernel.working_days import Part

from .register import (
    DUTIES,
    HALVES,
    MOST_COUNTERS,
    MOST_OF_A_KIND,
    SYSTEMS,
    Duty,
    System,
    equipment_names,
)


class OnestopPoint(Span):
    """Where an agency takes in dossiers and hands over results; open from a day until another."""

    name = models.CharField(_("tên"), max_length=150)
    address = models.CharField(_("địa chỉ"), max_length=300)
    counters = models.PositiveSmallIntegerField(
        _("số quầy"), default=1, validators=[MinValueValidator(1), MaxValueValidator(MOST_COUNTERS)]
    )
    folded = models.TextField(editable=False)
    version = models.PositiveIntegerField(default=1, editable=False)

    class Meta:
        ordering = ("agency__path", "name", "id")
        constraints = (
            *spans_in_order("onestop_point", "agency", "name"),
            models.CheckConstraint(condition=filled("name"), name="onestop_point_has_a_name"),
            models.CheckConstraint(condition=filled("address"), name="onestop_point_has_an_address"),
            models.CheckConstraint(
                condition=Q(counters__range=(1, MOST_COUNTERS)), name="onestop_point_has_counters"
            ),
        )
        verbose_name = _("Bộ phận Một cửa")

    def __str__(self) -> str:
        return self.name

    def ready(self) -> None:
        """Fits its columns, and is found by its words as they are now."""
        fit(self)
        self.folded = fold(f"{self.name} {self.address}")


class OnestopMember(Span):
    """Somebody who works at a point; the agency is the point's, so that figures ask one table."""

    point = models.ForeignKey(OnestopPoint, models.PROTECT, related_name="members")
    account = models.ForeignKey(
        Account, models.PROTECT, related_name="+", verbose_name=_("công chức, viên chức")
    )
    duty = models.CharField(_("nhiệm vụ"), max_length=10, choices=told_by(DUTIES))

    class Meta:
        ordering = ("duty", "valid_from", "id")
        constraints = (
            *spans_in_order("onestop_member", "point", "account"),
            one_of("onestop_member", "duty", Duty),
        )
        indexes = by_days("members", "valid_from", "ended_on")
        verbose_name = _("người của Bộ phận Một cửa")

    def __str__(self) -> str:
        return str(self.account)


class OnestopTurn(models.Model):
    """Half a day at a counter. Nobody sits at two at once, and at no counter sit two: the database says so."""

    point = models.ForeignKey(OnestopPoint, models.PROTECT, related_name="turns")
    counter = models.PositiveSmallIntegerField(_("quầy số"))
    day = models.DateField(_("ngày"))
    half = models.CharField(_("buổi"), max_length=10, choices=told_by(HALVES))
    member = models.ForeignKey(
        OnestopMember, models.PROTECT, related_name="turns", verbose_name=_("người trực")
    )
    account = models.ForeignKey(Account, models.PROTECT, related_name="+")
    """The member's: one person may belong to two points."""
    instead_of = models.ForeignKey(
        OnestopMember, models.PROTECT, null=True, related_name="+", verbose_name=_("trực thay")
    )

    class Meta:
        ordering = ("day", "-half", "counter")  # a morning before its afternoon
        constraints = (
            models.UniqueConstraint(
                fields=("point", "day", "half", "counter"), name="counter_has_one_at_once"
            ),
            models.UniqueConstraint(fields=("account", "day", "half"), name="nobody_sits_at_two_counters"),
            models.CheckConstraint(
                condition=Q(half__in=[part.value for part in HALVES]), name="onestop_turn_half_is_known"
            ),
            models.CheckConstraint(condition=Q(counter__gte=1), name="onestop_turn_at_a_counter"),
        )
        verbose_name = _("buổi trực")

    def __str__(self) -> str:
        return f"{self.member} · {self.get_half_display()} {self.day:%d/%m/%Y}"

    @property
    def held_at(self) -> str:
        return self.point.held_at

    @property
    def part(self) -> Part:
        return Part(self.half)


class EquipmentCount(models.Model):
    """How much of a kind a point has, and how much of it works, as somebody saw it on a day."""

    point = models.ForeignKey(OnestopPoint, models.PROTECT, related_name="equipment")
    kind = models.CharField(_("loại thiết bị"), max_length=20)
    number = models.PositiveSmallIntegerField(_("số lượng"), validators=[MaxValueValidator(MOST_OF_A_KIND)])
    working = models.PositiveSmallIntegerField(_("dùng được"))
    counted_on = models.DateField(_("ngày kiểm đếm"))

    in_words: ClassVar[dict[str, Any]] = {"kind": equipment_names}

    class Meta:
        ordering = ("kind", "-counted_on")
        constraints = (
            models.UniqueConstraint(
                fields=("point", "kind", "counted_on"), name="equipment_counted_once_a_day"
            ),
            models.CheckConstraint(
                condition=Q(working__lte=F("number")), name="equipment_works_if_it_is_there"
            ),
        )
        verbose_name = _("lần kiểm đếm thiết bị")

    def __str__(self) -> str:
        return self.name

    @property
    def held_at(self) -> str:
        return self.point.held_at

    @property
    def name(self) -> str:
        return equipment_names().get(self.kind, self.kind)


class SystemConnection(Span):
    """An agency's one-stop point works connected to another system from a day until another."""

    system = models.CharField(_("hệ thống"), max_length=20, choices=told_by(SYSTEMS))

    class Meta:
        ordering = ("system", "-valid_from")
        constraints = (
            *spans_in_order("system_connection", "agency", "system"),
            one_of("system_connection", "system", System),
        )
        indexes = by_days("connections", "valid_from", "ended_on")
        verbose_name = _("kết nối với hệ thống khác")

    def __str__(self) -> str:
        return str(self.get_system_display())
