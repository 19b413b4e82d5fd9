"""VI. Public finance: what audits and inspections of money recommend, until it is done."""

from datetime import date

from django.core.validators import MaxValueValidator
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.spans import by_days
from sogoc.foundations.documents.choices import filled, one_of, told_by
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.documents.models import Document
from sogoc.kernel.money import MOST_DONG
from sogoc.kernel.vietnamese import fold

from .register import AUDITORS, REMEDIES, Auditor, Remedy


class AuditRecommendation(models.Model):
    """From the day of the conclusion that makes it; of money or of something else."""

    repeats = frozenset({"folded"})

    agency = models.ForeignKey(Agency, models.PROTECT, related_name="+", verbose_name=_("cơ quan"))
    content = models.CharField(_("nội dung kiến nghị"), max_length=1000)
    auditor = models.CharField(_("cơ quan kiến nghị"), max_length=20, choices=told_by(AUDITORS))
    remedy = models.CharField(_("loại kiến nghị"), max_length=20, choices=told_by(REMEDIES))
    amount = models.PositiveBigIntegerField(
        _("số tiền kiến nghị (đồng)"), default=0, validators=[MaxValueValidator(MOST_DONG)]
    )
    conclusion = models.ForeignKey(
        Document, models.PROTECT, related_name="+", verbose_name=_("kết luận, báo cáo kiểm toán")
    )
    recommended_on = models.DateField(_("ngày kiến nghị"), editable=False)
    due_on = models.DateField(_("thời hạn thực hiện"), null=True, blank=True)
    resolved_on = models.DateField(_("ngày thực hiện xong"), null=True, editable=False)
    resolved_by = models.ForeignKey(
        Document, models.PROTECT, null=True, related_name="+", verbose_name=_("văn bản thực hiện")
    )
    recovered = models.PositiveBigIntegerField(
        _("số tiền đã thực hiện (đồng)"), default=0, validators=[MaxValueValidator(MOST_DONG)]
    )
    because = models.CharField(_("vì sao chưa đủ"), max_length=500, blank=True)
    withdrawn_on = models.DateField(_("ngày rút"), null=True, editable=False)
    folded = models.TextField(editable=False)
    version = models.PositiveIntegerField(default=1, editable=False)

    class Meta:
        ordering = ("-recommended_on", "-id")
        constraints = (
            one_of("audit_recommendation", "auditor", Auditor),
            one_of("audit_recommendation", "remedy", Remedy),
            models.CheckConstraint(condition=filled("content"), name="audit_recommendation_says_something"),
            models.CheckConstraint(
                condition=Q(remedy__in=["repay", "reduce", "book"], amount__gt=0)
                | Q(remedy__in=["rules", "people", "other"], amount=0),
                name="audit_recommendation_of_money_says_how_much",
            ),
            models.CheckConstraint(
                condition=Q(resolved_on=None, resolved_by=None, recovered=0)
                | Q(resolved_on__gte=F("recommended_on"), resolved_by__isnull=False)
                & (Q(recovered=F("amount")) | Q(recovered__lt=F("amount")) & filled("because")),
                name="audit_recommendation_resolved_by_a_document",
            ),
            models.CheckConstraint(
                condition=Q(due_on=None) | Q(due_on__gte=F("recommended_on")),
                name="audit_recommendation_due_after_it",
            ),
        )
        indexes = by_days("audits", "recommended_on", "resolved_on", "due_on", "withdrawn_on")
        verbose_name = _("kiến nghị sau kiểm toán, thanh tra")

    def __str__(self) -> str:
        return self.content

    @property
    def held_at(self) -> str:
        return self.agency.path

    def overdue_on(self, day: date) -> bool:
        open_still = self.resolved_on is None and self.withdrawn_on is None
        return open_still and self.due_on is not None and self.due_on < day

    def ready(self) -> None:
        """Fits its columns, and is found by its words as they are now."""
        fit(self)
        self.folded = fold(self.content)
