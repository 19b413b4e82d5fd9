"""I. Direction: how reform is led."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from sogoc.foundations.documents.choices import one_of, told_by
from sogoc.foundations.documents.models import Document

from .register import STEERS, Steers


class SteeringDocument(models.Model):
    """A document by which an agency steers reform, and what it is about."""

    document = models.OneToOneField(Document, models.PROTECT, related_name="steering")
    steers = models.CharField(_("chỉ đạo về"), max_length=20, choices=told_by(STEERS))

    class Meta:
        ordering = ("document__issued_on", "id")
        constraints = (one_of("steering_document", "steers", Steers),)
        verbose_name = _("văn bản chỉ đạo")

    def __str__(self) -> str:
        return str(self.document)

    @property
    def held_at(self) -> str:
        return self.document.held_at
