"""I. Direction: initiatives from their registration until they are used, targets of divisions, and honours."""

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

from .register import KINDS, LEVELS, MOST_OF_A_UNIT, VERDICTS, InitiativeKind, Level, Verdict

YEARS = (2000, 2100)


class OfAUnit(models.Model):
    """Kept in the book of an agency, and of one of its divisions, or of itself."""

    agency = models.ForeignKey(Agency, models.PROTECT, related_name="+", verbose_name=_("cơ quan"))
    unit = models.ForeignKey(Agency, models.PROTECT, related_name="+", verbose_name=_("phòng, đơn vị"))

    class Meta:
        abstract = True

    @property
    def held_at(self) -> str:
        return self.agency.path


class Initiative(OfAUnit):
    """Registered by a division for a year; before the council; recognised or not; used."""

    repeats = frozenset({"folded"})

    title = models.CharField(_("tên sáng kiến"), max_length=300)
    kind = models.CharField(_("loại"), max_length=20, choices=told_by(KINDS))
    year = models.PositiveSmallIntegerField(
        _("đăng ký của năm"), validators=[MinValueValidator(YEARS[0]), MaxValueValidator(YEARS[1])]
    )
    summary = models.TextField(_("tính mới, hiệu quả"), max_length=5000, blank=True)
    authors = models.CharField(_("tác giả"), max_length=300, blank=True)
    registered_on = models.DateField(_("ngày đăng ký"), editable=False)
    judged_on = models.DateField(_("ngày xét"), null=True, editable=False)
    verdict = models.CharField(
        _("kết quả xét"), max_length=20, blank=True, editable=False, choices=told_by(VERDICTS)
    )
    level = models.CharField(
        _("cấp công nhận"), max_length=20, blank=True, editable=False, choices=told_by(LEVELS)
    )
    because = models.CharField(_("ý kiến của hội đồng"), max_length=1000, blank=True)
    decision = models.ForeignKey(
        Document, models.PROTECT, null=True, related_name="+", verbose_name=_("quyết định công nhận")
    )
    applied_on = models.DateField(_("ngày áp dụng"), null=True, editable=False)
    applied_where = models.CharField(_("nơi áp dụng"), max_length=500, blank=True)
    withdrawn_on = models.DateField(_("ngày rút"), null=True, editable=False)
    folded = models.TextField(editable=False)
    version = models.PositiveIntegerField(default=1, editable=False)

    class Meta:
        ordering = ("-registered_on", "-id")
        constraints = (
            one_of("initiative", "kind", InitiativeKind),
            one_of("initiative", "verdict", Verdict),
            one_of("initiative", "level", Level),
            models.CheckConstraint(condition=filled("title"), name="initiative_has_a_title"),
            models.CheckConstraint(condition=Q(year__range=YEARS), name="initiative_of_a_year"),
            models.CheckConstraint(
                condition=Q(judged_on=None, verdict="", level="", decision=None)
                | Q(judged_on__gte=F("registered_on"), verdict="recognised", decision__isnull=False)
                & ~Q(level="")
                | Q(judged_on__gte=F("registered_on"), verdict="not_recognised", level="")
                & filled("because"),
                name="initiative_judged_with_a_verdict",
            ),
            models.CheckConstraint(
                condition=Q(applied_on=None, applied_where="")
                | Q(applied_on__gte=F("registered_on")) & filled("applied_where"),
                name="initiative_applied_somewhere",
            ),
        )
        indexes = by_days("initiatives", "registered_on", "judged_on", "applied_on", "withdrawn_on")
        verbose_name = _("sáng kiến")

    def __str__(self) -> str:
        return self.title

    def ready(self) -> None:
        """Fits its columns, and is found by its words as they are now."""
        fit(self)
        self.folded = fold(f"{self.title} {self.summary} {self.authors}")


class InitiativeTarget(OfAUnit):
    """How many a division shall register in a year, by the document that says so."""

    year = models.PositiveSmallIntegerField(
        _("của năm"), validators=[MinValueValidator(YEARS[0]), MaxValueValidator(YEARS[1])]
    )
    number = models.PositiveSmallIntegerField(_("chỉ tiêu"), validators=[MaxValueValidator(MOST_OF_A_UNIT)])
    document = models.ForeignKey(
        Document, models.PROTECT, related_name="+", verbose_name=_("văn bản giao chỉ tiêu")
    )

    class Meta:
        ordering = ("-year", "unit__path")
        constraints = (
            models.UniqueConstraint(fields=("unit", "year"), name="initiative_target_once_a_year"),
            models.CheckConstraint(condition=Q(year__range=YEARS), name="initiative_target_of_a_year"),
        )
        indexes = (models.Index(fields=("agency", "year"), name="initiative_targets_by_year"),)
        verbose_name = _("chỉ tiêu sáng kiến")

    def __str__(self) -> str:
        return f"{self.unit.name} · {self.year}"


class Award(OfAUnit):
    """An honour for a division, or for somebody in it by what they do there; never by their name."""

    person = models.CharField(_("chức danh của cá nhân"), max_length=150, blank=True)
    """Blank where the whole division is honoured."""
    title = models.CharField(_("hình thức khen thưởng"), max_length=200)
    level = models.CharField(_("cấp khen thưởng"), max_length=20, choices=told_by(LEVELS))
    awarded_on = models.DateField(_("ngày khen thưởng"))
    decision = models.ForeignKey(
        Document, models.PROTECT, related_name="+", verbose_name=_("quyết định khen thưởng")
    )
    initiative = models.ForeignKey(
        Initiative, models.PROTECT, null=True, related_name="awards", verbose_name=_("vì sáng kiến")
    )
    revoked_on = models.DateField(_("ngày hủy"), null=True, editable=False)

    class Meta:
        ordering = ("-awarded_on", "-id")
        constraints = (
            models.CheckConstraint(condition=filled("title"), name="award_has_a_title"),
            models.CheckConstraint(
                condition=Q(level__in=["agency", "province", "nation"]), name="award_level_is_known"
            ),
        )
        indexes = by_days("awards", "awarded_on", "revoked_on")
        verbose_name = _("khen thưởng")

    def __str__(self) -> str:
        return f"{self.title}: {self.given_to}"

    @property
    def given_to(self) -> str:
        return f"{self.person}, {self.unit.name}" if self.person else self.unit.name
