"""VI. Public finance: what an agency shall collect or pay out in a year, and what it did."""

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.spans import by_days
from sogoc.foundations.documents.choices import one_of, told_by, worded
from sogoc.foundations.documents.models import Document
from sogoc.kernel.money import MOST_DONG
from sogoc.kernel.vietnamese import day, whole

from .register import STREAMS, Stream

YEARS = (2000, 2100)


class OfAStream(models.Model):
    """Kept in the book of an agency, of one stream of money, resting on a document."""

    agency = models.ForeignKey(Agency, models.PROTECT, related_name="+", verbose_name=_("cơ quan"))
    stream = models.CharField(_("khoản"), max_length=20, choices=told_by(STREAMS))
    amount = models.PositiveBigIntegerField(_("số tiền (đồng)"), validators=[MaxValueValidator(MOST_DONG)])

    class Meta:
        abstract = True

    @property
    def held_at(self) -> str:
        return self.agency.path


class BudgetPlan(OfAStream):
    """How much in a year, by the document that says so."""

    year = models.PositiveSmallIntegerField(
        _("của năm"), validators=[MinValueValidator(YEARS[0]), MaxValueValidator(YEARS[1])]
    )
    document = models.ForeignKey(
        Document, models.PROTECT, related_name="+", verbose_name=_("văn bản giao kế hoạch")
    )

    class Meta:
        ordering = ("-year", "stream")
        constraints = (
            one_of("budget_plan", "stream", Stream),
            models.UniqueConstraint(fields=("agency", "year", "stream"), name="budget_plan_once_a_year"),
            models.CheckConstraint(condition=Q(year__range=YEARS), name="budget_plan_of_a_year"),
        )
        verbose_name = _("kế hoạch thu, giải ngân")

    def __str__(self) -> str:
        return f"{worded(self, 'stream')}, {self.year}: {whole(self.amount)} đồng"


class BudgetAmount(OfAStream):
    """How much from a day to the end of another of the same year."""

    since = models.DateField(_("từ ngày"))
    until = models.DateField(_("đến ngày"))
    document = models.ForeignKey(
        Document, models.PROTECT, related_name="+", verbose_name=_("văn bản, chứng từ")
    )
    withdrawn_on = models.DateField(_("ngày rút"), null=True, editable=False)

    class Meta:
        ordering = ("-until", "-id")
        constraints = (
            one_of("budget_amount", "stream", Stream),
            models.CheckConstraint(condition=Q(until__gte=F("since")), name="budget_amount_in_order"),
        )
        indexes = by_days("budget_amounts", "until", "withdrawn_on", "since")
        verbose_name = _("số thu, số giải ngân")

    def __str__(self) -> str:
        return f"{worded(self, 'stream')}, {day(self.since)} - {day(self.until)}: {whole(self.amount)} đồng"
