"""What was made of a dossier, as a signed file: handed over by machine, and found again when it is wanted."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from sogoc.foundations.documents.models import Attachment

from .dossier import Dossier


class DossierResult(models.Model):
    """The file of a document, signed. It is known by the code of its dossier."""

    dossier = models.OneToOneField(Dossier, models.PROTECT, related_name="result", verbose_name=_("hồ sơ"))
    attachment = models.ForeignKey(
        Attachment, models.PROTECT, related_name="+", verbose_name=_("tệp kết quả")
    )
    attached_at = models.DateTimeField(_("gắn lúc"))

    class Meta:
        verbose_name = _("kết quả điện tử")

    def __str__(self) -> str:
        return f"{self.dossier} · {self.attachment.document}"

    @property
    def held_at(self) -> str:
        return self.dossier.held_at
