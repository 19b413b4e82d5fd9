"""Giải thể cơ quan, đơn vị."""

from datetime import date, datetime

from django.db import transaction

from sogoc.foundations.agencies.closing import close, ended, refuse_unclosable
from sogoc.foundations.agencies.dated_rows import locked
from sogoc.foundations.agencies.decisions import Decision
from sogoc.foundations.agencies.models import Agency, Succession, SuccessionKind
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, require


@transaction.atomic
def dissolve_agency(*, agency: Agency, on: date, decision: Decision, at: datetime, by: Actor) -> Agency:
    """It ends with the eve of the day `on` and nobody follows it; whoever stood above it keeps its records."""
    (agency,) = locked(agency)
    require(by, "dissolve_agency", agency)
    refuse_unclosable(agency, on, at)
    close(agency, on)
    step = Succession.objects.create(
        kind=SuccessionKind.DISSOLVE, predecessor=agency, happened_on=on, **decision.columns
    )
    write(by, "dissolve_agency", agency, at=at, changes=ended(agency))
    write(by, "dissolve_agency", step, at=at)
    return agency
