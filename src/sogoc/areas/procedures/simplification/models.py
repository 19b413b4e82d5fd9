"""III. Procedures: reviewed by a plan, made simpler in options that are proposed, approved and carried out."""

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from sogoc.areas.procedures.catalogue.models import Procedure, ProcedureVersion
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.spans import by_days
from sogoc.foundations.documents.choices import filled
from sogoc.foundations.documents.models import Document


class ReviewPlan(models.Model):
    """The plan by which procedures are reviewed in a year."""

    document = models.OneToOneField(Document, models.PROTECT, related_name="review_plan")
    year = models.PositiveSmallIntegerField(_("kế hoạch của năm"))

    class Meta:
        ordering = ("year", "id")
        constraints = (
            models.CheckConstraint(condition=Q(year__range=(1945, 2200)), name="review_plan_of_a_year"),
        )
        verbose_name = _("kế hoạch rà soát thủ tục")

    def __str__(self) -> str:
        return str(self.document)

    @property
    def held_at(self) -> str:
        return self.document.held_at


class Simplification(models.Model):
    """One procedure that was reviewed, and what became of it."""

    procedure = models.ForeignKey(Procedure, models.PROTECT, related_name="simplifications")
    agency = models.ForeignKey(Agency, models.PROTECT, related_name="+", verbose_name=_("cơ quan"))
    plan = models.ForeignKey(ReviewPlan, models.PROTECT, null=True, verbose_name=_("kế hoạch rà soát"))
    reviewed_on = models.DateField(_("ngày rà soát"))
    findings = models.TextField(_("kết quả rà soát"), max_length=5000)
    proposed_on = models.DateField(_("ngày đề xuất phương án"), null=True, editable=False)
    options = models.TextField(_("phương án đơn giản hóa"), max_length=5000, blank=True)
    minutes_saved = models.PositiveIntegerField(_("thời gian giảm mỗi hồ sơ (phút làm việc)"), default=0)
    dong_saved = models.PositiveBigIntegerField(_("chi phí tuân thủ giảm mỗi năm (đồng)"), default=0)
    approved_on = models.DateField(_("ngày thông qua phương án"), null=True, editable=False)
    decision = models.ForeignKey(
        Document, models.PROTECT, null=True, related_name="+", verbose_name=_("quyết định thông qua")
    )
    carried_out_on = models.DateField(_("ngày thực thi phương án"), null=True, editable=False)
    version = models.ForeignKey(
        ProcedureVersion, models.PROTECT, null=True, related_name="+", verbose_name=_("phiên bản thực thi")
    )
    """What carried it out: the version that was published so, or the last one if the procedure was abolished."""

    class Meta:
        ordering = ("-reviewed_on", "-id")
        constraints = (
            models.CheckConstraint(condition=filled("findings"), name="simplification_has_findings"),
            models.CheckConstraint(
                condition=Q(proposed_on=None, options="")
                | (Q(proposed_on__gte=F("reviewed_on")) & filled("options")),
                name="simplification_proposed_after_review",
            ),
            models.CheckConstraint(
                condition=Q(approved_on=None, decision=None)
                | Q(approved_on__gte=F("proposed_on"), decision__isnull=False),
                name="simplification_approved_after_proposal",
            ),
            models.CheckConstraint(
                condition=Q(carried_out_on=None, version=None)
                | Q(carried_out_on__gte=F("approved_on"), version__isnull=False),
                name="simplification_carried_out_after_approval",
            ),
            models.UniqueConstraint(
                fields=("procedure", "reviewed_on"), name="procedure_reviewed_once_a_day"
            ),
        )
        indexes = by_days("simplifications", "reviewed_on", "proposed_on", "approved_on", "carried_out_on")
        verbose_name = _("rà soát, đơn giản hóa thủ tục")

    def __str__(self) -> str:
        return str(self.procedure)

    @property
    def held_at(self) -> str:
        return self.agency.path
