"""A unit in which people are is neither closed nor split: first it is decided where each of them goes. Merged, it takes
them along."""

from datetime import date

from sogoc.areas.civil_service.staff.queries.people import people_in
from sogoc.foundations.agencies.models import Agency
from sogoc.kernel.acts import Refusal


class PeopleLeft(Refusal):
    "{name} còn {number} người làm việc từ ngày {day}, như {who}. Hãy ghi điều động hoặc thôi làm việc trước."


def refuse_people_left(agency: Agency, on: date) -> None:
    left = people_in(agency, on)
    if first := left.first():
        raise PeopleLeft(name=agency.name, number=left.count(), day=on, who=str(first.staff))
