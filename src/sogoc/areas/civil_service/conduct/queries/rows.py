"""The records behind the registers."""

from collections.abc import Iterable
from typing import Any

from django.db.models import Case, F, QuerySet, Value, When
from django.db.models.functions import Concat

from sogoc.areas.civil_service.conduct.models import Discipline, Rotation, StaffRating
from sogoc.areas.civil_service.conduct.register import disciplines, rotations, staff_ratings


def _named(columns: Iterable[str], **others: Any) -> dict[str, Any]:
    """`person` tells somebody from others that are called the same, in all agencies."""
    somebody: dict[str, Any] = {"who": F("staff__called"), "unit": F("unit__name")}
    somebody |= {"person": Concat("staff__agency__key", Value("/"), "staff__code")}
    told = {name: F(name) for name in columns} | {"key": F("pk"), "agency": F("agency")} | others
    return told | {name: value for name, value in somebody.items() if name in told}


def discipline_rows() -> tuple[QuerySet[Discipline], dict[str, Any]]:
    """The records behind the register `disciplines`."""
    return Discipline.objects.all(), _named(disciplines.columns())


def rotation_rows() -> tuple[QuerySet[Rotation], dict[str, Any]]:
    """The records behind the register `rotations`."""
    return Rotation.objects.all(), _named(rotations.columns())


def rating_rows() -> tuple[QuerySet[StaffRating], dict[str, Any]]:
    """The records behind the register `staff_ratings`."""
    term = Case(When(month=0, then=Value("year")), default=Value("month"))
    return StaffRating.objects.all(), _named(staff_ratings.columns(), term=term)
