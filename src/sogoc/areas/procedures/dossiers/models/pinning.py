"""By which version of its procedure a dossier is handled: the one of the day on which it was received, whatever is
published later."""

from datetime import date

from sogoc.areas.procedures.catalogue.models import SHORT, ProcedureVersion
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.queries import on
from sogoc.foundations.calendar.queries import line_of


def pinned(agency: Agency, code: str, day: date) -> ProcedureVersion | None:
    """Of the agency's own catalogue, or of the nearest above it that has the procedure; none where no catalogue knows
    the code, as of what another system fed."""
    same = ProcedureVersion.objects.filter(
        on(day), agency__path__in=line_of(agency.path), procedure__short_code=code[:SHORT]
    )
    found = same.select_related("agency").order_by("procedure_id")
    return max(found, key=lambda one: len(one.agency.path), default=None)
