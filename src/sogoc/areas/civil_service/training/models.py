"""V. Civil service: what is planned to be taught in a year, the classes held, who is sent, and who tries for a rank."""

from typing import Any

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from sogoc.areas.civil_service.staff.models import Staff
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.spans import by_days
from sogoc.foundations.documents.choices import filled, one_of, told_by
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.documents.models import Document
from sogoc.kernel.vietnamese import fold

from .register import (
    EXAM_KINDS,
    EXAM_RESULTS,
    KINDS,
    MOST_PEOPLE,
    OUTCOMES,
    ExamKind,
    ExamResult,
    Outcome,
    TrainingKind,
)

YEARS = (2000, 2100)


def _of_a_year(name: Any) -> Any:
    return models.PositiveSmallIntegerField(
        name, validators=[MinValueValidator(YEARS[0]), MaxValueValidator(YEARS[1])]
    )


def _people(name: Any) -> Any:
    return models.PositiveSmallIntegerField(name, validators=[MaxValueValidator(MOST_PEOPLE)], default=0)


class OfAnAgency(models.Model):
    """Kept in the book of an agency."""

    agency = models.ForeignKey(Agency, models.PROTECT, related_name="+", verbose_name=_("cơ quan"))

    class Meta:
        abstract = True

    @property
    def held_at(self) -> str:
        return self.agency.path


class TrainingTarget(OfAnAgency):
    """How many people, and classes, of one kind the plan of a year asks for."""

    year = _of_a_year(_("của năm"))
    kind = models.CharField(_("nội dung"), max_length=30, choices=told_by(KINDS))
    people = _people(_("số người"))
    classes = _people(_("số lớp"))
    document = models.ForeignKey(Document, models.PROTECT, related_name="+", verbose_name=_("kế hoạch"))

    class Meta:
        ordering = ("-year", "kind", "id")
        constraints = (
            one_of("training_target", "kind", TrainingKind),
            models.UniqueConstraint(fields=("agency", "year", "kind"), name="training_target_once_a_year"),
            models.CheckConstraint(condition=Q(year__range=YEARS), name="training_target_of_a_year"),
            models.CheckConstraint(
                condition=Q(people__lte=MOST_PEOPLE, classes__lte=MOST_PEOPLE),
                name="training_target_is_likely",
            ),
        )
        verbose_name = _("chỉ tiêu đào tạo, bồi dưỡng")

    def __str__(self) -> str:
        return f"{self.get_kind_display()} · {self.year}"


class TrainingClass(OfAnAgency):
    """A class that the agency itself holds: approved by a document, opened, held; or given up, and why."""

    repeats = frozenset({"folded"})

    title = models.CharField(_("tên lớp"), max_length=300)
    kind = models.CharField(_("nội dung"), max_length=30, choices=told_by(KINDS))
    place = models.CharField(_("nơi học"), max_length=200, blank=True)
    document = models.ForeignKey(
        Document, models.PROTECT, related_name="+", verbose_name=_("văn bản phê duyệt")
    )
    approved_on = models.DateField(_("ngày phê duyệt"), editable=False)
    opened_on = models.DateField(_("ngày khai giảng"), null=True, editable=False)
    finished_on = models.DateField(_("ngày bế giảng"), null=True, editable=False)
    people = _people(_("số người học"))
    cancelled_on = models.DateField(_("ngày hủy"), null=True, editable=False)
    folded = models.TextField(editable=False)
    version = models.PositiveIntegerField(default=1, editable=False)

    class Meta:
        ordering = ("-approved_on", "-id")
        constraints = (
            one_of("training_class", "kind", TrainingKind),
            models.CheckConstraint(condition=filled("title"), name="training_class_has_a_title"),
            models.CheckConstraint(
                condition=Q(opened_on=None) | Q(opened_on__gte=F("approved_on")),
                name="training_class_opens_once_approved",
            ),
            models.CheckConstraint(
                condition=Q(finished_on=None, people=0)
                | Q(finished_on__gte=F("opened_on"), people__range=(1, MOST_PEOPLE), cancelled_on=None),
                name="training_class_ends_once_opened",
            ),
        )
        indexes = by_days("training_classes", "approved_on", "opened_on", "finished_on", "cancelled_on")
        verbose_name = _("lớp đào tạo, bồi dưỡng")

    def __str__(self) -> str:
        return self.title

    def ready(self) -> None:
        """Fits its columns, and is found by its words as they are now."""
        fit(self)
        self.folded = fold(f"{self.title} {self.place}")


