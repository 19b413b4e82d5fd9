"""I. Direction: meetings about reform, and what was concluded there."""

from typing import ClassVar

from django.core.validators import MinValueValidator
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.spans import by_days
from sogoc.foundations.documents.choices import filled, one_of, told_by
from sogoc.foundations.documents.models import Document
from sogoc.kernel.vietnamese import fold

from .register import BOUNDS, MEETING_KINDS, Bound, MeetingKind


class Meeting(models.Model):
    """People met about reform on a day; a notice says what was concluded."""

    repeats: ClassVar[frozenset[str]] = frozenset({"folded"})

    agency = models.ForeignKey(Agency, models.PROTECT, related_name="+", verbose_name=_("cơ quan"))
    kind = models.CharField(_("hình thức"), max_length=20, choices=told_by(MEETING_KINDS))
    subject = models.CharField(_("nội dung"), max_length=500)
    held_on = models.DateField(_("ngày họp"))
    notice = models.OneToOneField(
        Document,
        models.PROTECT,
        null=True,
        related_name="concluded_meeting",
        verbose_name=_("thông báo kết luận"),
    )
    version = models.PositiveIntegerField(default=1, editable=False)
    folded = models.TextField(editable=False)

    class Meta:
        ordering = ("-held_on", "-id")
        constraints = (
            one_of("meeting", "kind", MeetingKind),
            models.CheckConstraint(condition=filled("subject"), name="meeting_has_a_subject"),
            models.UniqueConstraint(fields=("agency", "held_on", "subject"), name="meeting_recorded_once"),
        )
        indexes = by_days("meetings", "held_on")
        verbose_name = _("cuộc họp")

    def __str__(self) -> str:
        return self.subject

    @property
    def held_at(self) -> str:
        return self.agency.path

    def findable(self) -> str:
        return fold(self.subject)


class Conclusion(models.Model):
    """One point of what was concluded: something to be done, or a target that a figure is to reach."""

    repeats: ClassVar[frozenset[str]] = frozenset({"held_on", "year"})

    meeting = models.ForeignKey(Meeting, models.PROTECT, related_name="conclusions")
    agency = models.ForeignKey(Agency, models.PROTECT, related_name="+", verbose_name=_("cơ quan"))
    held_on = models.DateField(editable=False)
    """The meeting's: figures ask one table."""
    year = models.PositiveSmallIntegerField(editable=False)
    number = models.PositiveSmallIntegerField(_("số thứ tự"), validators=[MinValueValidator(1)])
    content = models.TextField(_("nội dung kết luận"), max_length=5000)
    figure = models.CharField(_("chỉ tiêu về số liệu"), max_length=80, blank=True)
    bound = models.CharField(_("mức chỉ tiêu là"), max_length=10, blank=True, choices=told_by(BOUNDS))
    target = models.PositiveIntegerField(_("mức chỉ tiêu"), null=True, blank=True)

    class Meta:
        ordering = ("meeting", "number")
        constraints = (
            models.UniqueConstraint(fields=("meeting", "number"), name="conclusion_numbered_once"),
            models.CheckConstraint(condition=filled("content"), name="conclusion_says_something"),
            models.CheckConstraint(
                condition=Q(figure="", bound="", target=None)
                | (filled("figure") & Q(bound__in=[str(one) for one in Bound], target__isnull=False)),
                name="conclusion_with_a_whole_target",
            ),
        )
        indexes = by_days("conclusions", "held_on")
        verbose_name = _("kết luận")

    def __str__(self) -> str:
        return f"{self.number}. {self.content}"[:300]

    @property
    def held_at(self) -> str:
        return self.agency.path
