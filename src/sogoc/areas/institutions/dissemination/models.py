"""II. Institutions: legal texts that were told to people: which, how, when, to whom."""

from django.core.validators import MaxValueValidator
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.spans import by_days
from sogoc.foundations.documents.choices import filled, one_of, told_by
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.documents.models import Document
from sogoc.kernel.vietnamese import fold

from .register import ISSUERS, LAW_KINDS, MEANS, MOST_PEOPLE, Issuer, LawKind, Means


class Dissemination(models.Model):
    """One text, told once in one way; what proves it is its report or its evidence."""

    repeats = frozenset({"folded"})

    agency = models.ForeignKey(Agency, models.PROTECT, related_name="+", verbose_name=_("cơ quan"))
    number = models.CharField(_("số, ký hiệu"), max_length=80, blank=True)
    title = models.CharField(_("tên văn bản"), max_length=500)
    kind = models.CharField(_("loại văn bản"), max_length=20, choices=told_by(LAW_KINDS))
    issuer = models.CharField(_("cơ quan ban hành"), max_length=20, choices=told_by(ISSUERS))
    means = models.CharField(_("hình thức"), max_length=20, choices=told_by(MEANS))
    where = models.CharField(_("nơi phổ biến"), max_length=300, blank=True)
    audience = models.CharField(_("đối tượng"), max_length=300, blank=True)
    people = models.PositiveIntegerField(
        _("số lượt người"), null=True, blank=True, validators=[MaxValueValidator(MOST_PEOPLE)]
    )
    told_on = models.DateField(_("ngày phổ biến"))
    document = models.ForeignKey(
        Document, models.PROTECT, null=True, related_name="+", verbose_name=_("văn bản nêu việc phổ biến")
    )
    withdrawn_on = models.DateField(_("ngày rút"), null=True, editable=False)
    folded = models.TextField(editable=False)
    version = models.PositiveIntegerField(default=1, editable=False)

    class Meta:
        ordering = ("-told_on", "-id")
        constraints = (
            one_of("dissemination", "kind", LawKind),
            one_of("dissemination", "issuer", Issuer),
            one_of("dissemination", "means", Means),
            models.CheckConstraint(condition=filled("title"), name="dissemination_has_a_title"),
            models.UniqueConstraint(
                fields=("agency", "number", "title", "means", "told_on"),
                condition=Q(withdrawn_on=None),
                name="dissemination_told_once",
            ),
        )
        indexes = by_days("disseminations", "told_on", "withdrawn_on")
        verbose_name = _("phổ biến văn bản")

    def __str__(self) -> str:
        return f"{self.number}, {self.title}"[:300] if self.number else self.title[:300]

    @property
    def held_at(self) -> str:
        return self.agency.path

    def ready(self) -> None:
        """Fits its columns, and is found by its words as they are now."""
        fit(self)
        self.folded = fold(f"{self.number} {self.title} {self.where} {self.audience}")
