"""A survey, and what it found once it was closed."""

from datetime import date

from django.core.validators import MinValueValidator
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from sogoc.areas.direction.surveys.register import LEAST_TOGETHER, MODES, SLICES, Mode, Way
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.documents.choices import filled, one_of, told_by
from sogoc.foundations.documents.models import Document
from sogoc.kernel.intervals import Asked
from sogoc.kernel.vietnamese import fold

from .instruments import Instrument, Question

OF_MODE = {
    Mode.ONLINE: frozenset({Way.ONLINE, Way.KIOSK}),
    Mode.PAPER: frozenset({Way.PAPER}),
    Mode.MIXED: frozenset(Way),
}


class Survey(models.Model):
    """Asks by one instrument from a day until another. What it found is counted when it is closed, and stands from
    then on; before, nobody sees more of it than how many answered."""

    agency = models.ForeignKey(Agency, models.PROTECT, related_name="+", verbose_name=_("cơ quan"))
    instrument = models.ForeignKey(
        Instrument, models.PROTECT, null=True, related_name="surveys", verbose_name=_("bộ câu hỏi")
    )
    document = models.ForeignKey(
        Document, models.PROTECT, null=True, related_name="+", verbose_name=_("văn bản nêu kết quả")
    )
    """Of a survey that was not held here: only its sums are known, from this document."""
    title = models.CharField(_("tên cuộc khảo sát"), max_length=200)
    folded = models.CharField(max_length=200, editable=False)
    mode = models.CharField(_("hình thức"), max_length=10, choices=told_by(MODES))
    first = models.DateField(_("từ ngày"))
    last = models.DateField(_("đến hết ngày"))
    least = models.PositiveSmallIntegerField(
        _("số phiếu ít nhất để công bố"), default=30, validators=[MinValueValidator(LEAST_TOGETHER)]
    )
    sampled = models.PositiveIntegerField(_("số hồ sơ được chọn mẫu"), default=0, editable=False)
    issue = models.PositiveSmallIntegerField(_("lần cấp mã mời"), default=1, editable=False)
    closed_on = models.DateField(_("ngày kết thúc"), null=True, editable=False)
    published_on = models.DateField(_("ngày công bố"), null=True, editable=False)
    online = models.BooleanField(_("có phiếu trực tuyến"), default=False, editable=False)
    on_paper = models.BooleanField(_("có phiếu giấy"), default=False, editable=False)
    responses = models.PositiveIntegerField(_("số phiếu thu về"), default=0, editable=False)
    opinions = models.PositiveIntegerField(_("số phiếu nêu mức hài lòng"), default=0, editable=False)
    satisfied = models.PositiveIntegerField(_("số phiếu hài lòng"), default=0, editable=False)

    class Meta:
        ordering = ("-first", "-id")
        constraints = (
            one_of("survey", "mode", Mode),
            models.CheckConstraint(condition=filled("title"), name="survey_has_a_title"),
            models.CheckConstraint(condition=Q(last__gte=F("first")), name="survey_days_in_order"),
            models.CheckConstraint(condition=Q(least__gte=LEAST_TOGETHER), name="survey_hides_small_numbers"),
            models.CheckConstraint(
                condition=Q(satisfied__lte=F("opinions"), opinions__lte=F("responses")),
                name="survey_satisfied_are_among_those_asked",
            ),
            models.CheckConstraint(
                condition=Q(closed_on=None, published_on=None, responses=0) | Q(closed_on__gte=F("first")),
                name="survey_found_something_once_closed",
            ),
            models.CheckConstraint(
                condition=Q(published_on=None) | Q(published_on__gte=F("closed_on")),
                name="survey_published_after_closing",
            ),
            models.CheckConstraint(
                condition=Q(instrument__isnull=False) | Q(document__isnull=False, closed_on__isnull=False),
                name="survey_asks_or_is_reported",
            ),
            models.UniqueConstraint(fields=("agency", "title", "first"), name="survey_begins_once"),
        )
        indexes = (models.Index(fields=("agency", "closed_on"), name="surveys_by_closed_on"),)
        verbose_name = _("cuộc khảo sát")

    def __str__(self) -> str:
        return self.title

    @property
    def held_at(self) -> str:
        return self.agency.path

    @property
    def is_closed(self) -> bool:
        return self.closed_on is not None

    def named(self) -> "Survey":
        """Found by its words, with or without diacritics."""
        self.title = " ".join(self.title.split())
        self.folded = fold(self.title)[:200]
        return self

    def takes(self, way: Way) -> bool:
        return way in OF_MODE[Mode(self.mode)]

    def is_open_on(self, day: date) -> bool:
        return not self.is_closed and self.first <= day <= self.last

    @property
    def asked(self) -> Asked | None:
        """What part is content, and how sure that is."""
        return Asked(self.satisfied, self.opinions) if self.opinions else None

    @property
    def is_enough(self) -> bool:
        return self.responses >= self.least


class Tally(models.Model):
    """How many of a group chose an option, or answered a question in words; of the whole survey, of one division or
    of one procedure. Of groups smaller than `LEAST_TOGETHER` there is none."""

    survey = models.ForeignKey(Survey, models.PROTECT, related_name="tallies")
    question = models.ForeignKey(Question, models.PROTECT, related_name="+")
    slice = models.CharField(_("chia theo"), max_length=10, blank=True, choices=told_by(SLICES))
    key = models.CharField(_("mã nhóm"), max_length=60, blank=True)
    name = models.CharField(_("tên nhóm"), max_length=500, blank=True)
    option = models.PositiveSmallIntegerField(_("phương án số"))
    """0 is an answer in words."""
    number = models.PositiveIntegerField(_("số phiếu"))

    class Meta:
        ordering = ("survey", "slice", "name", "key", "question__number", "option")
        constraints = (
            models.UniqueConstraint(
                fields=("survey", "slice", "key", "question", "option"), name="tally_told_once"
            ),
        )
        verbose_name = _("số phiếu theo câu trả lời")

    def __str__(self) -> str:
        return f"{self.question}: {self.number}"

    @property
    def held_at(self) -> str:
        return self.survey.held_at
