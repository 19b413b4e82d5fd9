"""II. Institutions: campaigns in which legal texts are looked at, and each text until what was found is settled."""

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

from .register import CAMPAIGN_KINDS, RESULTS, CampaignKind, Result

YEARS = (2000, 2100)


class ReviewCampaign(models.Model):
    """Texts looked at in a year, for one thing, by a plan: of the agency itself, or of those above it."""

    agency = models.ForeignKey(Agency, models.PROTECT, related_name="+", verbose_name=_("cơ quan"))
    kind = models.CharField(_("việc"), max_length=20, choices=told_by(CAMPAIGN_KINDS))
    year = models.PositiveSmallIntegerField(
        _("của năm"), validators=[MinValueValidator(YEARS[0]), MaxValueValidator(YEARS[1])]
    )
    title = models.CharField(_("tên đợt"), max_length=300)
    plan = models.ForeignKey(Document, models.PROTECT, related_name="+", verbose_name=_("kế hoạch"))
    opened_on = models.DateField(_("ngày mở"), editable=False)
    closed_on = models.DateField(_("ngày kết thúc"), null=True, editable=False)
    report = models.ForeignKey(
        Document, models.PROTECT, null=True, related_name="+", verbose_name=_("báo cáo kết quả")
    )
    dropped_on = models.DateField(_("ngày bỏ"), null=True, editable=False)

    class Meta:
        ordering = ("-year", "-id")
        constraints = (
            one_of("review_campaign", "kind", CampaignKind),
            models.CheckConstraint(condition=filled("title"), name="review_campaign_has_a_title"),
            models.CheckConstraint(condition=Q(year__range=YEARS), name="review_campaign_of_a_year"),
            models.CheckConstraint(
                condition=Q(closed_on=None, report=None) | Q(closed_on__isnull=False, report__isnull=False),
                name="review_campaign_closed_with_a_report",
            ),
            models.UniqueConstraint(
                fields=("agency", "plan", "kind"),
                condition=Q(dropped_on=None),
                name="review_campaign_opened_once",
            ),
        )
        indexes = (models.Index(fields=("agency", "year"), name="review_campaigns_by_year"),)
        verbose_name = _("đợt rà soát")

    def __str__(self) -> str:
        return self.title

    @property
    def held_at(self) -> str:
        return self.agency.path


class ReviewedText(models.Model):
    """One legal text of a campaign: looked at, recommended for handling if need be, and settled."""

    repeats = frozenset({"folded"})

    agency = models.ForeignKey(Agency, models.PROTECT, related_name="+", verbose_name=_("cơ quan"))
    campaign = models.ForeignKey(
        ReviewCampaign, models.PROTECT, related_name="texts", verbose_name=_("đợt rà soát")
    )
    unit = models.ForeignKey(Agency, models.PROTECT, related_name="+", verbose_name=_("phòng, đơn vị"))
    number = models.CharField(_("số, ký hiệu"), max_length=80, blank=True)
    title = models.CharField(_("tên văn bản"), max_length=500)
    issuer = models.CharField(_("cơ quan ban hành"), max_length=200, blank=True)
    document = models.ForeignKey(
        Document, models.PROTECT, null=True, related_name="+", verbose_name=_("văn bản trong sổ")
    )
    listed_on = models.DateField(_("ngày đưa vào danh mục"), editable=False)
    reviewed_on = models.DateField(_("ngày xem xét"), null=True, editable=False)
    result = models.CharField(
        _("kết quả"), max_length=20, blank=True, editable=False, choices=told_by(RESULTS)
    )
    findings = models.TextField(_("nhận xét"), max_length=5000, blank=True)
    recommended_on = models.DateField(_("ngày kiến nghị"), null=True, editable=False)
    recommended_by = models.ForeignKey(
        Document, models.PROTECT, null=True, related_name="+", verbose_name=_("văn bản nêu kiến nghị")
    )
    settled_on = models.DateField(_("ngày xử lý xong"), null=True, editable=False)
    settled_by = models.ForeignKey(
        Document, models.PROTECT, null=True, related_name="+", verbose_name=_("văn bản xử lý")
    )
    dropped_on = models.DateField(_("ngày đưa ra khỏi danh mục"), null=True, editable=False)
    folded = models.TextField(editable=False)
    version = models.PositiveIntegerField(default=1, editable=False)

    class Meta:
        ordering = ("campaign", "id")
        constraints = (
            one_of("reviewed_text", "result", Result),
            models.CheckConstraint(condition=filled("title"), name="reviewed_text_has_a_title"),
            models.CheckConstraint(
                condition=Q(reviewed_on=None, result="") | (Q(reviewed_on__isnull=False) & ~Q(result="")),
                name="reviewed_text_with_a_result",
            ),
            models.CheckConstraint(
                condition=Q(recommended_on=None, recommended_by=None)
                | Q(recommended_on__gte=F("reviewed_on"), recommended_by__isnull=False),
                name="reviewed_text_recommended_after",
            ),
            models.CheckConstraint(
                condition=Q(settled_on=None, settled_by=None)
                | Q(settled_on__gte=F("recommended_on"), settled_by__isnull=False),
                name="reviewed_text_settled_after",
            ),
            models.CheckConstraint(
                condition=Q(settled_by=None) | Q(document=None) | ~Q(settled_by=F("document")),
                name="reviewed_text_settled_by_another",
            ),
            models.CheckConstraint(
                condition=Q(dropped_on=None) | Q(reviewed_on=None), name="reviewed_text_stays_once_seen"
            ),
            models.UniqueConstraint(
                fields=("campaign", "number", "title"),
                condition=Q(dropped_on=None),
                name="reviewed_text_listed_once",
            ),
        )
        indexes = by_days(
            "review_texts", "listed_on", "reviewed_on", "recommended_on", "settled_on", "dropped_on"
        )
        verbose_name = _("văn bản rà soát")

    def __str__(self) -> str:
        return self.named[:300]

    @property
    def named(self) -> str:
        return f"{self.number}, {self.title}" if self.number else self.title

    @property
    def held_at(self) -> str:
        return self.agency.path

    def ready(self) -> None:
        """Fits its columns, and is found by its words as they are now."""
        fit(self)
        self.folded = fold(f"{self.number} {self.title} {self.issuer}")
