"""How an agency ends: everything about it that is dated ends with its last day, nothing is taken away."""

from collections.abc import Callable
from datetime import date, datetime, timedelta

from django.db.models import Q

from sogoc.foundations.journal.writing import Changes
from sogoc.kernel.acts import Refusal
from sogoc.kernel.vietnamese import day

from .dated_rows import end
from .models import Agency, AgencyPlace
from .reorganising import refuse_later_rows, refuse_later_successions, refuse_unready


class UnitsLeft(Refusal):
    "{name} còn đơn vị trực thuộc ngày {day}: {units}. Hãy chuyển, sáp nhập hoặc giải thể các đơn vị đó trước."


# Of an agency and the first day on which it is no more: refuses where something is still open there.
Objection = Callable[[Agency, date], None]


class Closing:
    """What rooms above have to say before an agency ends: posts assigned to it, people who work in it. They hand it
    over in their apps.py, for agencies know nothing of them."""

    def __init__(self) -> None:
        self.objections: list[Objection] = []
        self.unless_merged: list[Objection] = []

    def learn(self, objection: Objection, *, also_merged: bool = True) -> None:
        """What goes over to the agency into which one is merged is no objection to that."""
        (self.objections if also_merged else self.unless_merged).append(objection)

    def refuse(self, agency: Agency, on: date, *, merged: bool) -> None:
        for objection in self.objections if merged else (*self.objections, *self.unless_merged):
            objection(agency, on)


closing = Closing()


def refuse_unclosable(agency: Agency, on: date, at: datetime, *, merged: bool = False) -> None:
    """`agency` can end with the eve of `on`: nothing is known of it after that, nothing stands below it, and no room
    has anything open there."""
    refuse_unready(agency, on, at)
    refuse_later_rows(
        agency, on, agency.names.all(), agency.places.all(), agency.codes.all(), agency.contacts.all()
    )
    refuse_later_successions(agency, agency.inheritances.all(), on)
    refuse_later_successions(agency, agency.successions.all(), on)
    if units := _below(agency, on):
        names = ", ".join(units[:5]) + ("…" if len(units) > 5 else "")
        raise UnitsLeft(name=agency.name, day=on, units=names)
    closing.refuse(agency, on, merged=merged)


def _below(agency: Agency, on: date) -> list[str]:
    """What stands or stood directly below it on that day or after."""
    later = Q(valid_until=None) | Q(valid_until__gte=on)
    rows = AgencyPlace.objects.filter(later, parent=agency).order_by("path")
    return list(rows.values_list("agency__short_name", flat=True).distinct()[:6])


def close(agency: Agency, on: date) -> None:
    last_day = on - timedelta(days=1)
    for rows in (agency.names, agency.places, agency.codes, agency.contacts):
        end(rows.all(), last_day)
    agency.valid_until = last_day
    agency.version += 1
    agency.save(update_fields=["valid_until", "version"])


def ended(agency: Agency) -> Changes:
    """What the journal tells of it."""
    return {"valid_until": ["", day(agency.valid_until)]} if agency.valid_until else {}
