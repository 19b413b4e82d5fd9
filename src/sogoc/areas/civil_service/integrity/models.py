"""V. Civil service: citizens received, complaints and denunciations, reports against corruption, assets declared.

Counts with their documents. Whoever came, complained or declared is named nowhere here."""

from typing import Any

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import F, Q
from django.db.models.lookups import LessThanOrEqual
from django.utils.translation import gettext_lazy as _

from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.spans import by_days
from sogoc.foundations.documents.choices import filled, one_of, told_by
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.documents.models import Document
from sogoc.kernel.vietnamese import fold

from .register import (
    ASSET_KINDS,
    GRIEVANCE_KINDS,
    MOST_AT_ONCE,
    OUTCOMES,
    RECEPTION_KINDS,
    REPORT_KINDS,
    AssetKind,
    GrievanceKind,
    Outcome,
    ReceptionKind,
    ReportKind,
)

YEARS = (2000, 2100)
BY_DOCUMENT = [Outcome.SETTLED.value, Outcome.TRANSFERRED.value, Outcome.NOT_ACCEPTED.value]


def _many(name: Any, default: int = 0) -> "models.PositiveIntegerField[int, int]":
    return models.PositiveIntegerField(name, default=default, validators=[MaxValueValidator(MOST_AT_ONCE)])


class OfAnAgency(models.Model):
    """Kept in the book of an agency."""

    agency = models.ForeignKey(Agency, models.PROTECT, related_name="+", verbose_name=_("cơ quan"))

    class Meta:
        abstract = True

    @property
    def held_at(self) -> str:
        return self.agency.path


class Reception(OfAnAgency):
    """A day on which citizens were received: how many came, not who."""

    kind = models.CharField(_("hình thức tiếp"), max_length=20, choices=told_by(RECEPTION_KINDS))
    held_on = models.DateField(_("ngày tiếp"))
    visits = _many(_("lượt tiếp"))
    people = _many(_("số người"))
    groups = _many(_("đoàn đông người"))
    note = models.CharField(_("nội dung chính"), max_length=500, blank=True)

    class Meta:
        ordering = ("-held_on", "-id")
        constraints = (
            one_of("reception", "kind", ReceptionKind),
            models.UniqueConstraint(fields=("agency", "held_on", "kind"), name="reception_once_a_day"),
            models.CheckConstraint(
                condition=Q(groups__lte=F("visits"), visits__lte=F("people")), name="reception_adds_up"
            ),
        )
        indexes = by_days("receptions", "held_on")
        verbose_name = _("buổi tiếp công dân")

    def __str__(self) -> str:
        return f"{self.get_kind_display()} {self.held_on:%d/%m/%Y}"


class Grievance(OfAnAgency):
    """A complaint or a denunciation by its number in the book, from its reception until how it ended."""

    repeats = frozenset({"folded", "year"})

    kind = models.CharField(_("loại đơn"), max_length=20, choices=told_by(GRIEVANCE_KINDS))
    mark = models.CharField(_("số trong sổ"), max_length=20)
    year = models.PositiveSmallIntegerField(_("năm"), editable=False)
    received_on = models.DateField(_("ngày nhận"))
    about = models.CharField(_("nội dung"), max_length=500)
    accepted_on = models.DateField(_("ngày thụ lý"), null=True, editable=False)
    due_on = models.DateField(_("hạn giải quyết"), null=True, editable=False)
    put_off = models.PositiveSmallIntegerField(_("số lần gia hạn"), default=0, editable=False)
    settled_on = models.DateField(_("ngày xong"), null=True, editable=False)
    outcome = models.CharField(
        _("kết quả"), max_length=20, blank=True, editable=False, choices=told_by(OUTCOMES)
    )
    document = models.ForeignKey(
        Document, models.PROTECT, null=True, related_name="+", verbose_name=_("bằng văn bản")
    )
    folded = models.TextField(editable=False)
    on_time = models.GeneratedField(
        expression=LessThanOrEqual(F("settled_on"), F("due_on")),
        output_field=models.BooleanField(null=True),
        db_persist=True,
        verbose_name=_("đúng hạn"),
    )

    class Meta:
        ordering = ("-received_on", "-id")
        constraints = (
            one_of("grievance", "kind", GrievanceKind),
            one_of("grievance", "outcome", Outcome),
            models.UniqueConstraint(
                fields=("agency", "kind", "year", "mark"), name="grievance_mark_of_a_year"
            ),
            models.CheckConstraint(condition=filled("about"), name="grievance_is_about_something"),
            models.CheckConstraint(condition=filled("mark"), name="grievance_has_a_mark"),
            models.CheckConstraint(
                condition=Q(accepted_on=None, due_on=None, put_off=0)
                | Q(accepted_on__gte=F("received_on"), due_on__gt=F("accepted_on")),
                name="grievance_due_once_accepted",
            ),
            models.CheckConstraint(
                condition=Q(settled_on=None, outcome="", document=None)
                | Q(settled_on__gte=F("received_on")) & ~Q(outcome=""),
                name="grievance_ended_somehow",
            ),
            models.CheckConstraint(
                condition=~Q(outcome__in=BY_DOCUMENT) | Q(document__isnull=False),
                name="grievance_ended_by_a_document",
            ),
            models.CheckConstraint(
                condition=~Q(outcome="settled") | Q(accepted_on__isnull=False),
                name="grievance_settled_once_accepted",
            ),
        )
        indexes = by_days("grievances", "received_on", "settled_on", "due_on", "accepted_on")
        verbose_name = _("đơn khiếu nại, tố cáo")

    def __str__(self) -> str:
        return f"{self.get_kind_display()} {self.mark}/{self.year}"

    def ready(self) -> None:
        """Fits its columns, and is found by its words as they are now."""
        self.year = self.received_on.year
        fit(self)
        self.folded = fold(f"{self.mark} {self.about}")


