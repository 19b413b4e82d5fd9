"""IV. Organisation: what a plan says shall become less in a year. Units themselves stand in the tree of agencies."""

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.documents.choices import one_of, told_by, worded
from sogoc.foundations.documents.models import Document

from .register import MOST_OF_A_PLAN, REDUCED, Reduced

YEARS = (2000, 2100)


class ReductionPlan(models.Model):
    """How many units, or posts, an agency shall have less in a year, by the document that says so."""

    agency = models.ForeignKey(Agency, models.PROTECT, related_name="+", verbose_name=_("cơ quan"))
    reduced = models.CharField(_("cắt giảm"), max_length=30, choices=told_by(REDUCED))
    year = models.PositiveSmallIntegerField(
        _("của năm"), validators=[MinValueValidator(YEARS[0]), MaxValueValidator(YEARS[1])]
    )
    number = models.PositiveIntegerField(_("số phải giảm"), validators=[MaxValueValidator(MOST_OF_A_PLAN)])
    document = models.ForeignKey(
        Document, models.PROTECT, related_name="+", verbose_name=_("kế hoạch, đề án")
    )
    version = models.PositiveIntegerField(default=1, editable=False)

    class Meta:
        ordering = ("-year", "reduced", "id")
        constraints = (
            one_of("reduction_plan", "reduced", Reduced),
            models.UniqueConstraint(fields=("agency", "reduced", "year"), name="reduction_plan_once_a_year"),
            models.CheckConstraint(condition=Q(year__range=YEARS), name="reduction_plan_of_a_year"),
        )
        indexes = (models.Index(fields=("agency", "year"), name="reduction_plans_by_year"),)
        verbose_name = _("kế hoạch cắt giảm, tinh giản")

    def __str__(self) -> str:
        return f"{worded(self, 'reduced')} · {self.year}"

    @property
    def held_at(self) -> str:
        return self.agency.path
