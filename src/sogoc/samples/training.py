"""Who is taught and who tried for a rank, as the papers count them. Loaded once, it is left as people have it since."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from sogoc.areas.civil_service.staff.actions.enter_staff import enter_staff
from sogoc.areas.civil_service.staff.queries import Work, staff_seen_by
from sogoc.areas.civil_service.staff.register import Newcomer, StaffKind
from sogoc.areas.civil_service.training.actions.approve_class import approve_class
from sogoc.areas.civil_service.training.actions.end_training import end_training
from sogoc.areas.civil_service.training.actions.open_class import open_class
from sogoc.areas.civil_service.training.actions.plan_training import plan_training
from sogoc.areas.civil_service.training.actions.record_exam_result import record_exam_result
from sogoc.areas.civil_service.training.actions.send_to_exam import send_to_exam
from sogoc.areas.civil_service.training.actions.send_to_training import send_to_training
from sogoc.areas.civil_service.training.queries import trainings_seen_by
from sogoc.areas.civil_service.training.register import (
    Aim,
    Course,
    Exam,
    ExamKind,
    ExamResult,
    TrainingKind,
)
from sogoc.foundations.agencies.queries import agency_named
from sogoc.kernel.acts import Actor

if TYPE_CHECKING:
    from sogoc.areas.civil_service.staff.models import Staff
    from sogoc.foundations.agencies.models import Agency
    from sogoc.foundations.documents.models import Document

Told = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Book:
    """Whose it is, the report that tells of it, and how a paper that it names is found."""

    agency: "Agency"
    report: "Document"
    decision: Callable[[Any], Any]
    opens: Callable[[date], datetime]
    by: Actor

    def somebody(self, code: str) -> "Staff":
        return staff_seen_by(self.by).get(agency=self.agency, code=code)


def load_training(
    key: str, told: Told, decision: Callable[[Any], Any], *, opens: Callable[[date], datetime], by: Actor
) -> None:
    agency = agency_named(key)
    if agency.valid_until or trainings_seen_by(by).filter(agency=agency).exists():
        return
    book = Book(agency, decision(told["report"]), decision, opens, by)
    if "people" in told:
        _people(book, told["people"])
    for row in told.get("plans", ()):
        document = decision(row["document"])
        aim = Aim(row["year"], TrainingKind(row["kind"]), row["people"])
        plan_training(agency=agency, aim=aim, document=document, at=opens(document.issued_on), by=by)
    for row in told["trainings"]:
        _training(book, row)
    for row in told.get("classes", ()):
        _class(book, row)
    for row in told.get("exams", ()):
        _exam(book, row)


def _people(book: Book, told: Told) -> None:
    document = book.decision(told["decision"])
    on = document.issued_on
    for row in told["entered"]:
        work = Work(book.agency, StaffKind(row.get("kind", StaffKind.CIVIL_SERVANT)))
        who: dict[str, Any] = {
            "agency": book.agency,
            "newcomer": Newcomer(row["code"], row["called"]),
            "work": work,
        }
        enter_staff(**who, document=document, on=on, at=book.opens(on), by=book.by)


def _training(book: Book, row: Told) -> None:
    course = Course(row["title"], TrainingKind(row["kind"]))
    told: dict[str, Any] = {"course": course, "on": row["from"], "document": book.report}
    who = book.somebody(row["person"])
    sent = send_to_training(staff=who, **told, at=book.opens(row["from"]), by=book.by)
    if until := row.get("until"):
        end_training(training=sent, completed=True, on=until, at=book.opens(until), by=book.by)


def _class(book: Book, row: Told) -> None:
    document = book.decision(row["document"])
    course, at = Course(row["title"], TrainingKind(row["kind"])), book.opens(document.issued_on)
    one = approve_class(agency=book.agency, course=course, document=document, at=at, by=book.by)
    open_class(training_class=one, on=row["opened"], at=book.opens(row["opened"]), by=book.by)


def _exam(book: Book, row: Told) -> None:
    exam, report = Exam(ExamKind(row["kind"]), row["title"], row["year"]), book.report
    sent: dict[str, Any] = {
        "exam": exam,
        "on": row["from"],
        "document": report,
        "at": book.opens(row["from"]),
    }
    candidate = send_to_exam(staff=book.somebody(row["person"]), **sent, by=book.by)
    known: dict[str, Any] = {"result": ExamResult(row["result"]), "on": report.issued_on, "document": report}
    record_exam_result(candidate=candidate, **known, at=book.opens(report.issued_on), by=book.by)