class IntegrityReport(OfAnAgency):
    """What was reported for a period, by which document; in time or not."""

    kind = models.CharField(_("báo cáo về"), max_length=20, choices=told_by(REPORT_KINDS))
    period = models.CharField(_("kỳ báo cáo"), max_length=30)
    due_on = models.DateField(_("hạn gửi"))
    document = models.ForeignKey(Document, models.PROTECT, related_name="+", verbose_name=_("báo cáo"))
    sent_on = models.DateField(_("ngày gửi"), editable=False)
    on_time = models.GeneratedField(
        expression=LessThanOrEqual(F("sent_on"), F("due_on")),
        output_field=models.BooleanField(null=True),
        db_persist=True,
        verbose_name=_("đúng hạn"),
    )

    class Meta:
        ordering = ("-sent_on", "-id")
        constraints = (
            one_of("integrity_report", "kind", ReportKind),
            models.UniqueConstraint(
                fields=("agency", "kind", "period"), name="integrity_report_once_a_period"
            ),
        )
        indexes = by_days("integrity_reports", "sent_on", "due_on")
        verbose_name = _("báo cáo phòng, chống tham nhũng")

    def __str__(self) -> str:
        return f"{self.get_kind_display()}, {self.period}"


class AssetDeclaration(OfAnAgency):
    """How many had to declare on an occasion, did, and whose declaration was made public."""

    kind = models.CharField(_("lần kê khai"), max_length=20, choices=told_by(ASSET_KINDS))
    year = models.PositiveSmallIntegerField(
        _("của năm"), validators=[MinValueValidator(YEARS[0]), MaxValueValidator(YEARS[1])]
    )
    obliged = _many(_("số người phải kê khai"))
    declared = _many(_("số người đã kê khai"))
    disclosed = _many(_("số bản đã công khai"))
    document = models.ForeignKey(
        Document, models.PROTECT, related_name="+", verbose_name=_("báo cáo kết quả kê khai")
    )

    class Meta:
        ordering = ("-year", "kind", "-id")
        constraints = (
            one_of("asset_declaration", "kind", AssetKind),
            models.UniqueConstraint(fields=("agency", "year", "kind"), name="asset_declaration_once_a_year"),
            models.CheckConstraint(
                condition=Q(disclosed__lte=F("declared"), declared__lte=F("obliged")),
                name="asset_declaration_adds_up",
            ),
            models.CheckConstraint(condition=Q(year__range=YEARS), name="asset_declaration_of_a_year"),
        )
        indexes = (models.Index(fields=("agency", "year"), name="asset_declarations_by_year"),)
        verbose_name = _("kê khai tài sản, thu nhập")

    def __str__(self) -> str:
        return f"{self.get_kind_display()} {self.year}"
