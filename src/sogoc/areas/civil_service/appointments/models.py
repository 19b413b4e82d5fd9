"""V. Civil service: who was recruited and how, who was appointed to lead and whether by competition, and what a policy
for talents did for whom.

As what somebody is there, and what they lead, stands in the book of staff: a row here says how that came about."""

from django.core.validators import MaxValueValidator
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from sogoc.areas.civil_service.staff.models import Leadership, Staff, Stay
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.spans import by_days
from sogoc.foundations.documents.choices import one_of, told_by
from sogoc.foundations.documents.models import Document

from .register import MOST_DONG, TALENT_MEASURES, WAYS, TalentMeasure, Way


class OfAnAgency(models.Model):
    agency = models.ForeignKey(Agency, models.PROTECT, related_name="+", verbose_name=_("cơ quan"))

    class Meta:
        abstract = True

    @property
    def held_at(self) -> str:
        return self.agency.path


class Recruitment(OfAnAgency):
    """A stay that began by being recruited."""

    stay = models.OneToOneField(
        Stay, models.PROTECT, related_name="recruitment", verbose_name=_("thời gian làm việc")
    )
    way = models.CharField(_("hình thức tuyển dụng"), max_length=10, choices=told_by(WAYS))
    recruited_on = models.DateField(_("tuyển dụng từ ngày"))
    version = models.PositiveIntegerField(default=1, editable=False)

    class Meta:
        ordering = ("-recruited_on", "-id")
        constraints = (one_of("recruitment", "way", Way),)
        indexes = by_days("recruitments", "recruited_on")
        verbose_name = _("tuyển dụng")

    def __str__(self) -> str:
        return str(self.stay.staff)


class LeaderAppointment(OfAnAgency):
    """An office that began by an appointment, or by the next term of the same."""

    leadership = models.OneToOneField(
        Leadership, models.PROTECT, related_name="appointment", verbose_name=_("chức vụ")
    )
    by_competition = models.BooleanField(_("qua thi tuyển"), default=False)
    renewed = models.BooleanField(_("bổ nhiệm lại"), default=False)
    appointed_on = models.DateField(_("bổ nhiệm từ ngày"))
    version = models.PositiveIntegerField(default=1, editable=False)

    class Meta:
        ordering = ("-appointed_on", "-id")
        constraints = (
            models.CheckConstraint(
                condition=Q(renewed=False) | Q(by_competition=False),
                name="leader_appointment_renewed_without_competition",
            ),
        )
        indexes = by_days("appointments", "appointed_on")
        verbose_name = _("bổ nhiệm")

    def __str__(self) -> str:
        return str(self.leadership)


class TalentSupport(OfAnAgency):
    """Attracted or supported by a decision; how much, where money was given."""

    staff = models.ForeignKey(Staff, models.PROTECT, related_name="+", verbose_name=_("người"))
    measure = models.CharField(_("chính sách"), max_length=10, choices=told_by(TALENT_MEASURES))
    amount = models.PositiveBigIntegerField(
        _("số tiền (đồng)"), null=True, blank=True, validators=[MaxValueValidator(MOST_DONG)]
    )
    content = models.CharField(_("nội dung"), max_length=500, blank=True)
    decision = models.ForeignKey(Document, models.PROTECT, related_name="+", verbose_name=_("quyết định"))
    given_on = models.DateField(_("ngày quyết định"), editable=False)

    class Meta:
        ordering = ("-given_on", "-id")
        constraints = (
            one_of("talent_support", "measure", TalentMeasure),
            models.UniqueConstraint(fields=("staff", "decision", "measure"), name="talent_supported_once"),
        )
        indexes = by_days("talents", "given_on")
        verbose_name = _("thu hút, hỗ trợ người có tài năng")

    def __str__(self) -> str:
        return f"{self.get_measure_display()}: {self.staff}"
