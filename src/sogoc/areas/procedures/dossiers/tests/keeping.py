"""Dossiers and ratings as specs tell them: of what they leave out as little as can be."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime, timedelta
from itertools import count
from typing import Any

from sogoc.areas.procedures.dossiers.models import Dossier, Rating
from sogoc.areas.procedures.dossiers.register import Channel, Delivery, Outcome, Satisfaction
from sogoc.foundations.agencies.models import Agency
from sogoc.kernel.tests.builders import morning_of

_SERIAL = count(1)


def keep_dossiers(agency: Agency, rows: Iterable[Mapping[str, Any]]) -> list[str]:
    """The records that a spec tells; of what it leaves out as little as can be."""
    return [str(_kept(agency, dict(row)).pk) for row in rows]


def _kept(agency: Agency, row: dict[str, Any]) -> Dossier:
    received: date = row["received_on"]
    in_time = row.pop("accepted_in_time", None)
    ended = {"outcome": Outcome.SETTLED.value} if row.get("concluded_on") else {}
    handed = {"delivery": Delivery.DIRECT.value} if row.get("returned_on") else {}
    facts = {
        "code": f"H06.16-230214-{next(_SERIAL):04}",
        "procedure_code": "1.000001",
        "procedure": "Thủ tục",
        "field": "Lĩnh vực",
        "channel": Channel.DIRECT.value,
        "limit": "5wd",
        "due_on": row.get("concluded_on") or received + timedelta(days=7),
        **ended,
        **handed,
        **row,
    }
    if apologised := row.get("apologised_on"):
        facts |= {"appointed_at": _noon(apologised), "extensions": 1}
    if in_time is not None:
        handed_in = received - timedelta(days=3)
        facts |= {"submitted_on": handed_in, "accept_by": _noon(received if in_time else handed_in)}
    named = ("submitted", "received", "due", "concluded", "returned")
    moments = {f"{name}_at": _noon(facts.get(f"{name}_on")) for name in named}
    still = {"suspended_at": moments["received_at"]} if facts["due_on"] is None else {}
    latest = max(moment for name, moment in moments.items() if moment and name != "due_at")
    return Dossier.objects.create(agency=agency, latest_at=latest, **moments, **still, **facts)


def _noon(day: date | None) -> datetime | None:
    return morning_of(day) + timedelta(hours=4) if day else None


def keep_ratings(agency: Agency, rows: Iterable[Mapping[str, Any]]) -> list[str]:
    """Each of a dossier of its own."""
    return [str(_kept_rating(agency, dict(row)).pk) for row in rows]


def _kept_rating(agency: Agency, row: dict[str, Any]) -> Rating:
    day: date = row["rated_on"]
    code = {"code": row.pop("dossier_code")} if "dossier_code" in row else {}
    handled = _kept(agency, {"received_on": day, "concluded_on": day, **code})
    facts = {"satisfaction": Satisfaction.SATISFIED.value, "rated_at": _noon(day)}
    row.pop("satisfied", None)
    return Rating.objects.create(agency=agency, dossier=handled, **(facts | row))
