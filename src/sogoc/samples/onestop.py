"""One-stop points as records: where they are, who sits there and when, with what. Loaded once, they are left as people
have them since."""

from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from sogoc.areas.procedures.feedback.actions.post_feedback_address import post_feedback_address
from sogoc.areas.procedures.feedback.queries import postings_held
from sogoc.areas.procedures.onestop.actions.appoint_onestop_member import appoint_onestop_member
from sogoc.areas.procedures.onestop.actions.connect_system import connect_system
from sogoc.areas.procedures.onestop.actions.count_equipment import count_equipment
from sogoc.areas.procedures.onestop.actions.give_turns import give_turns
from sogoc.areas.procedures.onestop.actions.hand_over_turns import hand_over_turns
from sogoc.areas.procedures.onestop.actions.open_onestop_point import open_onestop_point
from sogoc.areas.procedures.onestop.queries import connections_held, points_held
from sogoc.areas.procedures.onestop.register import Duty, System
from sogoc.foundations.agencies.queries import agency_named
from sogoc.foundations.people.queries import account_named
from sogoc.kernel.acts import Actor
from sogoc.kernel.working_days import Part

if TYPE_CHECKING:
    from sogoc.areas.procedures.onestop.models import OnestopMember, OnestopPoint

Opens = Callable[[date], datetime]


def load_onestop(key: str, told: Mapping[str, Any], *, opens: Opens, by: Actor) -> None:
    """Of one agency; `opens` gives the moment of a day."""
    agency = agency_named(key)
    if not connections_held(by, agency).exists():
        for system, on in told["connections"].items():
            connect_system(agency=agency, system=System(system), on=on, at=opens(on), by=by)
    if points_held(by, agency).exists():
        return
    said = told["point"]
    facts = {name: said[name] for name in ("name", "address", "counters")}
    point = open_onestop_point(agency=agency, **facts, on=said["from"], at=opens(said["from"]), by=by)
    _rota(_members(point, told["members"], opens, by), told, opens, by)
    _equipment(point, told["equipment"], opens, by)


def load_postings(key: str, rows: list[Mapping[str, Any]], *, opens: Opens, by: Actor) -> None:
    """Where an agency posts whom to tell; loaded once."""
    agency = agency_named(key)
    if not postings_held(by, agency).exists():
        for row in rows:
            told = {"place": row["place"], "address": row["address"], "on": row["from"]}
            post_feedback_address(agency=agency, **told, at=opens(row["from"]), by=by)


def _members(
    point: "OnestopPoint", told: Mapping[str, Any], opens: Opens, by: Actor
) -> "dict[str, OnestopMember]":
    found = {}
    for username, row in told.items():
        account = account_named(username)
        if account is None:
            message = f"the samples have no account {username}"
            raise LookupError(message)
        on = row["from"]
        facts = {"duty": Duty(row["duty"]), "on": on, "at": opens(on)}
        found[username] = appoint_onestop_member(point=point, account=account, **facts, by=by)
    return found


def _rota(members: "dict[str, OnestopMember]", told: Mapping[str, Any], opens: Opens, by: Actor) -> None:
    for row in told["rota"]:
        facts = {name: row[name] for name in ("counter", "first", "last")}
        at, member = opens(row["first"]), members[row["member"]]
        give_turns(member=member, part=Part(row["part"]), **facts, at=at, by=by)
    if away := told.get("away"):
        facts = {name: away[name] for name in ("first", "last", "reason")}
        who, to = members[away["member"]], members[away["to"]]
        hand_over_turns(member=who, to=to, **facts, at=opens(away["first"]), by=by)


def _equipment(point: "OnestopPoint", told: Mapping[str, Any], opens: Opens, by: Actor) -> None:
    on = told["day"]
    for kind, counted in told.items():
        if kind != "day":
            number, working = counted
            facts = {"kind": kind, "number": number, "working": working}
            count_equipment(point=point, **facts, on=on, at=opens(on), by=by)
