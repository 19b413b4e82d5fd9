"""Whether somebody is there still."""

from datetime import date

from django.utils.translation import ngettext

from sogoc.areas.civil_service.staff.models import Staff, Stay
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.queries import on
from sogoc.kernel.acts import Refusal


class NotHereAnyMore(Refusal):
    "{who} không còn làm việc ở cơ quan, làm đến hết ngày {day}."


def present(staff: Staff) -> Stay:
    """The stay that lasts; the row of whom it tells is locked by the act."""
    last = staff.stays.select_related("unit", "agency").order_by("valid_from").last()
    if last is None or last.valid_until:
        raise NotHereAnyMore(who=str(staff), day=last.valid_until if last else "")
    return last


def people_to_place_anew(agency: Agency, day: date) -> list[str]:
    """Of a unit that is reorganised from a day: whoever is in it goes on nowhere until a decision says where."""
    many = Stay.objects.filter(on(day), unit=agency).count()
    words = ngettext(
        "{n} người đang làm việc ở {name}; sau khi sắp xếp hãy ghi từng người đi đâu.",
        "{n} người đang làm việc ở {name}; sau khi sắp xếp hãy ghi từng người đi đâu.",
        many,
    )
    return [words.format(n=many, name=agency.name)] if many else []
