"""Stretches in which the time of a dossier does not run."""

from typing import ClassVar

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from sogoc.areas.procedures.dossiers.register import CAUSES, Cause
from sogoc.foundations.documents.choices import filled, one_of, told_by
from sogoc.kernel.pauses import Pause

from .dossier import Dossier


class Suspension(models.Model):
    """A stretch in which the time of a dossier does not run."""

    dossier = models.ForeignKey(Dossier, models.PROTECT, related_name="suspensions")
    cause = models.CharField(_("dừng vì"), max_length=20, choices=told_by(CAUSES))
    reason = models.CharField(_("lý do"), max_length=300)
    wanted = models.CharField(_("nội dung cần bổ sung"), max_length=1000, blank=True)
    document = models.CharField(_("văn bản kèm theo"), max_length=120, blank=True)
    restarts = models.BooleanField(_("thời hạn tính lại từ đầu"), default=False)
    """Whether the law has the time begin anew when what was missing is brought."""
    asked_late = models.BooleanField(_("yêu cầu bổ sung quá hạn"), default=False)
    since = models.DateTimeField(_("từ lúc"))
    until = models.DateTimeField(_("đến lúc"), null=True, editable=False)

    in_words: ClassVar[dict[str, object]] = {}

    class Meta:
        ordering = ("since", "id")
        constraints = (
            one_of("suspension", "cause", Cause),
            models.CheckConstraint(condition=filled("reason"), name="suspension_has_a_reason"),
            models.CheckConstraint(
                condition=Q(until=None) | Q(until__gte=F("since")), name="suspension_ends_after_it_began"
            ),
            models.UniqueConstraint(
                fields=("dossier",), condition=Q(until=None), name="dossier_suspended_once_at_a_time"
            ),
        )
        verbose_name = _("lần tạm dừng")

    def __str__(self) -> str:
        return f"{self.dossier} {self.get_cause_display()}"

    @property
    def held_at(self) -> str:
        return self.dossier.held_at

    @property
    def pause(self) -> Pause:
        return Pause(self.since, self.until, str(self.get_cause_display()))
