"""What is asked: an instrument in its versions, its questions, their options."""

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from sogoc.areas.direction.surveys.register import KINDS, QuestionKind
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.documents.choices import filled, one_of, told_by


class Instrument(models.Model):
    """One version of a list of questions. Once published it is asked as it stands; who would ask otherwise makes the
    next version."""

    agency = models.ForeignKey(Agency, models.PROTECT, related_name="+", verbose_name=_("cơ quan"))
    name = models.CharField(_("tên"), max_length=200)
    number = models.PositiveSmallIntegerField(_("phiên bản"), default=1, editable=False)
    drafted_on = models.DateField(_("ngày soạn"))
    published_on = models.DateField(_("ngày ban hành"), null=True, editable=False)

    class Meta:
        ordering = ("name", "-number")
        constraints = (
            models.UniqueConstraint(fields=("agency", "name", "number"), name="instrument_versions_in_order"),
            models.UniqueConstraint(
                fields=("agency", "name"), condition=Q(published_on=None), name="instrument_has_one_draft"
            ),
            models.CheckConstraint(condition=filled("name"), name="instrument_has_a_name"),
            models.CheckConstraint(
                condition=Q(published_on=None) | Q(published_on__gte=F("drafted_on")),
                name="instrument_published_after_drafting",
            ),
        )
        verbose_name = _("bộ câu hỏi")

    def __str__(self) -> str:
        return f"{self.name}, phiên bản {self.number}"

    @property
    def held_at(self) -> str:
        return self.agency.path


class Question(models.Model):
    """Asked of everybody, or of those alone who chose one option of a question before it."""

    instrument = models.ForeignKey(Instrument, models.PROTECT, related_name="questions")
    number = models.PositiveSmallIntegerField(_("câu số"))
    text = models.CharField(_("câu hỏi"), max_length=500)
    kind = models.CharField(_("kiểu trả lời"), max_length=10, choices=told_by(KINDS))
    required = models.BooleanField(_("bắt buộc"), default=True)
    measures = models.BooleanField(_("đo mức hài lòng"), default=False)
    shown_if = models.ForeignKey(
        "surveys.Option", models.PROTECT, null=True, related_name="+", verbose_name=_("chỉ hỏi khi chọn")
    )

    class Meta:
        ordering = ("instrument", "number")
        constraints = (
            models.UniqueConstraint(fields=("instrument", "number"), name="question_has_its_number"),
            models.UniqueConstraint(
                fields=("instrument",), condition=Q(measures=True), name="instrument_measures_by_one_question"
            ),
            models.CheckConstraint(condition=filled("text"), name="question_asks_something"),
            models.CheckConstraint(
                condition=Q(measures=False) | ~Q(kind=QuestionKind.TEXT.value),
                name="question_that_measures_has_options",
            ),
            one_of("survey_question", "kind", QuestionKind),
        )
        verbose_name = _("câu hỏi khảo sát")

    def __str__(self) -> str:
        return f"{self.number}. {self.text}"

    @property
    def held_at(self) -> str:
        return self.instrument.held_at

    @property
    def has_options(self) -> bool:
        return self.kind != QuestionKind.TEXT.value


class Option(models.Model):
    question = models.ForeignKey(Question, models.CASCADE, related_name="options")
    number = models.PositiveSmallIntegerField(_("phương án số"))
    text = models.CharField(_("phương án"), max_length=200)
    satisfied = models.BooleanField(_("là hài lòng"), null=True, blank=True)
    """Blank where it says nothing of it."""

    class Meta:
        ordering = ("question", "number")
        constraints = (
            models.UniqueConstraint(fields=("question", "number"), name="option_has_its_number"),
            models.CheckConstraint(condition=filled("text"), name="option_says_something"),
        )
        verbose_name = _("phương án trả lời")

    def __str__(self) -> str:
        return self.text
