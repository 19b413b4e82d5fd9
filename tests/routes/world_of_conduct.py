"""What the world holds of discipline, rotation, ratings and what people answer for."""

from typing import Any

from sogoc.areas.civil_service.conduct.models import Discipline, OwnedCriterion, Rotation, StaffRating
from sogoc.areas.civil_service.conduct.tests.builders import disciplined, due, opened, owned, rule, told
from sogoc.areas.civil_service.staff.tests.builders import newcomer, somebody, work
from sogoc.foundations.agencies.models import Agency


def of_conduct(so: Agency, words: str) -> dict[str, Any]:
    """By what a page calls it, the key of a record; `words` nobody of another department may read."""
    who = somebody(agency=so, work=work(unit=so), newcomer=newcomer(called=words))
    return {
        "discipline": disciplined(staff=who, about=words).pk,
        "rotation": due(staff=who).pk,
        "staff rating": opened(staff=who).pk,
        "told rating": told(rating=opened(staff=who, month=6)).pk,
        "owned criterion": owned(staff=who, title=words).pk,
        "accountability rule": rule(agency=so).pk,
    }


def conduct_grown_to(rows: int, so: Agency) -> None:
    people = [somebody(agency=so, work=work(unit=so)) for _ in range(rows)]
    for one in people[Discipline.objects.count() :]:
        disciplined(staff=one)
    for one in people[Rotation.objects.count() :]:
        due(staff=one)
    for one in people[StaffRating.objects.count() :]:
        told(rating=opened(staff=one))
    for i, one in enumerate(people[OwnedCriterion.objects.count() :]):
        owned(staff=one, code=f"3.{i}")
