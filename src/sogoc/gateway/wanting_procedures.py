"""Reads which procedures a machine or a link asks for."""

from collections.abc import Mapping

from sogoc.areas.procedures.catalogue.queries import Wanted
from sogoc.areas.procedures.catalogue.register import LEVELS, NATIONAL_PORTALS
from sogoc.foundations.people.requests import ActorRequest
from sogoc.kernel.acts import Unreadable
from sogoc.kernel.vietnamese import UnreadableDay, local_day, read_day

from .wanting import agency_asked, word_asked


class UnknownDay(Unreadable):
    "Không đọc được ngày “{key}”. Hãy viết như 2023-03-31 hoặc 31/3/2023."


def wanted_procedures(request: ActorRequest, asked: Mapping[str, str]) -> Wanted:
    """What cannot be meant is refused, and not taken for "none"."""
    try:
        day = read_day(asked["on"]) if asked.get("on") else local_day(request.at)
    except UnreadableDay as error:
        raise UnknownDay(key=asked["on"][:60]) from error
    return Wanted(
        on=day,
        words=asked.get("words", "")[:200],
        agency=agency_asked(request.actor, asked["agency"]) if asked.get("agency") else None,
        field=asked.get("field", "")[:150],
        online=word_asked(asked.get("online", ""), LEVELS),
        national_portal=word_asked(asked.get("national_portal", ""), NATIONAL_PORTALS),
    )
