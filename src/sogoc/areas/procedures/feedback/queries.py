"""What pages, acts and figures ask of feedback and questions."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.db.models import F, Q, QuerySet

from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.places import held_during, seen_from
from sogoc.foundations.documents.queries import holding
from sogoc.foundations.people.models import Account
from sogoc.foundations.people.queries import holders_on
from sogoc.kernel.acts import Actor, Refusal, reach
from sogoc.kernel.periods import Period
from sogoc.kernel.roles import Role
from sogoc.kernel.secrets_held import digest_of, holder_key

from .models import Feedback, FeedbackPosting, MoreAsked, Question, Sender
from .register import OUTCOMES, Outcome, Person, feedback, feedback_postings

ANSWERING = (Role.OFFICER, Role.DIVISION_HEAD, Role.OFFICE, Role.LEADER)


def feedback_rows() -> tuple[QuerySet[Feedback], dict[str, Any]]:
    """The records behind the register `feedback`."""
    columns = {name: F(name) for name in feedback.columns()}
    return Feedback.objects.all(), columns | {"key": F("pk")}


def posting_rows() -> tuple[QuerySet[FeedbackPosting], dict[str, Any]]:
    """The records behind the register `feedback_postings`."""
    columns = {name: F(name) for name in feedback_postings.columns()}
    return FeedbackPosting.objects.all(), columns | {"key": F("pk")}


# ── who sees what ──────────────────────────────────────────────────────────
def feedback_seen_by(by: Actor) -> QuerySet[Feedback]:
    seen = seen_from(reach(by, "see_feedback"), "agency", "received_on")
    return Feedback.objects.filter(seen).select_related("agency", "answerer", "forwarded_to")


def questions_seen_by(by: Actor) -> QuerySet[Question]:
    seen = seen_from(reach(by, "see_question"), "agency", "received_on")
    return Question.objects.filter(seen).select_related("agency")


def postings_seen_by(by: Actor) -> QuerySet[FeedbackPosting]:
    seen = seen_from(reach(by, "see_posting"), "agency", "valid_from")
    return FeedbackPosting.objects.filter(seen).select_related("agency")


def postings_held(by: Actor, agency: Agency) -> QuerySet[FeedbackPosting]:
    return postings_seen_by(by).filter(held_during(agency, None))


def sent_by(by: Actor) -> tuple[QuerySet[Feedback], QuerySet[Question]]:
    """One's own, for who is known here as the sender."""
    own = {"sender_key": by.key}
    return Feedback.objects.filter(**own).select_related("agency"), Question.objects.filter(
        **own
    ).select_related("agency")


def sent_with(code: str, secret: str) -> Feedback | Question | None:
    """What was sent here without an account, by the code and the secret that its sender was given."""
    return sent_still(code, digest_of(secret))


def sent_still(code: str, digest: str) -> Feedback | Question | None:
    key = holder_key(digest)
    if not key:
        return None
    own = {"code": code, "sender_key": key}
    feedback = Feedback.objects.filter(**own).select_related("agency", "forwarded_to").first()
    return feedback or Question.objects.filter(**own).select_related("agency").first()


def published_answers() -> QuerySet[Feedback]:
    """What stands in public: what was said and what was answered, and nobody's name."""
    found = Feedback.objects.filter(published_on__isnull=False).select_related("agency")
    return found.order_by("-published_on", "-id")


def published_questions() -> QuerySet[Question]:
    found = Question.objects.filter(published_on__isnull=False).select_related("agency")
    return found.order_by("-published_on", "-id")


def saying(words: str) -> Q:
    """All of these words, with or without diacritics: published_questions().filter(saying("cap lai the"))."""
    return holding(words)


def sender_of(found: Feedback | Question) -> Sender | None:
    """Whoever shows it writes into the journal that it was read (journal/reading.py)."""
    named = "feedback" if isinstance(found, Feedback) else "question"
    return Sender.objects.filter(**{named: found}).first()


def person_of(found: Feedback | Question) -> Person:
    sender, told = sender_of(found), ("name", "phone", "email", "address")
    facts = {name: getattr(sender, name) for name in told} if sender else {}
    return Person(**facts, key=found.sender_key)


def more_asked(found: Feedback) -> list[MoreAsked]:
    return list(found.asked.all())


# ── who must answer ────────────────────────────────────────────────────────
def may_be_asked(agency: Agency, day: date) -> list[Account]:
    """Who holds an office there, or below, by which they may answer."""
    return holders_on(day, ANSWERING, agency.path, below=True)


