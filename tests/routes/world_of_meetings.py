"""What the world holds of meetings and what was concluded there."""

from typing import Any

from sogoc.areas.direction.meetings.models import Meeting
from sogoc.areas.direction.meetings.tests.builders import HALF, conclusion, meeting
from sogoc.foundations.agencies.models import Agency


def of_meetings(so: Agency, subject: str) -> dict[str, Any]:
    """By what a page calls it, the key of a record."""
    one = meeting(agency=so, subject=subject)
    first = conclusion(meeting=one, content=subject, target=HALF)
    return {"meeting": one.pk, "conclusion": first.pk}


def meetings_grown_to(rows: int, so: Agency) -> None:
    first = Meeting.objects.earliest("pk")
    for i in range(Meeting.objects.count(), rows):
        meeting(agency=so, subject=f"Họp giao ban {i}")
    for i in range(first.conclusions.count(), rows):
        conclusion(meeting=first, content=f"Kết luận {i}")
