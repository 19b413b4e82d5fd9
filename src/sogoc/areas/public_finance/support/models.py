"""VI. Public finance: what enterprises are supported with, by decisions."""

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.spans import by_days
from sogoc.foundations.documents.choices import filled
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.documents.models import Document
from sogoc.kernel.money import MOST_DONG
from sogoc.kernel.vietnamese import fold


class EnterpriseGrant(models.Model):
    """A sum for a purpose, on the day of its decision."""

    repeats = frozenset({"folded"})

    agency = models.ForeignKey(Agency, models.PROTECT, related_name="+", verbose_name=_("cơ quan"))
    title = models.CharField(_("nội dung hỗ trợ"), max_length=300)
    programme = models.CharField(_("chương trình, chính sách"), max_length=300, blank=True)
    whom = models.CharField(_("doanh nghiệp được hỗ trợ"), max_length=300, blank=True)
    enterprises = models.PositiveIntegerField(
        _("số doanh nghiệp"),
        null=True,
        blank=True,
        validators=[MinValueValidator(1), MaxValueValidator(10**6)],
    )
    amount = models.PositiveBigIntegerField(_("số tiền (đồng)"), validators=[MaxValueValidator(MOST_DONG)])
    decision = models.ForeignKey(
        Document, models.PROTECT, related_name="+", verbose_name=_("văn bản quyết định")
    )
    decided_on = models.DateField(_("ngày quyết định"), editable=False)
    revoked_on = models.DateField(_("ngày hủy"), null=True, editable=False)
    folded = models.TextField(editable=False)
    version = models.PositiveIntegerField(default=1, editable=False)

    class Meta:
        ordering = ("-decided_on", "-id")
        constraints = (
            models.CheckConstraint(condition=filled("title"), name="enterprise_grant_has_a_title"),
            models.CheckConstraint(condition=Q(amount__gt=0), name="enterprise_grant_of_something"),
        )
        indexes = by_days("enterprise_grants", "decided_on", "revoked_on")
        verbose_name = _("khoản hỗ trợ doanh nghiệp")

    def __str__(self) -> str:
        return self.title

    @property
    def held_at(self) -> str:
        return self.agency.path

    def ready(self) -> None:
        """Fits its columns, and is found by its words as they are now."""
        fit(self)
        self.folded = fold(f"{self.title} {self.programme} {self.whom}")
