"""The book of tracking of an agency in a period."""

from collections.abc import Iterable
from datetime import date

from sogoc.areas.procedures.dossiers.models import Dossier
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.documents.rendering.forms import PrintedForm
from sogoc.foundations.documents.rendering.offices import desk_of
from sogoc.foundations.documents.rendering.paper_data import PaperData
from sogoc.kernel.periods import Period

from .sheets import BookLine, TrackingBook, told_by_book


def book_data(
    agency: Agency, period: Period, dossiers: Iterable[Dossier], form: PrintedForm, today: date
) -> PaperData:
    """Dated by the day on which it is printed."""
    return told_by_book(
        TrackingBook(
            head=desk_of(agency, today, form.desk),
            since=period.start,
            until=period.end,
            lines=[_line(one) for one in dossiers],
        )
    )


def _line(one: Dossier) -> BookLine:
    received = one.received_on or one.latest_at.date()
    return BookLine(
        code=one.code,
        procedure=one.procedure,
        agency=one.agency.called_on(received).short_name,
        received_on=received,
        due_on=one.due_on,
        concluded_on=one.concluded_on,
        returned_on=one.returned_on,
        delivery=str(one.get_delivery_display()) if one.returned_on else "",
    )
