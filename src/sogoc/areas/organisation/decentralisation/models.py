"""IV. Organisation: inspections that a department leads in its field, whom they came to, what they found."""

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.spans import by_days
from sogoc.foundations.documents.choices import filled, one_of, told_by
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.documents.models import Document
from sogoc.kernel.vietnamese import fold

from .register import INSPECTION_KINDS, LEVELS, InspectionKind, Level

YEARS = (2000, 2100)


class FieldInspection(models.Model):
    """Opened by a decision; begun where it first comes to somebody; concluded by a document, or dropped."""

    repeats = frozenset({"folded"})

    agency = models.ForeignKey(Agency, models.PROTECT, related_name="+", verbose_name=_("cơ quan"))
    kind = models.CharField(_("loại"), max_length=20, choices=told_by(INSPECTION_KINDS))
    title = models.CharField(_("tên cuộc kiểm tra, thanh tra"), max_length=300)
    year = models.PositiveSmallIntegerField(
        _("của năm"), validators=[MinValueValidator(YEARS[0]), MaxValueValidator(YEARS[1])]
    )
    decision = models.ForeignKey(
        Document, models.PROTECT, related_name="+", verbose_name=_("quyết định kiểm tra, thanh tra")
    )
    held_on = models.DateField(_("tiến hành từ ngày"), null=True, editable=False)
    conclusion = models.ForeignKey(
        Document, models.PROTECT, null=True, related_name="+", verbose_name=_("kết luận")
    )
    concluded_on = models.DateField(_("ngày kết luận"), null=True, editable=False)
    dropped_on = models.DateField(_("ngày bỏ"), null=True, editable=False)
    because = models.CharField(_("lý do bỏ"), max_length=300, blank=True, editable=False)
    folded = models.TextField(editable=False)

    class Meta:
        ordering = ("-year", "-id")
        constraints = (
            one_of("field_inspection", "kind", InspectionKind),
            models.UniqueConstraint(fields=("agency", "decision"), name="field_inspection_of_a_decision"),
            models.CheckConstraint(condition=filled("title"), name="field_inspection_has_a_title"),
            models.CheckConstraint(condition=Q(year__range=YEARS), name="field_inspection_of_a_year"),
            models.CheckConstraint(
                condition=Q(concluded_on=None, conclusion=None)
                | Q(concluded_on__gte=F("held_on"), conclusion__isnull=False),
                name="field_inspection_concluded_once_held",
            ),
            models.CheckConstraint(
                condition=Q(dropped_on=None, because="") | Q(held_on=None) & filled("because"),
                name="field_inspection_dropped_before_held",
            ),
        )
        indexes = by_days("field_inspections", "held_on", "concluded_on", "dropped_on")
        verbose_name = _("cuộc kiểm tra phân cấp, thanh tra chuyên ngành")

    def __str__(self) -> str:
        return self.title

    @property
    def held_at(self) -> str:
        return self.agency.path

    def ready(self) -> None:
        """Fits its columns, and is found by its words as they are now."""
        fit(self)
        self.folded = fold(self.title)


class InspectedBody(models.Model):
    """Whom an inspection came to, by the name it had: most stand in no tree of ours. The agency and the kind are the
    inspection's, so that figures ask one table."""

    inspection = models.ForeignKey(FieldInspection, models.PROTECT, related_name="bodies")
    agency = models.ForeignKey(Agency, models.PROTECT, related_name="+")
    kind = models.CharField(max_length=20, choices=told_by(INSPECTION_KINDS), editable=False)
    name = models.CharField(_("cơ quan, đơn vị"), max_length=200)
    level = models.CharField(_("cấp"), max_length=20, choices=told_by(LEVELS))
    inspected_on = models.DateField(_("ngày kiểm tra, thanh tra"))

    class Meta:
        ordering = ("inspected_on", "id")
        constraints = (
            one_of("inspected_body", "level", Level),
            models.UniqueConstraint(fields=("inspection", "name"), name="inspected_body_once_each"),
            models.CheckConstraint(condition=filled("name"), name="inspected_body_has_a_name"),
        )
        indexes = by_days("inspected_bodies", "inspected_on")
        verbose_name = _("cơ quan được kiểm tra, thanh tra")

    def __str__(self) -> str:
        return self.name

    @property
    def held_at(self) -> str:
        return self.agency.path


class FieldFinding(models.Model):
    """What was found wrong with somebody, until it is resolved by a document."""

    body = models.ForeignKey(
        InspectedBody, models.PROTECT, related_name="findings", verbose_name=_("cơ quan, đơn vị")
    )
    agency = models.ForeignKey(Agency, models.PROTECT, related_name="+")
    kind = models.CharField(max_length=20, choices=told_by(INSPECTION_KINDS), editable=False)
    text = models.CharField(_("vấn đề phát hiện"), max_length=1000)
    found_on = models.DateField(_("ngày phát hiện"))
    due_on = models.DateField(_("hạn xử lý"), null=True, blank=True)
    resolved_on = models.DateField(_("ngày xử lý xong"), null=True, editable=False)
    resolution = models.CharField(_("đã xử lý thế nào"), max_length=1000, blank=True)
    document = models.ForeignKey(
        Document, models.PROTECT, null=True, related_name="+", verbose_name=_("xử lý bằng văn bản")
    )

    class Meta:
        ordering = ("found_on", "id")
        constraints = (
            models.CheckConstraint(condition=filled("text"), name="field_finding_says_something"),
            models.CheckConstraint(
                condition=Q(due_on=None) | Q(due_on__gte=F("found_on")), name="field_finding_due_after_found"
            ),
            models.CheckConstraint(
                condition=Q(resolved_on=None, resolution="", document=None)
                | Q(resolved_on__gte=F("found_on"), document__isnull=False) & filled("resolution"),
                name="field_finding_resolved_by_a_document",
            ),
        )
        indexes = by_days("field_findings", "found_on", "due_on", "resolved_on")
        verbose_name = _("vấn đề phát hiện qua kiểm tra, thanh tra")

    def __str__(self) -> str:
        return self.text

    @property
    def held_at(self) -> str:
        return self.agency.path
