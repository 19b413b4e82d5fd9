"""What the world holds of what was told to people."""

from typing import Any

from sogoc.areas.direction.outreach.models import OutreachItem
from sogoc.areas.direction.outreach.tests.builders import item, told
from sogoc.foundations.agencies.models import Agency


def of_outreach(so: Agency, words: str) -> dict[str, Any]:
    """By what a page calls it, the key of a record; `words` nobody of another department may read."""
    return {"outreach item": item(agency=so, told=told(title=words)).pk}


def outreach_grown_to(rows: int, so: Agency) -> None:
    for i in range(OutreachItem.objects.count(), rows):
        item(agency=so, told=told(title=f"Tin {i}"))
