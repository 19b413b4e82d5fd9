"""What a citizen writes to be given something: theirs alone until it is sent, and from then on with its dossier."""

from typing import Any

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from sogoc.areas.procedures.catalogue.models import ProcedureVersion
from sogoc.areas.procedures.dossiers.models import Dossier
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.citizens.models import Citizen


class Application(models.Model):
    agency = models.ForeignKey(Agency, models.PROTECT, related_name="+", verbose_name=_("cơ quan giải quyết"))
    citizen = models.ForeignKey(Citizen, models.PROTECT, related_name="applications")
    version_of = models.ForeignKey(
        ProcedureVersion, models.PROTECT, related_name="+", verbose_name=_("phiên bản thủ tục")
    )
    form_since = models.DateField(_("mẫu đơn áp dụng từ"), editable=False)
    """Which form of the procedure it is written on, whatever is asked later."""
    answers = models.JSONField(default=dict, editable=False)
    version = models.PositiveIntegerField(_("lần lưu"), default=1, editable=False)
    begun_at = models.DateTimeField(_("bắt đầu soạn lúc"))
    latest_at = models.DateTimeField(editable=False)
    sent_at = models.DateTimeField(_("gửi lúc"), null=True, editable=False)
    dossier = models.OneToOneField(
        Dossier, models.PROTECT, null=True, related_name="application", verbose_name=_("hồ sơ")
    )

    repeats = frozenset({"latest_at", "answers"})

    class Meta:
        ordering = ("-latest_at", "-id")
        constraints = (
            models.UniqueConstraint(
                fields=("citizen", "version_of"), condition=Q(sent_at=None), name="one_draft_of_a_procedure"
            ),
            models.CheckConstraint(
                condition=Q(sent_at=None, dossier=None) | Q(sent_at__isnull=False, dossier__isnull=False),
                name="application_sent_is_a_dossier",
            ),
        )
        verbose_name = _("đơn trực tuyến")

    def __str__(self) -> str:
        """Without a name: the journal is read by others."""
        return f"đơn số {self.pk} về thủ tục {self.version_of.procedure.code}"

    @property
    def held_at(self) -> str:
        return self.agency.path

    @property
    def belongs_to(self) -> str:
        return self.citizen.key

    def become(self, **told: Any) -> None:
        for name, value in told.items():
            setattr(self, name, value)
        self.version += 1
        self.save(update_fields=[*told, "version"])


class Cosigning(models.Model):
    """Another citizen who is to sign it with them; what they signed is the application as it was then."""

    application = models.ForeignKey(Application, models.CASCADE, related_name="cosignings")
    citizen = models.ForeignKey(Citizen, models.PROTECT, related_name="cosignings")
    asked_at = models.DateTimeField(_("mời lúc"))
    signed_at = models.DateTimeField(_("ký lúc"), null=True, editable=False)
    signed_version = models.PositiveIntegerField(null=True, editable=False)

    class Meta:
        ordering = ("asked_at", "id")
        constraints = (
            models.UniqueConstraint(fields=("application", "citizen"), name="cosigner_asked_once"),
        )
        verbose_name = _("người cùng ký")

    def __str__(self) -> str:
        return f"{self.citizen} cùng ký {self.application}"

    @property
    def held_at(self) -> str:
        return self.application.held_at

    @property
    def belongs_to(self) -> str:
        return self.citizen.key
