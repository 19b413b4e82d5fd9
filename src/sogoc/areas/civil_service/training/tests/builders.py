"""Plans, classes, trainings and candidates as tests need them, made through the acts; those of specs are kept as they
are told."""

from collections.abc import Iterable, Mapping
from datetime import date
from itertools import count
from typing import Any

from sogoc.areas.civil_service.staff.models import Staff
from sogoc.areas.civil_service.staff.register import StaffKind
from sogoc.areas.civil_service.staff.tests.builders import somebody, work
from sogoc.areas.civil_service.training.actions.approve_class import approve_class
from sogoc.areas.civil_service.training.actions.cancel_class import cancel_class
from sogoc.areas.civil_service.training.actions.end_training import end_training
from sogoc.areas.civil_service.training.actions.finish_class import finish_class
from sogoc.areas.civil_service.training.actions.open_class import open_class
from sogoc.areas.civil_service.training.actions.plan_training import plan_training
from sogoc.areas.civil_service.training.actions.record_exam_result import record_exam_result
from sogoc.areas.civil_service.training.actions.send_to_exam import send_to_exam
from sogoc.areas.civil_service.training.actions.send_to_training import send_to_training
from sogoc.areas.civil_service.training.actions.withdraw_training import withdraw_training
from sogoc.areas.civil_service.training.models import (
    ExamCandidate,
    Training,
    TrainingClass,
    TrainingTarget,
)
from sogoc.areas.civil_service.training.register import (
    Aim,
    Course,
    Exam,
    ExamKind,
    ExamResult,
    TrainingKind,
)
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.documents.models import Document
from sogoc.foundations.documents.tests.builders import DAY, OFFICE, document, some_agency
from sogoc.kernel.tests.builders import MORNING, morning_of

OPENED = date(2023, 3, 1)
FINISHED = date(2023, 3, 10)
LATER = morning_of(date(2023, 4, 3))
TITLE = "Bồi dưỡng tiêu chuẩn chức danh nghề nghiệp"
_SERIAL = count(1)


def some_plan(agency: Agency | None = None) -> Document:
    """There is one in the book, or else there is now."""
    agency = agency or some_agency()
    number = "04/KH-SKHCN"
    found = Document.objects.filter(agency=agency, printed=number).first()
    return found or document(number, agency=agency, summary="Đào tạo, bồi dưỡng năm 2023")


def course(**changes: Any) -> Course:
    return Course(**({"title": TITLE, "kind": TrainingKind.TITLE_STANDARD} | changes))


def aim(**changes: Any) -> Aim:
    return Aim(**({"year": 2023, "kind": TrainingKind.SKILLS, "people": 6} | changes))


def exam(**changes: Any) -> Exam:
    return Exam(**({"kind": ExamKind.RANK, "title": "Chuyên viên chính", "year": 2022} | changes))


# ── plans ──────────────────────────────────────────────────────────────────
def ready_for_plan_training(**changes: Any) -> dict[str, Any]:
    agency = changes.get("agency") or some_agency()
    facts = {"agency": agency, "aim": aim(), "document": changes.get("document") or some_plan(agency)}
    return facts | {"at": MORNING, "by": OFFICE} | changes


def target(**changes: Any) -> TrainingTarget:
    return plan_training(**ready_for_plan_training(**changes))


# ── classes ────────────────────────────────────────────────────────────────
def ready_for_approve_class(**changes: Any) -> dict[str, Any]:
    agency = changes.get("agency") or some_agency()
    facts = {"agency": agency, "course": course(), "document": changes.get("document") or some_plan(agency)}
    return facts | {"at": LATER, "by": OFFICE} | changes


def approved(**changes: Any) -> TrainingClass:
    return approve_class(**ready_for_approve_class(**changes))


def ready_for_open_class(**changes: Any) -> dict[str, Any]:
    found = changes.get("training_class") or approved()
    return {"training_class": found, "on": OPENED, "at": LATER, "by": OFFICE} | changes


def opened(**changes: Any) -> TrainingClass:
    return open_class(**ready_for_open_class(**changes))


def ready_for_finish_class(**changes: Any) -> dict[str, Any]:
    found = changes.get("training_class") or opened()
    facts = {"training_class": found, "on": FINISHED, "people": 25, "at": LATER, "by": OFFICE}
    return facts | changes


def finished(**changes: Any) -> TrainingClass:
    return finish_class(**ready_for_finish_class(**changes))


def ready_for_cancel_class(**changes: Any) -> dict[str, Any]:
    found = changes.get("training_class") or approved()
    return {"training_class": found, "reason": "Không đủ người học", "at": LATER, "by": OFFICE} | changes


def cancelled(**changes: Any) -> TrainingClass:
    return cancel_class(**ready_for_cancel_class(**changes))


# ── who learns ─────────────────────────────────────────────────────────────
def ready_for_send_to_training(**changes: Any) -> dict[str, Any]:
    who = changes.get("staff") or somebody()
    facts = {"staff": who, "course": course(), "on": OPENED, "at": LATER, "by": OFFICE}
    return facts | {"document": changes.get("document") or some_plan(who.agency)} | changes


