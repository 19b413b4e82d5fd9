"""What the world holds of inspections: some as they begin, one with all that can be remedied."""

from datetime import date
from typing import Any

from sogoc.areas.direction.inspections.models import Inspection, InspectionMatter
from sogoc.areas.direction.inspections.tests.builders import (
    a_division,
    by_others,
    checklist,
    concluded,
    held,
    held_visit,
    inspection,
    inspection_plan,
    matter,
    notice_of_others,
    reported,
    visit,
    with_team,
)
from sogoc.foundations.agencies.models import Agency

OWN = "Kiểm tra công vụ"


def of_inspections(so: Agency, told: str) -> dict[str, Any]:
    """By what a page calls it, the key of a record; `told` are words that nobody of another department may read."""
    inspection_plan()
    above = with_team(inspection=by_others(agency=so, title=told))
    asked = matter(inspection=above, text=told)
    done = reported(matter=matter(inspection=above, mark="b"))
    begun = inspection(agency=so, title=OWN)
    checklist(inspection=begun)
    return {
        "inspection": above.pk,
        "begun inspection": begun.pk,
        "held inspection": held(agency=so).pk,
        "concluded inspection": concluded(inspection=held(agency=so), notice=notice_of_others()).pk,
        "visit": visit(inspection=begun).pk,
        "held visit": held_visit(visit=visit(inspection=inspection(agency=so))).pk,
        "matter": asked.pk,
        "done matter": done.pk,
        "owed matter": matter(inspection=above, mark="c", unit=a_division(so), due_on=date(2030, 3, 1)).pk,
    }


def inspections_grown_to(rows: int, so: Agency) -> None:
    for i in range(Inspection.objects.count(), rows):
        inspection(agency=so, title=f"Kiểm tra lần nhiều {i}")
    first = InspectionMatter.objects.earliest("pk").inspection
    for i in range(InspectionMatter.objects.filter(inspection=first).count(), rows):
        matter(inspection=first, mark=f"n{i}"[:5])
