"""What divisions shall register, as the papers tell of it. Loaded once, it is left as people have it since."""

from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Any

from sogoc.areas.direction.initiatives.actions.set_initiative_target import set_initiative_target
from sogoc.areas.direction.initiatives.queries import targets_seen_by
from sogoc.foundations.agencies.queries import agency_named
from sogoc.kernel.acts import Actor

Opens = Callable[[date], datetime]


def load_initiative_targets(
    key: str, told: Mapping[str, Any], document: Any, *, opens: Opens, by: Actor
) -> None:
    """Of one agency: the same for each of its divisions and units."""
    agency = agency_named(key)
    if targets_seen_by(by).filter(agency=agency).exists():
        return
    facts = {"year": told["year"], "number": told["number"], "document": document}
    for unit in told["units"]:
        at = opens(document.issued_on)
        set_initiative_target(agency=agency, unit=agency_named(unit), **facts, at=at, by=by)
