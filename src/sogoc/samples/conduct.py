"""Who was disciplined, as the papers count them. Loaded once, it is left as people have it since."""

from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Any

from sogoc.areas.civil_service.conduct.actions.discipline_staff import discipline_staff
from sogoc.areas.civil_service.conduct.queries import disciplines_seen_by
from sogoc.areas.civil_service.conduct.register import Form, Funding, Side
from sogoc.areas.civil_service.staff.queries import staff_seen_by
from sogoc.foundations.agencies.queries import agency_named
from sogoc.kernel.acts import Actor


def load_conduct(
    key: str,
    told: Mapping[str, Any],
    decision: Callable[[Any], Any],
    *,
    opens: Callable[[date], datetime],
    by: Actor,
) -> None:
    """Also the plans that the report names, of which nothing came."""
    agency = agency_named(key)
    if agency.valid_until or disciplines_seen_by(by).filter(agency=agency).exists():
        return
    for plan in told["plans"]:
        decision(plan)
    for row in told["disciplines"]:
        document = decision(row["decision"])
        discipline_staff(
            staff=staff_seen_by(by).get(agency=agency, code=row["person"]),
            side=Side(row["side"]),
            form=Form(row["form"]),
            funding=Funding(row["funding"]),
            about=row["about"],
            document=document,
            at=opens(document.issued_on),
            by=by,
        )
