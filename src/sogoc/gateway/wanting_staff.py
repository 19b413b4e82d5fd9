"""Reads which staff a machine or a link asks for."""

from collections.abc import Mapping

from sogoc.areas.civil_service.staff.queries import STATES, Wanted
from sogoc.areas.civil_service.staff.register import KINDS, StaffKind
from sogoc.foundations.people.requests import ActorRequest

from .wanting import agency_asked, word_asked


def wanted_staff(request: ActorRequest, asked: Mapping[str, str]) -> Wanted:
    """What cannot be meant is refused, and not taken for "none"."""
    told = {name: asked.get(name, "") for name in ("words", "agency", "state", "kind")}
    kind = word_asked(told["kind"], KINDS)
    return Wanted(
        words=told["words"][:200],
        agency=agency_asked(request.actor, told["agency"]) if told["agency"] else None,
        state=word_asked(told["state"], STATES),
        kind=StaffKind(kind) if kind else None,
    )
