"""What the world holds of initiatives, targets and awards."""

from typing import Any

from sogoc.areas.direction.initiatives.models import Award, Initiative, InitiativeTarget
from sogoc.areas.direction.initiatives.tests.builders import award, idea, initiative, recognised, target
from sogoc.foundations.agencies.models import Agency


def of_initiatives(so: Agency, words: str) -> dict[str, Any]:
    """By what a page calls it, the key of a record; `words` nobody of another department may read."""
    seen = initiative(agency=so, unit=so, idea=idea(title=words))
    judged = recognised(initiative=initiative(agency=so, unit=so, idea=idea(title=f"{words} 2")))
    return {
        "initiative": seen.pk,
        "recognised initiative": judged.pk,
        "initiative target": target(agency=so, unit=so, year=2022).pk,
        "award": award(agency=so, unit=so, initiative=judged).pk,
    }


def initiatives_grown_to(rows: int, so: Agency) -> None:
    for i in range(Initiative.objects.count(), rows):
        initiative(agency=so, unit=so, idea=idea(title=f"Sáng kiến {i}"))
    for i in range(InitiativeTarget.objects.count(), min(rows, 70)):
        target(agency=so, unit=so, year=2030 + i)
    for i in range(Award.objects.count(), rows):
        award(agency=so, unit=so, title=f"Giấy khen {i}")
