"""What citizens say of procedures, and what they are asked in return."""

from datetime import date, datetime
from typing import Any

from django.db import models
from django.db.models import Case, F, Q, When
from django.db.models.lookups import LessThanOrEqual
from django.utils.translation import gettext_lazy as _

from sogoc.areas.procedures.feedback.register import (
    ABOUT,
    OUTCOMES,
    RESULTS,
    About,
    Channel,
    Outcome,
    ResultKind,
    Term,
)
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.calendar.queries import working_time_of
from sogoc.foundations.documents.choices import filled, one_of, told_by
from sogoc.foundations.journal.writing import Changes
from sogoc.foundations.people.models import Account
from sogoc.kernel.pauses import Pause
from sogoc.kernel.vietnamese import local_day

from .told import Told


class Feedback(Told):
    """A complaint or a proposal, from its reception until its answer stands in public."""

    # An instant tells its day; the terms follow from it.
    repeats = frozenset(
        {"latest_at", "received_on", "concluded_on", "published_on", "due_on", "ask_due_on", "decline_due_on"}
    )

    about = models.CharField(_("nội dung về"), max_length=20, blank=True, choices=told_by(ABOUT))
    answerer = models.ForeignKey(
        Account, models.PROTECT, null=True, related_name="+", verbose_name=_("người trả lời")
    )
    due_on = models.DateField(_("hạn của việc kế tiếp"), null=True, editable=False)
    """Blank while somebody else is waited for, when all is done, and where no term is known."""
    decline_due_on = models.DateField(_("hạn từ chối"), null=True, editable=False)
    ask_due_on = models.DateField(_("hạn yêu cầu bổ sung"), null=True, editable=False)
    answer_due_on = models.DateField(_("hạn trả lời"), null=True, editable=False)
    waiting_since = models.DateTimeField(_("chờ người gửi bổ sung từ"), null=True, editable=False)
    concluded_at = models.DateTimeField(_("xử lý xong lúc"), null=True, editable=False)
    concluded_on = models.DateField(_("ngày xử lý xong"), null=True, editable=False)
    outcome = models.CharField(_("kết quả"), max_length=10, blank=True, choices=told_by(OUTCOMES))
    because = models.CharField(_("lý do"), max_length=500, blank=True)
    forwarded_to = models.ForeignKey(
        Agency, models.PROTECT, null=True, related_name="+", verbose_name=_("chuyển đến cơ quan")
    )
    came_from = models.OneToOneField(
        "self", models.PROTECT, null=True, related_name="forwarded_as", verbose_name=_("chuyển từ")
    )
    result_kind = models.CharField(_("hình thức xử lý"), max_length=10, blank=True, choices=told_by(RESULTS))
    publish_due_on = models.DateField(_("hạn công khai"), null=True, editable=False)
    satisfied = models.BooleanField(_("hài lòng"), null=True, blank=True)
    rated_on = models.DateField(_("ngày đánh giá"), null=True, editable=False)

    # By the day, and by the term of what was done: an answer's, or that of saying that somebody else must answer.
    on_time = models.GeneratedField(
        expression=Case(
            When(outcome=Outcome.ANSWERED.value, then=LessThanOrEqual(F("concluded_on"), F("answer_due_on"))),
            default=LessThanOrEqual(F("concluded_on"), F("decline_due_on")),
            output_field=models.BooleanField(null=True),
        ),
        output_field=models.BooleanField(null=True),
        db_persist=True,
    )
    published_on_time = models.GeneratedField(
        expression=LessThanOrEqual(F("published_on"), F("publish_due_on")),
        output_field=models.BooleanField(null=True),
        db_persist=True,
    )

    class Meta:
        ordering = ("-received_on", "-id")
        constraints = (
            models.UniqueConstraint(fields=("agency", "code"), name="feedback_code_of_an_agency"),
            one_of("feedback", "channel", Channel),
            one_of("feedback", "about", About),
            one_of("feedback", "outcome", Outcome),
            one_of("feedback", "result_kind", ResultKind),
            models.CheckConstraint(condition=filled("text"), name="feedback_says_something"),
            models.CheckConstraint(
                condition=Q(concluded_on=None, outcome="")
                | (Q(concluded_on__gte=F("received_on"), waiting_since=None) & ~Q(outcome="")),
                name="feedback_concluded_after_reception",
            ),
            models.CheckConstraint(
                condition=Q(outcome=Outcome.ANSWERED.value)
                & filled("answer")
                & ~Q(result_kind="")
                & ~Q(about="")
                | ~Q(outcome=Outcome.ANSWERED.value) & Q(result_kind="", answer=""),
                name="feedback_answered_with_a_result",
            ),
            models.CheckConstraint(
                condition=Q(outcome__in=["", "answered"], because="", forwarded_to=None)
                | Q(outcome="declined", forwarded_to=None) & filled("because")
                | Q(outcome="forwarded", forwarded_to__isnull=False) & filled("because"),
                name="feedback_reason_of_an_ending",
            ),
            models.CheckConstraint(
                condition=Q(published_on=None) | Q(outcome="answered", published_on__gte=F("concluded_on")),
                name="feedback_published_after_answer",
            ),
            models.CheckConstraint(
                condition=Q(rated_on=None, satisfied=None)
                | Q(outcome="answered", rated_on__gte=F("concluded_on"), satisfied__isnull=False),
                name="feedback_rated_after_answer",
            ),
        )
        # One agency's period; the last serves what is due next, and what stands in public.
        indexes = tuple(
            models.Index(fields=("agency", day), name=f"feedback_by_{day.removesuffix('_on')}")
            for day in ("received_on", "answer_due_on", "concluded_on", "published_on", "rated_on", "due_on")
        )
        verbose_name = _("phản ánh, kiến nghị")

    def ready(self) -> None:
        """What is due next follows from how far it has come."""
        super().ready()
        self.due_on = self._due_next()

    def due_day(self, step: str, since: datetime, *, known_at: datetime) -> date | None:
        """The day by which a step is due, without the time in which the sender was waited for, by the calendar that was
        known at a moment. None while they are, and where no law is known."""
        if (term := Term.on(step, local_day(since))) is None:
            return None
        pauses = [one.pause for one in self.asked.all()] if self.pk else []
        due = working_time_of(self.agency, known_at=known_at).due(since, term.limit, pauses).at
        return local_day(due) if due else None

    def promise(self, at: datetime) -> None:
        """All terms that run from its reception."""
        for step in ("decline", "ask", "answer"):
            setattr(self, f"{step}_due_on", self.due_day(step, self.received_at, known_at=at))

    def _due_next(self) -> date | None:
        if self.outcome == Outcome.ANSWERED:
            return None if self.published_on else self.publish_due_on
        if self.outcome or self.waiting_since:
            return None
        return self.answer_due_on if self.about else self.decline_due_on

    def conclude(self, outcome: Outcome, at: datetime, **told: Any) -> Changes:
        return self.become(
            at, outcome=outcome.value, concluded_at=at, concluded_on=local_day(at), waiting_since=None, **told
        )


class MoreAsked(models.Model):
    """What was asked of the sender, and what they added; the time of the answer does not run meanwhile."""

    feedback = models.ForeignKey(Feedback, models.PROTECT, related_name="asked")
    question = models.CharField(_("cần bổ sung"), max_length=1000)
    since = models.DateTimeField(_("yêu cầu lúc"))
    added = models.CharField(_("nội dung bổ sung"), max_length=10_000, blank=True)
    until = models.DateTimeField(_("bổ sung lúc"), null=True, editable=False)

    class Meta:
        ordering = ("since", "id")
        constraints = (
            models.CheckConstraint(condition=filled("question"), name="more_asked_says_what"),
            models.CheckConstraint(
                condition=Q(until=None) | Q(until__gte=F("since")), name="more_asked_ends_after_it_began"
            ),
            models.UniqueConstraint(
                fields=("feedback",), condition=Q(until=None), name="more_asked_once_at_a_time"
            ),
        )
        verbose_name = _("lần yêu cầu bổ sung")

    def __str__(self) -> str:
        return f"{self.feedback} {self.question[:60]}"

    @property
    def held_at(self) -> str:
        return self.feedback.held_at

    @property
    def pause(self) -> Pause:
        return Pause(self.since, self.until, self.question)
