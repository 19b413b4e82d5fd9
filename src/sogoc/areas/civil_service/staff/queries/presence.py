"""Whether somebody is there still."""

from sogoc.areas.civil_service.staff.models import Staff, Stay
from sogoc.kernel.acts import Refusal


class NotHereAnyMore(Refusal):
    "{who} không còn làm việc ở cơ quan, làm đến hết ngày {day}."


def present(staff: Staff) -> Stay:
    """The stay that lasts; the row of whom it tells is locked by the act."""
    last = staff.stays.select_related("unit", "agency").order_by("valid_from").last()
    if last is None or last.valid_until:
        raise NotHereAnyMore(who=str(staff), day=last.valid_until if last else "")
    return last
