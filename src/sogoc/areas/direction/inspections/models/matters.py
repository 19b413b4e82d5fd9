"""I. Direction: what is to be remedied after an inspection."""

from datetime import date

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from sogoc.areas.direction.inspections.register import MATTER_KINDS, SEVERITIES, MatterKind, Severity
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.spans import by_days
from sogoc.foundations.documents.choices import filled, one_of, told_by
from sogoc.foundations.documents.models import Document

from .inspections import Inspection


class InspectionMatter(models.Model):
    """What was found wrong, or what the conclusion asks for: owed by a unit, done by a document, closed when somebody
    else verified it. Each round that failed stays in the journal."""

    repeats = frozenset({"done_by", "verified_by"})

    inspection = models.ForeignKey(Inspection, models.PROTECT, related_name="matters")
    agency = models.ForeignKey(Agency, models.PROTECT, related_name="+", verbose_name=_("cơ quan"))
    kind = models.CharField(_("loại"), max_length=15, choices=told_by(MATTER_KINDS))
    mark = models.CharField(_("ký hiệu"), max_length=5)
    text = models.TextField(_("nội dung"), max_length=5000)
    severity = models.CharField(
        _("mức độ"), max_length=10, blank=True, choices=told_by({key: SEVERITIES[key] for key in Severity})
    )
    unit = models.ForeignKey(
        Agency, models.PROTECT, null=True, related_name="+", verbose_name=_("đơn vị chịu trách nhiệm")
    )
    found_on = models.DateField(_("ngày phát hiện, kiến nghị"))
    due_on = models.DateField(_("hạn khắc phục"), null=True, blank=True)
    done_on = models.DateField(_("ngày khắc phục"), null=True, editable=False)
    done = models.TextField(_("việc đã làm"), max_length=10_000, blank=True)
    document = models.ForeignKey(
        Document, models.PROTECT, null=True, related_name="+", verbose_name=_("bằng văn bản")
    )
    done_by = models.CharField(max_length=200, blank=True, editable=False)
    closed_on = models.DateField(_("ngày xác nhận đã khắc phục"), null=True, editable=False)
    verdict = models.CharField(_("nhận xét của người xác nhận"), max_length=1000, blank=True)
    verified_by = models.CharField(max_length=200, blank=True, editable=False)
    reopened = models.PositiveSmallIntegerField(_("số lần mở lại"), default=0, editable=False)
    figure = models.CharField(_("số liệu cần chuyển biến"), max_length=100, blank=True)
    period_before = models.CharField(_("kỳ trước khi khắc phục"), max_length=40, blank=True)
    before = models.CharField(_("giá trị trước khi khắc phục"), max_length=100, blank=True)
    period_after = models.CharField(_("kỳ sau khi khắc phục"), max_length=40, blank=True)
    version = models.PositiveIntegerField(default=1, editable=False)

    class Meta:
        ordering = ("kind", "id")
        constraints = (
            one_of("inspection_matter", "kind", MatterKind),
            one_of("inspection_matter", "severity", Severity),
            models.CheckConstraint(condition=filled("mark"), name="inspection_matter_has_a_mark"),
            models.CheckConstraint(condition=filled("text"), name="inspection_matter_says_something"),
            models.CheckConstraint(
                condition=~Q(kind=MatterKind.FINDING.value, severity=""), name="finding_has_a_severity"
            ),
            models.CheckConstraint(
                condition=Q(due_on=None) | Q(due_on__gte=F("found_on")),
                name="inspection_matter_due_after_found",
            ),
            models.CheckConstraint(
                condition=Q(done_on=None, done="", document=None)
                | (Q(done_on__gte=F("found_on"), document__isnull=False) & filled("done")),
                name="inspection_matter_done_by_a_document",
            ),
            models.CheckConstraint(
                condition=Q(closed_on=None) | (Q(closed_on__gte=F("done_on")) & ~Q(done_by=F("verified_by"))),
                name="inspection_matter_closed_by_another",
            ),
            models.UniqueConstraint(
                fields=("inspection", "kind", "mark"), name="inspection_matter_marked_once"
            ),
        )
        indexes = (
            *by_days("matters", "found_on", "due_on", "done_on", "closed_on"),
            # What is still open, by the day on which it is due.
            models.Index(fields=("due_on",), condition=Q(closed_on=None), name="matters_open_by_due_on"),
        )
        verbose_name = _("vấn đề, kiến nghị")

    def __str__(self) -> str:
        return f"{self.get_kind_display()} {self.mark}"

    @property
    def held_at(self) -> str:
        """Where it is owed: a division reports on its own, and the agency above on all."""
        return (self.unit or self.agency).path

    @property
    def belongs_to(self) -> str:
        """Who says that it is done does not verify it."""
        return self.done_by

    def is_late_on(self, day: date) -> bool:
        return self.due_on is not None and self.due_on < (self.done_on or day)
