"""VI. Public finance: the autonomy of agencies and units, their own rules, and what they publish of their budget."""

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import F, Q
from django.db.models.lookups import LessThanOrEqual
from django.utils.translation import gettext_lazy as _

from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.spans import by_days
from sogoc.foundations.documents.choices import one_of, told_by, worded
from sogoc.foundations.documents.models import Document

from .register import MEANS, PUBLICATIONS, RULE_KINDS, TIERS, Means, Publication, RuleKind, Tier

YEARS = (2000, 2100)


class OfAUnit(models.Model):
    """Kept in the book of an agency, of one of its units or of itself."""

    agency = models.ForeignKey(Agency, models.PROTECT, related_name="+", verbose_name=_("cơ quan"))
    unit = models.ForeignKey(Agency, models.PROTECT, related_name="+", verbose_name=_("cơ quan, đơn vị"))

    class Meta:
        abstract = True

    @property
    def held_at(self) -> str:
        return self.agency.path


class AutonomyPlan(OfAUnit):
    """Proposed, appraised, decided; it holds until another is decided. What was decided before the book began is
    recorded with its decision alone."""

    tier = models.CharField(_("mức tự chủ"), max_length=30, choices=told_by(TIERS))
    first_year = models.PositiveSmallIntegerField(
        _("từ năm"), validators=[MinValueValidator(YEARS[0]), MaxValueValidator(YEARS[1])]
    )
    last_year = models.PositiveSmallIntegerField(
        _("đến năm"), validators=[MinValueValidator(YEARS[0]), MaxValueValidator(YEARS[1])]
    )
    proposed_on = models.DateField(_("ngày trình"), null=True, editable=False)
    proposal = models.ForeignKey(
        Document, models.PROTECT, null=True, related_name="+", verbose_name=_("văn bản trình")
    )
    appraised_on = models.DateField(_("ngày thẩm định"), null=True, editable=False)
    appraisal = models.ForeignKey(
        Document, models.PROTECT, null=True, related_name="+", verbose_name=_("văn bản thẩm định")
    )
    opinion = models.CharField(_("ý kiến thẩm định"), max_length=1000, blank=True)
    decided_on = models.DateField(_("ngày quyết định"), null=True, editable=False)
    decision = models.ForeignKey(
        Document, models.PROTECT, null=True, related_name="+", verbose_name=_("văn bản quyết định")
    )
    valid_from = models.DateField(_("thực hiện từ ngày"), null=True, editable=False)
    ended_on = models.DateField(_("hết thực hiện từ ngày"), null=True, editable=False)
    withdrawn_on = models.DateField(_("ngày rút"), null=True, editable=False)

    class Meta:
        ordering = ("-first_year", "unit__path", "-id")
        constraints = (
            one_of("autonomy_plan", "tier", Tier),
            models.CheckConstraint(
                condition=Q(first_year__range=YEARS, last_year__range=YEARS, last_year__gte=F("first_year")),
                name="autonomy_plan_of_years",
            ),
            models.CheckConstraint(
                condition=Q(
                    decided_on=None, decision=None, valid_from=None, ended_on=None, proposed_on__isnull=False
                )
                | Q(decided_on__isnull=False, decision__isnull=False, valid_from__isnull=False),
                name="autonomy_plan_proposed_or_decided",
            ),
            models.CheckConstraint(
                condition=Q(ended_on=None) | Q(ended_on__gte=F("valid_from")),
                name="autonomy_plan_ends_after_it_begins",
            ),
            models.UniqueConstraint(
                fields=("unit",),
                condition=Q(valid_from__isnull=False, ended_on=None, withdrawn_on=None),
                name="autonomy_plan_in_force_is_one",
            ),
        )
        indexes = by_days("autonomy", "proposed_on", "valid_from", "ended_on", "appraised_on", "decided_on")
        verbose_name = _("phương án tự chủ")

    def __str__(self) -> str:
        return f"{self.unit.name}, {self.first_year}-{self.last_year}: {worded(self, 'tier')}"

    @property
    def in_force(self) -> bool:
        return self.valid_from is not None and self.ended_on is None and self.withdrawn_on is None


class OwnRule(OfAUnit):
    """What a unit rules for itself, appraised or not, from the day of its document until other rules take its place."""

    kind = models.CharField(_("quy chế"), max_length=20, choices=told_by(RULE_KINDS))
    document = models.ForeignKey(
        Document, models.PROTECT, related_name="+", verbose_name=_("văn bản ban hành")
    )
    issued_on = models.DateField(_("ngày ban hành"), editable=False)
    appraised_on = models.DateField(_("ngày thẩm định"), null=True, editable=False)
    appraisal = models.ForeignKey(
        Document, models.PROTECT, null=True, related_name="+", verbose_name=_("văn bản thẩm định")
    )
    ended_on = models.DateField(_("hết hiệu lực từ ngày"), null=True, editable=False)

    class Meta:
        ordering = ("-issued_on", "-id")
        constraints = (
            one_of("own_rule", "kind", RuleKind),
            models.CheckConstraint(
                condition=Q(ended_on=None) | Q(ended_on__gte=F("issued_on")),
                name="own_rule_ends_after_it_begins",
            ),
            models.CheckConstraint(
                condition=Q(appraised_on=None, appraisal=None)
                | Q(appraised_on__isnull=False, appraisal__isnull=False),
                name="own_rule_appraised_by_a_document",
            ),
            models.UniqueConstraint(
                fields=("unit", "kind"), condition=Q(ended_on=None), name="own_rule_in_force_is_one"
            ),
        )
        indexes = by_days("own_rules", "issued_on", "appraised_on", "ended_on")
        verbose_name = _("quy chế nội bộ")

    def __str__(self) -> str:
        return f"{worded(self, 'kind')}: {self.unit.name}"


class Disclosure(OfAUnit):
    """What was published of a budget, how, on which day, and until when it should have been."""

    repeats = frozenset({"on_time"})

    kind = models.CharField(_("nội dung công khai"), max_length=20, choices=told_by(PUBLICATIONS))
    year = models.PositiveSmallIntegerField(
        _("của năm"), validators=[MinValueValidator(YEARS[0]), MaxValueValidator(YEARS[1])]
    )
    follows_on = models.DateField(_("tính hạn từ ngày"))
    due_on = models.DateField(_("chậm nhất ngày"), editable=False)
    published_on = models.DateField(_("ngày công khai"))
    means = models.CharField(_("hình thức"), max_length=20, choices=told_by(MEANS))
    place = models.CharField(_("nơi công khai"), max_length=300, blank=True)
    document = models.ForeignKey(
        Document, models.PROTECT, related_name="+", verbose_name=_("văn bản công khai")
    )
    withdrawn_on = models.DateField(_("ngày rút"), null=True, editable=False)
    on_time = models.GeneratedField(
        expression=LessThanOrEqual(F("published_on"), F("due_on")),
        output_field=models.BooleanField(null=True),
        db_persist=True,
        verbose_name=_("đúng hạn"),
    )

    class Meta:
        ordering = ("-published_on", "-id")
        constraints = (
            one_of("disclosure", "kind", Publication),
            one_of("disclosure", "means", Means),
            models.CheckConstraint(
                condition=Q(published_on__gte=F("follows_on"), due_on__gte=F("follows_on")),
                name="disclosure_after_what_it_follows",
            ),
        )
        indexes = by_days("disclosures", "published_on", "withdrawn_on", "due_on")
        verbose_name = _("lần công khai ngân sách")

    def __str__(self) -> str:
        return f"{worded(self, 'kind')}, {self.year}: {self.unit.name}"
