"""What the world holds of training, classes and rank examinations."""

from typing import Any

from sogoc.areas.civil_service.staff.tests.builders import newcomer, somebody, work
from sogoc.areas.civil_service.training.models import ExamCandidate, Training, TrainingClass
from sogoc.areas.civil_service.training.tests.builders import (
    approved,
    candidate,
    course,
    exam,
    opened,
    sent,
    target,
)
from sogoc.foundations.agencies.models import Agency


def of_training(so: Agency, words: str) -> dict[str, Any]:
    """By what a page calls it, the key of a record; `words` nobody of another department may read."""
    who = somebody(agency=so, work=work(unit=so), newcomer=newcomer(called=words))
    return {
        "somebody": who.pk,
        "training": sent(staff=who, course=course(title=words)).pk,
        "training target": target(agency=so).pk,
        "training class": approved(agency=so, course=course(title=words)).pk,
        "open training class": opened(
            training_class=approved(agency=so, course=course(title=f"{words} 2"))
        ).pk,
        "exam candidate": candidate(staff=who, exam=exam(title=words, year=2021)).pk,
    }


def training_grown_to(rows: int, so: Agency) -> None:
    who = somebody(agency=so, work=work(unit=so))
    for i in range(Training.objects.count(), rows):
        sent(staff=who, course=course(title=f"Khóa học {i}"))
    for i in range(TrainingClass.objects.count(), rows):
        approved(agency=so, course=course(title=f"Lớp {i}"))
    for i in range(ExamCandidate.objects.count(), min(rows, 90)):
        candidate(staff=who, exam=exam(year=2001 + i))
