"""What is published of a budget in a year, and what is still to be."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from sogoc.areas.public_finance.autonomy.models import Disclosure
from sogoc.areas.public_finance.autonomy.register import PUBLICATIONS, Means, Publication
from sogoc.foundations.agencies.models import Agency
from sogoc.kernel.acts import Actor

from .asking import disclosures_seen_by
from .law import closing_day, due_day


@dataclass(frozen=True, slots=True)
class Published:
    """What was published, of which year, when and how; `follows_on` is the day from which its days count, where the
    calendar does not say it."""

    kind: Publication
    year: int
    published_on: date
    means: Means
    place: str = ""
    follows_on: date | None = None

    @property
    def columns(self) -> dict[str, Any]:
        """Where it stands in a record."""
        return {
            "kind": self.kind.value,
            "year": self.year,
            "published_on": self.published_on,
            "means": self.means.value,
            "place": " ".join(self.place.split()),
        }


@dataclass(frozen=True, slots=True)
class Awaited:
    """One kind of the year: what was published of it, or until when it shall be, where the calendar says so."""

    kind: Publication
    due_on: date | None
    disclosure: Disclosure | None
    on: date

    @property
    def words(self) -> str:
        return PUBLICATIONS[self.kind]

    @property
    def is_overdue(self) -> bool:
        return self.disclosure is None and self.due_on is not None and self.due_on < self.on


def awaited(by: Actor, agency: Agency, year: int, today: date) -> list[Awaited]:
    """Of the agency itself; an adjustment is awaited by nobody."""
    held = disclosures_seen_by(by).filter(agency=agency.pk, unit=agency.pk, year=year, withdrawn_on=None)
    there = {one.kind: one for one in held}
    found = []
    for kind in Publication:
        closes = closing_day(kind, year)
        due_on = closes and due_day(kind, closes)
        if kind is not Publication.ADJUSTMENT or kind in there:
            found.append(Awaited(kind, due_on, there.get(kind), today))
    return found
