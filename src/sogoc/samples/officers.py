"""Who is in charge of what, as the papers list them. Loaded once, it is left as people have it since."""

from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Any

from sogoc.areas.organisation.officers.actions.put_in_charge import put_in_charge
from sogoc.areas.organisation.officers.queries import officers_seen_by
from sogoc.areas.organisation.officers.register import AtWork, Seat
from sogoc.foundations.agencies.queries import agency_named
from sogoc.foundations.people.queries import account_named
from sogoc.kernel.acts import Actor

Opens = Callable[[date], datetime]


def load_officers(key: str, rows: list[Mapping[str, str]], document: Any, *, opens: Opens, by: Actor) -> None:
    """Of one agency: each the principal of a duty from the day of the document."""
    agency, on = agency_named(key), document.issued_on
    if officers_seen_by(by).filter(agency=agency).exists():
        return
    for row in rows:
        account = account_named(row["username"])
        if account is None:
            raise LookupError(row["username"])
        contact = AtWork(row["position"], email=row["email"])
        told = {"duty": row["duty"], "seat": Seat.PRINCIPAL, "contact": contact, "document": document}
        put_in_charge(agency=agency, account=account, on=on, **told, at=opens(on), by=by)