def sent(**changes: Any) -> Training:
    return send_to_training(**ready_for_send_to_training(**changes))


def ready_for_end_training(**changes: Any) -> dict[str, Any]:
    found = changes.get("training") or sent()
    return {"training": found, "completed": True, "on": FINISHED, "at": LATER, "by": OFFICE} | changes


def ended(**changes: Any) -> Training:
    return end_training(**ready_for_end_training(**changes))


def ready_for_withdraw_training(**changes: Any) -> dict[str, Any]:
    found = changes.get("training") or sent()
    return {"training": found, "reason": "Ghi nhầm người", "at": LATER, "by": OFFICE} | changes


def withdrawn(**changes: Any) -> Training:
    return withdraw_training(**ready_for_withdraw_training(**changes))


# ── who tries for a rank ───────────────────────────────────────────────────
def a_public_employee() -> Staff:
    return somebody(work=work(kind=StaffKind.PUBLIC_EMPLOYEE))


def ready_for_send_to_exam(**changes: Any) -> dict[str, Any]:
    who = changes.get("staff") or somebody()
    facts = {"staff": who, "exam": exam(), "on": DAY, "at": LATER, "by": OFFICE}
    return facts | {"document": changes.get("document") or some_plan(who.agency)} | changes


def candidate(**changes: Any) -> ExamCandidate:
    return send_to_exam(**ready_for_send_to_exam(**changes))


def ready_for_record_exam_result(**changes: Any) -> dict[str, Any]:
    found = changes.get("candidate") or candidate()
    facts = {"candidate": found, "result": ExamResult.PASSED, "on": OPENED, "at": LATER, "by": OFFICE}
    return facts | {"document": changes.get("document") or some_plan(found.agency)} | changes


def with_result(**changes: Any) -> ExamCandidate:
    return record_exam_result(**ready_for_record_exam_result(**changes))


def ready_for_withdraw_candidate(**changes: Any) -> dict[str, Any]:
    found = changes.get("candidate") or candidate()
    return {"candidate": found, "reason": "Ghi nhầm người", "at": LATER, "by": OFFICE} | changes


# ── as specs tell them ─────────────────────────────────────────────────────
def keep_training_plans(agency: Agency, rows: Iterable[Mapping[str, Any]]) -> list[str]:
    """Each of a kind of its own: a kind stands once in the plan of a year."""
    facts = {"year": 2021, "people": 1, "document": some_plan(agency)}
    kinds = [kind.value for kind in TrainingKind]
    made = [
        TrainingTarget.objects.create(agency=agency, **(facts | {"kind": kind} | dict(row)))
        for kind, row in zip(kinds, rows, strict=False)
    ]
    return [str(one.pk) for one in made]


def keep_training_classes(agency: Agency, rows: Iterable[Mapping[str, Any]]) -> list[str]:
    return [str(_kept_class(agency, dict(row)).pk) for row in rows]


def _kept_class(agency: Agency, row: dict[str, Any]) -> TrainingClass:
    facts: dict[str, Any] = {
        "title": f"{TITLE} {next(_SERIAL)}",
        "kind": TrainingKind.SKILLS.value,
        "approved_on": date(2020, 1, 2),
        "document": some_plan(agency),
    }
    if row.get("finished_on"):
        facts |= {"opened_on": row["finished_on"], "people": 20}
    return TrainingClass.objects.create(agency=agency, **(facts | row))


def keep_trainings(agency: Agency, rows: Iterable[Mapping[str, Any]]) -> list[str]:
    facts = {
        "title": TITLE,
        "kind": TrainingKind.SKILLS.value,
        "sent_on": date(2020, 1, 2),
        "document": some_plan(agency),
    }
    made = []
    for row in map(dict, rows):
        who = _kept_staff(agency, row.pop("person", None))
        why = {"because": "Chuyển công tác"} if row.get("outcome") == "left" else {}
        made.append(Training.objects.create(agency=agency, unit=agency, staff=who, **(facts | why | row)))
    return [str(one.pk) for one in made]


def keep_rank_exams(agency: Agency, rows: Iterable[Mapping[str, Any]]) -> list[str]:
    facts = {
        "title": "Chuyên viên chính",
        "kind": ExamKind.RANK.value,
        "sent_on": date(2020, 1, 2),
        "document": some_plan(agency),
    }
    made = []
    for row in map(dict, rows):
        who = _kept_staff(agency, row.pop("person", None))
        by = {"decision": some_plan(agency)} if row.get("result") else {}
        year = {"year": 2000 + next(_SERIAL) % 100}
        made.append(
            ExamCandidate.objects.create(agency=agency, unit=agency, staff=who, **(facts | by | year | row))
        )
    return [str(one.pk) for one in made]


def _kept_staff(agency: Agency, code: str | None) -> Staff:
    """By the code that a spec tells, once; else somebody new."""
    code = code or f"M{next(_SERIAL)}"
    there = Staff.objects.filter(agency=agency, code=code).first()
    return there or Staff.objects.create(agency=agency, code=code, called=f"Người {code}")