def may_be_forwarded_to() -> list[Agency]:
    """Every agency that stands today: it may be anybody's business."""
    return sorted(Agency.objects.filter(valid_until=None), key=lambda one: one.path)


def concerned_with(found: Feedback, day: date) -> list[Account]:
    """Whose turn it is: who was asked to answer, else the office."""
    return [found.answerer] if found.answerer else holders_on(day, [Role.OFFICE], found.agency.path)


def due_by(day: date) -> QuerySet[Feedback]:
    """All that is due by a day, whosever it is: for the job that reminds."""
    return (
        Feedback.objects.filter(due_on__lte=day).select_related("agency", "answerer").order_by("due_on", "id")
    )


def codes_of(agency: Agency) -> set[str]:
    return set(Feedback.objects.filter(agency=agency).values_list("code", flat=True))


# ── what a list is narrowed to ─────────────────────────────────────────────
STATES = {
    "due": "Việc còn phải làm",
    "overdue": "Quá hạn",
    "waiting": "Chờ người gửi bổ sung",
    "to_publish": "Đã trả lời, chờ công khai",
    "received": "Tiếp nhận trong kỳ",
    "concluded": "Xử lý xong trong kỳ",
    "late": "Xử lý xong trong kỳ, quá hạn",
    "unsatisfied": "Người gửi không hài lòng trong kỳ",
}
OF_A_PERIOD = ("received", "concluded", "late", "unsatisfied")
"""Those of a period look at what happened in it, the others at what stands today."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a list is narrowed to; an empty field does not narrow."""

    on: date
    words: str = ""
    agency: Agency | None = None
    period: Period | None = None
    state: str = ""
    about: str = ""

    @property
    def in_state(self) -> Q:
        undone = Q(outcome="") | Q(outcome=Outcome.ANSWERED.value, published_on=None)
        return {
            "due": undone,
            "overdue": Q(due_on__lt=self.on),
            "waiting": Q(waiting_since__isnull=False),
            "to_publish": Q(outcome=Outcome.ANSWERED.value, published_on=None),
            "received": self._in_period("received_on"),
            "concluded": self._in_period("concluded_on"),
            "late": self._in_period("concluded_on") & Q(on_time=False),
            "unsatisfied": self._in_period("rated_on") & Q(satisfied=False),
        }.get(self.state, Q())

    def _in_period(self, day: str) -> Q:
        if self.period is None:
            return Q(**{f"{day}__isnull": False})
        return Q(**{f"{day}__range": (self.period.start, self.period.end)})


def feedback_wanted(by: Actor, wanted: Wanted) -> QuerySet[Feedback]:
    """One answer for the page, the spreadsheet and the API."""
    found = feedback_seen_by(by).filter(wanted.in_state, holding(wanted.words))
    if wanted.agency:
        found = found.filter(held_during(wanted.agency, wanted.period))
    if wanted.about:
        found = found.filter(about=wanted.about)
    return found


QUESTION_STATES = {
    "open": "Chưa trả lời",
    "to_publish": "Đã trả lời, chưa công khai",
    "published": "Đã công khai",
}


def questions_wanted(by: Actor, words: str, agency: Agency | None, state: str) -> QuerySet[Question]:
    told = {
        "open": Q(answered_on=None),
        "to_publish": Q(answered_on__isnull=False, published_on=None),
        "published": Q(published_on__isnull=False),
    }
    found = questions_seen_by(by).filter(holding(words), told.get(state, Q()))
    return found.filter(held_during(agency, None)) if agency else found


def feedback_coded(agency: Agency, code: str) -> Feedback | None:
    return Feedback.objects.filter(agency=agency, code=code).select_related("agency").first()


# ── what acts ask before they change one ───────────────────────────────────
class FeedbackConcluded(Refusal):
    "Phản ánh {code} {outcome} ngày {day}, không ghi thêm được việc này."


class EarlierThanTheLatest(Refusal):
    "Việc gần nhất của {code} đã ghi lúc {latest}, sau lúc {told}. Hãy kiểm tra lại giờ và ngày."


def refuse_once_concluded(found: Feedback) -> None:
    if found.concluded_on:
        raise FeedbackConcluded(
            code=found.code, outcome=OUTCOMES[Outcome(found.outcome)], day=found.concluded_on
        )


def refuse_out_of_order(found: Feedback, at: datetime) -> None:
    """What happens to it happens in order."""
    if at < (latest := found.latest_at):
        raise EarlierThanTheLatest(code=found.code, latest=latest, told=at)
