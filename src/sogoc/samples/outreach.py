"""What was told to people, as the papers tell of it. Loaded once, it is left as people have it since."""

from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Any

from sogoc.areas.direction.outreach.actions.approve_outreach_item import approve_outreach_item
from sogoc.areas.direction.outreach.actions.enter_outreach_item import enter_outreach_item
from sogoc.areas.direction.outreach.queries import Wanted, outreach_wanted
from sogoc.areas.direction.outreach.register import Channel, Told
from sogoc.foundations.agencies.queries import agency_named
from sogoc.foundations.people.queries import actor_on
from sogoc.kernel.acts import Actor

from .accounts import account_of

Opens = Callable[[date], datetime]


def load_outreach(key: str, told: Mapping[str, Any], report: Any, *, opens: Opens, by: Actor) -> None:
    """Of one agency; `report` is the document that tells of many at once; whoever approves is not who enters."""
    agency = agency_named(key)
    if outreach_wanted(by, Wanted(agency=agency)).exists():
        return
    approver = account_of(told["approver"])
    for row in told["items"]:
        said = {name: row[name] for name in ("title", "number", "column", "outlet") if name in row}
        news = Told(**said, channel=Channel(row["channel"]))
        document = report if row.get("report") else None
        item = enter_outreach_item(agency=agency, told=news, document=document, at=opens(row["day"]), by=by)
        other = actor_on(approver, row["day"])
        approve_outreach_item(item=item, on=row["day"], at=opens(row["day"]), by=other)
