"""Who is there, who leads and which positions are approved, as the papers count them. Loaded once, it is left as people
have it since."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime
from typing import Any

from sogoc.areas.civil_service.appointments.actions.appoint_leader import appoint_leader
from sogoc.areas.civil_service.positions.actions.approve_positions import Named, approve_positions
from sogoc.areas.civil_service.positions.actions.describe_position import describe_position
from sogoc.areas.civil_service.positions.actions.send_positions import send_positions
from sogoc.areas.civil_service.positions.queries import lists_held, positions_of
from sogoc.areas.civil_service.positions.register import GROUPS, PositionGroup
from sogoc.areas.civil_service.staff.actions.enter_staff import enter_staff
from sogoc.areas.civil_service.staff.actions.give_leadership import Post, give_leadership
from sogoc.areas.civil_service.staff.queries import Wanted, Work, stays_wanted
from sogoc.areas.civil_service.staff.register import Newcomer, PaidFrom, Rank, StaffKind
from sogoc.foundations.agencies.queries import agency_named
from sogoc.kernel.acts import Actor

Opens = Callable[[date], datetime]
Decides = Callable[[Any], Any]


def load_staff(key: str, told: Mapping[str, Any], decision: Decides, *, opens: Opens, by: Actor) -> None:
    agency = agency_named(key)
    if agency.valid_until or stays_wanted(by, Wanted(agency=agency)).exists():
        return
    given, appointed = decision(told["given"]), decision(told["appointed"])
    came = {"document": given, "on": told["from"], "at": opens(given.issued_on), "by": by}
    for code, called, row in _one_by_one(told["people"]):
        kind = StaffKind(row.get("kind", StaffKind.CIVIL_SERVANT))
        work = Work(agency_named(row["unit"]), kind, PaidFrom(row.get("paid_from", PaidFrom.STATE)))
        staff = enter_staff(agency=agency, newcomer=Newcomer(code, called), work=work, **came)
        if "leads" not in row:
            continue
        post = Post(work.unit, Rank(row["leads"]), row["called"])
        if row.get("newly"):
            at = opens(appointed.issued_on)
            facts = {"document": appointed, "on": appointed.issued_on, "at": at}
            appoint_leader(staff=staff, post=post, **facts, by=by)
        else:
            give_leadership(staff=staff, post=post, **came)


def _one_by_one(rows: list[dict[str, Any]]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """A code and what they are called: numbered through, as the papers name nobody."""
    everyone = (row for row in rows for _ in range(row["many"]))
    for number, row in enumerate(everyone, start=1):
        yield f"{number:02}", f"{row['called']} {number:02}", row


def load_positions(key: str, told: Mapping[str, Any], decision: Decides, *, opens: Opens, by: Actor) -> None:
    agency = agency_named(key)
    if agency.valid_until or lists_held(by, agency).exists():
        return
    approved, sent = decision(told["approved"]), decision(told["sent"])
    groups = [PositionGroup(group) for group in told["groups"]]
    listed = approve_positions(
        agency=agency,
        unit=agency,
        positions=[Named(f"Vị trí {GROUPS[group]}", group) for group in groups],
        document=approved,
        on=approved.issued_on,
        at=opens(approved.issued_on),
        by=by,
    )
    words = {"description": told["described"], "frame": told["framed"]}
    for one in positions_of(listed):
        describe_position(position=one, version=one.version, **words, at=opens(sent.issued_on), by=by)
    send_positions(listed=listed, document=sent, at=opens(sent.issued_on), by=by)