class OfSomebody(OfAnAgency):
    """Of one of the staff, and the unit in which they were then."""

    staff = models.ForeignKey(Staff, models.PROTECT, related_name="+", verbose_name=_("người"))
    unit = models.ForeignKey(Agency, models.PROTECT, related_name="+", verbose_name=_("phòng, đơn vị"))
    sent_on = models.DateField(_("ngày cử"), editable=False)
    withdrawn_on = models.DateField(_("ngày rút"), null=True, editable=False)
    version = models.PositiveIntegerField(default=1, editable=False)

    class Meta:
        abstract = True


class Training(OfSomebody):
    """Somebody is sent to learn something, from a day until they have completed it or left."""

    repeats = frozenset({"folded"})

    title = models.CharField(_("khóa học"), max_length=300)
    kind = models.CharField(_("nội dung"), max_length=30, choices=told_by(KINDS))
    place = models.CharField(_("nơi học"), max_length=200, blank=True)
    training_class = models.ForeignKey(
        TrainingClass,
        models.PROTECT,
        null=True,
        related_name="trainings",
        verbose_name=_("lớp của cơ quan"),
    )
    document = models.ForeignKey(
        Document, models.PROTECT, related_name="+", verbose_name=_("văn bản cử đi học")
    )
    ended_on = models.DateField(_("ngày học xong, thôi học"), null=True, editable=False)
    outcome = models.CharField(
        _("kết quả"), max_length=20, blank=True, editable=False, choices=told_by(OUTCOMES)
    )
    because = models.CharField(_("lý do thôi học"), max_length=500, blank=True)
    folded = models.TextField(editable=False)

    class Meta:
        ordering = ("-sent_on", "-id")
        constraints = (
            one_of("training", "kind", TrainingKind),
            one_of("training", "outcome", Outcome),
            models.CheckConstraint(condition=filled("title"), name="training_has_a_title"),
            models.CheckConstraint(
                condition=Q(ended_on=None, outcome="", because="")
                | Q(ended_on__gte=F("sent_on"), outcome="completed", because="")
                | Q(ended_on__gte=F("sent_on"), outcome="left") & filled("because"),
                name="training_ends_with_an_outcome",
            ),
        )
        indexes = by_days("trainings", "sent_on", "ended_on", "withdrawn_on")
        verbose_name = _("lượt đào tạo, bồi dưỡng")

    def __str__(self) -> str:
        return f"{self.title} · {self.staff}"

    def ready(self) -> None:
        """Fits its columns, and is found by its words and by who is sent."""
        fit(self)
        self.folded = fold(f"{self.title} {self.place} {self.staff.code} {self.staff.called}")


class ExamCandidate(OfSomebody):
    """Somebody is sent to an examination for a higher rank or title, and what came of it by which decision."""

    kind = models.CharField(_("loại"), max_length=20, choices=told_by(EXAM_KINDS))
    title = models.CharField(_("ngạch, hạng dự thi"), max_length=200)
    year = _of_a_year(_("kỳ thi của năm"))
    document = models.ForeignKey(
        Document, models.PROTECT, related_name="+", verbose_name=_("văn bản cử dự thi")
    )
    result = models.CharField(
        _("kết quả"), max_length=20, blank=True, editable=False, choices=told_by(EXAM_RESULTS)
    )
    result_on = models.DateField(_("ngày có kết quả"), null=True, editable=False)
    decision = models.ForeignKey(
        Document, models.PROTECT, null=True, related_name="+", verbose_name=_("văn bản công nhận kết quả")
    )

    class Meta:
        ordering = ("-sent_on", "-id")
        constraints = (
            one_of("exam_candidate", "kind", ExamKind),
            one_of("exam_candidate", "result", ExamResult),
            models.CheckConstraint(condition=filled("title"), name="exam_candidate_tries_for_a_rank"),
            models.CheckConstraint(condition=Q(year__range=YEARS), name="exam_candidate_of_a_year"),
            models.CheckConstraint(
                condition=Q(result="", result_on=None, decision=None)
                | Q(result_on__gte=F("sent_on"), decision__isnull=False) & ~Q(result=""),
                name="exam_candidate_has_a_result_by_a_document",
            ),
            models.UniqueConstraint(
                fields=("staff", "kind", "year"),
                condition=Q(withdrawn_on=None),
                name="exam_candidate_once_a_year",
            ),
        )
        indexes = by_days("rank_exams", "sent_on", "result_on", "withdrawn_on")
        verbose_name = _("người dự thi nâng ngạch, thăng hạng")

    def __str__(self) -> str:
        return f"{self.title} · {self.staff}"
