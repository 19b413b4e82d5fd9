"""What one does to somebody of the staff is done while they are there."""

from datetime import date

from sogoc.areas.civil_service.staff.models import Staff, Stay
from sogoc.areas.civil_service.staff.queries.people import stay_on
from sogoc.kernel.acts import Refusal


class NotServing(Refusal):
    "{who} không làm việc ở {agency} ngày {day}. Hãy kiểm tra lại ngày, hoặc danh sách công chức, viên chức."


def stay_then(staff: Staff, day: date) -> Stay:
    """As what they were there that day."""
    if stay := stay_on(staff, day):
        return stay
    raise NotServing(who=str(staff), agency=staff.agency.name, day=day)
