"""What pages, figures and acts ask of training and of rank examinations."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.db.models import Count, F, Q, QuerySet, Value
from django.db.models.functions import Concat

from sogoc.areas.civil_service.training.models import ExamCandidate, Training, TrainingClass, TrainingTarget
from sogoc.areas.civil_service.training.register import (
    KINDS,
    rank_exams,
    training_classes,
    training_plans,
    trainings,
)
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.places import held_during, seen_from
from sogoc.foundations.documents.queries import holding
from sogoc.kernel.acts import Actor, reach
from sogoc.kernel.vietnamese import fold

CLASS_STATES = {
    "approved": "Chưa khai giảng",
    "open": "Đang học",
    "finished": "Đã bế giảng",
    "cancelled": "Đã hủy",
}
STATES = {
    "learning": "Đang học",
    "completed": "Hoàn thành",
    "left": "Thôi học",
    "withdrawn": "Đã rút",
}
EXAM_STATES = {
    "waiting": "Chờ kết quả",
    "passed": "Trúng tuyển",
    "failed": "Không trúng tuyển",
    "absent": "Không dự thi",
    "withdrawn": "Đã rút",
}


# ── the registers ──────────────────────────────────────────────────────────
def _named(columns: Iterable[str], **others: Any) -> dict[str, Any]:
    told = {name: F(name) for name in columns if name not in others}
    return told | {"key": F("pk"), "agency": F("agency")} | others


def _of_somebody() -> dict[str, Any]:
    """How they are called, and what tells them from others of that name in all agencies."""
    return {"who": F("staff__called"), "person": Concat("staff__agency__key", Value("/"), "staff__code")}


def target_rows() -> tuple[QuerySet[TrainingTarget], dict[str, Any]]:
    """The records behind the register `training_plans`."""
    return TrainingTarget.objects.all(), _named(training_plans.columns())


def class_rows() -> tuple[QuerySet[TrainingClass], dict[str, Any]]:
    """The records behind the register `training_classes`."""
    return TrainingClass.objects.all(), _named(training_classes.columns(), training_class=F("title"))


def training_rows() -> tuple[QuerySet[Training], dict[str, Any]]:
    """The records behind the register `trainings`."""
    return Training.objects.all(), _named(trainings.columns(), course=F("title"), **_of_somebody())


def candidate_rows() -> tuple[QuerySet[ExamCandidate], dict[str, Any]]:
    """The records behind the register `rank_exams`."""
    return ExamCandidate.objects.all(), _named(rank_exams.columns(), exam=F("title"), **_of_somebody())


# ── who sees what ──────────────────────────────────────────────────────────
def targets_seen_by(by: Actor) -> QuerySet[TrainingTarget]:
    seen = seen_from(reach(by, "see_training"), "agency", "document__issued_on")
    return TrainingTarget.objects.filter(seen).select_related("agency", "document")


def classes_seen_by(by: Actor) -> QuerySet[TrainingClass]:
    seen = seen_from(reach(by, "see_training"), "agency", "approved_on")
    return TrainingClass.objects.filter(seen).select_related("agency", "document")


def trainings_seen_by(by: Actor) -> QuerySet[Training]:
    seen = seen_from(reach(by, "see_training"), "agency", "sent_on")
    return Training.objects.filter(seen).select_related(
        "agency", "staff", "unit", "document", "training_class"
    )


def candidates_seen_by(by: Actor) -> QuerySet[ExamCandidate]:
    seen = seen_from(reach(by, "see_training"), "agency", "sent_on")
    return ExamCandidate.objects.filter(seen).select_related(
        "agency", "staff", "unit", "document", "decision"
    )


# ── lists ──────────────────────────────────────────────────────────────────
@dataclass(frozen=True, slots=True)
class Wanted:
    """What a list is narrowed to; an empty field does not narrow. Each list knows states of its own."""

    words: str = ""
    agency: Agency | None = None
    kind: str = ""
    state: str = ""
    year: int | None = None


def _narrowed(found: QuerySet[Any], wanted: Wanted, states: dict[str, Q]) -> QuerySet[Any]:
    found = found.filter(states.get(wanted.state, Q()))
    if wanted.agency:
        found = found.filter(held_during(wanted.agency, None))
    return found.filter(kind=wanted.kind) if wanted.kind else found


def classes_wanted(by: Actor, wanted: Wanted) -> QuerySet[TrainingClass]:
    """One answer for the page, the spreadsheet and the API; so below."""
    states = {
        "approved": Q(opened_on=None, cancelled_on=None),
        "open": Q(opened_on__isnull=False, finished_on=None, cancelled_on=None),
        "finished": Q(finished_on__isnull=False),
        "cancelled": Q(cancelled_on__isnull=False),
    }
    found = _narrowed(classes_seen_by(by), wanted, states).filter(holding(wanted.words))
    return found.filter(approved_on__year=wanted.year) if wanted.year else found


def trainings_wanted(by: Actor, wanted: Wanted) -> QuerySet[Training]:
    standing = Q(withdrawn_on=None)
    states = {
        "learning": standing & Q(ended_on=None),
        "completed": standing & Q(outcome="completed"),
        "left": standing & Q(outcome="left"),
        "withdrawn": ~standing,
    }
    found = _narrowed(trainings_seen_by(by), wanted, states).filter(holding(wanted.words))
    return found.filter(sent_on__year=wanted.year) if wanted.year else found


def candidates_wanted(by: Actor, wanted: Wanted) -> QuerySet[ExamCandidate]:
    standing = Q(withdrawn_on=None)
    states = {key: standing & Q(result=key) for key in ("passed", "failed", "absent")}
    states |= {"waiting": standing & Q(result=""), "withdrawn": ~standing}
    found = _narrowed(candidates_seen_by(by), wanted, states)
    for word in fold(wanted.words).split():
        found = found.filter(staff__folded__contains=word)
    return found.filter(year=wanted.year) if wanted.year else found


# ── what is planned against what is done ───────────────────────────────────
@dataclass(frozen=True, slots=True)
class Followed:
    """One kind in a year: what its plan asks for, who completed it, who still learns, and classes held."""

    kind: str
    target: TrainingTarget | None
    completed: int
    learning: int
    held: int


def followed(by: Actor, agency: Agency, year: int) -> list[Followed]:
    """Each kind that is planned for the year, or of which something was done in it."""
    held = held_during(agency, None)
    targets = {one.kind: one for one in targets_seen_by(by).filter(held, year=year)}
    sent = trainings_seen_by(by).filter(held, withdrawn_on=None).order_by()
    done = _by_kind(sent.filter(outcome="completed", ended_on__year=year))
    learning = _by_kind(sent.filter(ended_on=None, sent_on__year__lte=year))
    classes = _by_kind(classes_seen_by(by).filter(held, finished_on__year=year, cancelled_on=None).order_by())
    known = {*targets, *done, *learning, *classes}
    kinds = [kind.value for kind in KINDS if kind.value in known]
    return [
        Followed(kind, targets.get(kind), done.get(kind, 0), learning.get(kind, 0), classes.get(kind, 0))
        for kind in kinds
    ]


def _by_kind(found: QuerySet[Any]) -> dict[str, int]:
    return dict(found.values_list("kind").annotate(number=Count("pk")))
