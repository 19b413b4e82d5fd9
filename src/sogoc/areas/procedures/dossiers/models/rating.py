"""How whoever applied found the handling of their dossier: said once, and by nobody else."""

from django.db import models
from django.db.models import Case, Q, Value, When
from django.utils.translation import gettext_lazy as _

from sogoc.areas.procedures.dossiers.register import CONTENT, SATISFACTIONS, Satisfaction
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.documents.choices import one_of, told_by

from .dossier import Dossier


class Rating(models.Model):
    """Officials read it only once the dossier is closed: until then nobody who handles it learns who said what."""

    repeats = frozenset({"rated_on"})

    dossier = models.OneToOneField(Dossier, models.PROTECT, related_name="rating", verbose_name=_("hồ sơ"))
    agency = models.ForeignKey(Agency, models.PROTECT, related_name="+", verbose_name=_("cơ quan giải quyết"))
    satisfaction = models.CharField(_("mức hài lòng"), max_length=20, choices=told_by(SATISFACTIONS))
    comment = models.CharField(_("ý kiến thêm"), max_length=1000, blank=True)
    rated_at = models.DateTimeField(_("đánh giá lúc"))
    rated_on = models.DateField(_("ngày đánh giá"), editable=False)

    satisfied = models.GeneratedField(
        expression=Case(
            When(Q(satisfaction__in=sorted(one.value for one in CONTENT)), then=Value(True)),
            default=Value(False),
        ),
        output_field=models.BooleanField(),
        db_persist=True,
    )

    class Meta:
        ordering = ("-rated_on", "-id")
        constraints = (one_of("rating", "satisfaction", Satisfaction),)
        indexes = (models.Index(fields=("agency", "rated_on"), name="ratings_by_rated"),)
        verbose_name = _("đánh giá của người nộp")

    def __str__(self) -> str:
        """Never of which dossier: it would stand in the journal before that is closed."""
        return f"đánh giá {self.pk}"

    @property
    def held_at(self) -> str:
        return self.agency.path
