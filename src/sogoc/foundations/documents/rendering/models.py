"""Templates that agencies brought, each in force from a day; what ships with the product stays beneath them."""

from typing import Any, ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.documents.choices import filled
from sogoc.foundations.documents.models import StoredFile

from .forms import forms


def form_names() -> dict[str, str]:
    return {key: form.title for key, form in forms.by_key.items()}


class PaperTemplate(models.Model):
    """How an agency, and what stands below it, prints a form from a day on."""

    in_words: ClassVar[dict[str, Any]] = {"form": form_names}

    agency = models.ForeignKey(Agency, models.PROTECT, related_name="+", verbose_name=_("cơ quan"))
    form = models.CharField(_("biểu mẫu"), max_length=60)
    file = models.ForeignKey(StoredFile, models.PROTECT, related_name="+", verbose_name=_("tệp"))
    name = models.CharField(_("tên tệp"), max_length=200)
    since = models.DateField(_("dùng từ ngày"))

    class Meta:
        ordering = ("-since", "-id")
        constraints = (models.CheckConstraint(condition=filled("name"), name="paper_template_has_a_name"),)
        indexes = (models.Index(fields=("form", "-since"), name="paper_templates_of_form"),)
        verbose_name = _("mẫu in riêng")

    def __str__(self) -> str:
        return f"{form_names().get(self.form, self.form)}: {self.name}"

    @property
    def held_at(self) -> str:
        return self.agency.path
