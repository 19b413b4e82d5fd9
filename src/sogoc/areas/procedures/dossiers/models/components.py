"""The papers that were handed in with a dossier, each digitised and signed or not."""

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from sogoc.areas.procedures.dossiers.register import PAPER_FORMS, PaperForm
from sogoc.foundations.documents.choices import filled, one_of, told_by

from .dossier import Dossier


class DossierComponent(models.Model):
    """One paper of one dossier (circular 01/2023: scanned where it is received, and signed by who scanned it)."""

    dossier = models.ForeignKey(Dossier, models.PROTECT, related_name="components")
    name = models.CharField(_("tên giấy tờ"), max_length=500)
    form = models.CharField(_("bản"), max_length=12, choices=told_by(PAPER_FORMS))
    number = models.PositiveSmallIntegerField(_("số lượng"), default=1)
    reused = models.BooleanField(_("lấy từ dữ liệu đã số hóa trước đó"), default=False)
    taken_at = models.DateTimeField(_("nhận lúc"), editable=False)
    digitised_at = models.DateTimeField(_("số hóa lúc"), null=True, editable=False)
    signed_at = models.DateTimeField(_("ký số lúc"), null=True, editable=False)

    class Meta:
        ordering = ("id",)
        constraints = (
            one_of("dossier_component", "form", PaperForm),
            models.CheckConstraint(condition=filled("name"), name="dossier_component_has_a_name"),
            models.UniqueConstraint(fields=("dossier", "name"), name="dossier_component_taken_once"),
            models.CheckConstraint(
                condition=Q(digitised_at=None) | Q(digitised_at__gte=F("taken_at")),
                name="dossier_component_digitised_after_it_came",
            ),
            models.CheckConstraint(
                condition=Q(signed_at=None) | Q(signed_at__gte=F("digitised_at"), digitised_at__isnull=False),
                name="dossier_component_signed_once_digitised",
            ),
        )
        verbose_name = _("thành phần của hồ sơ")

    def __str__(self) -> str:
        return f"{self.dossier} · {self.name}"

    @property
    def held_at(self) -> str:
        return self.dossier.held_at


def all_digitised(dossier: Dossier) -> None:
    """Told of the dossier as soon as one of its papers is: figures ask the dossiers, and not each of their papers."""
    dossier.digitised = not dossier.components.filter(digitised_at=None).exists()
    dossier.save(update_fields=["digitised"])
