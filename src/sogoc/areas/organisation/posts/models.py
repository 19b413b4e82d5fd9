"""IV. Organisation: how many posts an agency was given for a year, and how it gave them on to its units."""

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.spans import by_days
from sogoc.foundations.documents.choices import one_of, told_by, worded
from sogoc.foundations.documents.models import Document

from .register import MOST_POSTS, POST_KINDS, PostKind

YEARS = (2000, 2100)


class PostAssignment(models.Model):
    """So many posts of a kind for a year, from a day until another decision gives another number.

    Kept in the book of `agency`: given to itself by who stands above it, or given on to one of its units."""

    agency = models.ForeignKey(Agency, models.PROTECT, related_name="+", verbose_name=_("cơ quan"))
    unit = models.ForeignKey(Agency, models.PROTECT, related_name="+", verbose_name=_("giao cho"))
    within = models.GeneratedField(
        expression=models.Case(
            models.When(unit=F("agency"), then=models.Value(value=False)), default=models.Value(value=True)
        ),
        output_field=models.BooleanField(_("giao tiếp cho đơn vị")),
        db_persist=True,
    )
    kind = models.CharField(_("loại"), max_length=20, choices=told_by(POST_KINDS))
    year = models.PositiveSmallIntegerField(
        _("của năm"), validators=[MinValueValidator(YEARS[0]), MaxValueValidator(YEARS[1])]
    )
    number = models.PositiveIntegerField(_("số người"), validators=[MaxValueValidator(MOST_POSTS)])
    document = models.ForeignKey(
        Document, models.PROTECT, related_name="+", verbose_name=_("quyết định giao")
    )
    assigned_on = models.DateField(_("giao từ ngày"))
    replaced_on = models.DateField(_("giao lại từ ngày"), null=True, editable=False)

    class Meta:
        ordering = ("-year", "kind", "unit__path", "-assigned_on")
        constraints = (
            one_of("post_assignment", "kind", PostKind),
            models.UniqueConstraint(
                fields=("unit", "kind", "year", "agency"),
                condition=Q(replaced_on=None),
                name="post_assignment_of_today_is_one",
            ),
            models.UniqueConstraint(
                fields=("unit", "kind", "year", "agency", "document"), name="post_assignment_once_a_decision"
            ),
            models.CheckConstraint(condition=Q(year__range=YEARS), name="post_assignment_of_a_year"),
            models.CheckConstraint(
                condition=Q(replaced_on=None) | Q(replaced_on__gt=F("assigned_on")),
                name="post_assignment_ends_after_it_begins",
            ),
        )
        indexes = by_days("posts", "assigned_on", "replaced_on")
        verbose_name = _("giao biên chế")

    def __str__(self) -> str:
        return f"{worded(self, 'kind')} {self.year} · {self.unit.name}"

    @property
    def held_at(self) -> str:
        return self.agency.path
