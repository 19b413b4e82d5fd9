"""What the world holds of units, of what is to be cut, and of posts."""

from typing import Any

from sogoc.areas.organisation.posts.models import PostAssignment
from sogoc.areas.organisation.posts.tests.builders import assigned
from sogoc.areas.organisation.structure.models import ReductionPlan
from sogoc.areas.organisation.structure.tests.builders import reduction_plan
from sogoc.foundations.agencies.models import Agency, AgencyPlace


def of_structure(so: Agency) -> dict[str, Any]:
    """By what a page calls it, the key of a record."""
    return {
        "unit": AgencyPlace.objects.filter(parent=so).earliest("pk").pk,
        "reduction plan": reduction_plan(agency=so, year=2022).pk,
        "posts": assigned(agency=so, year=2022).pk,
    }


def structure_grown_to(rows: int, so: Agency) -> None:
    for i in range(ReductionPlan.objects.count(), min(rows, 70)):
        reduction_plan(agency=so, year=2030 + i)
    for i in range(PostAssignment.objects.count(), min(rows, 70)):
        assigned(agency=so, year=2030 + i)
