"""Ghi đầu mối liên hệ của cơ quan, đơn vị."""

from datetime import date, datetime, timedelta

from django.db import transaction

from sogoc.foundations.agencies.dated_rows import end, locked
from sogoc.foundations.agencies.models import Agency, Contact
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Refusal, require


class NoWayToReach(Refusal):
    "Đầu mối “{duty}” chưa có điện thoại hoặc thư điện tử. Hãy ghi ít nhất một cách liên hệ."


class NamedSince(Refusal):
    "Đầu mối “{duty}” đã được ghi từ ngày {day}. Thay đổi phải có hiệu lực sau ngày đó."


class NoLongerThere(Refusal):
    "{name} đã kết thúc hoạt động, đến hết ngày {day}. Hãy ghi đầu mối ở cơ quan kế tục."


class NotYetThere(Refusal):
    "{name} có từ ngày {day}. Hãy ghi đầu mối từ ngày đó trở đi."


@transaction.atomic
def name_contact(
    *,
    agency: Agency,
    duty: str,
    valid_from: date,
    at: datetime,
    by: Actor,
    telephone: str = "",
    email: str = "",
) -> Contact:
    """A duty, never a person: whoever does it changes, the number stays. What was told of this duty before ends."""
    (agency,) = locked(agency)
    require(by, "name_contact", agency)
    if not (telephone or email):
        raise NoWayToReach(duty=duty)
    if agency.valid_until:
        raise NoLongerThere(name=agency.name, day=agency.valid_until)
    if valid_from < agency.valid_from:
        raise NotYetThere(name=agency.name, day=agency.valid_from)
    told = agency.contacts.filter(duty=duty)
    if later := told.filter(valid_from__gte=valid_from).first():
        raise NamedSince(duty=duty, day=later.valid_from)
    end(told.all(), valid_from - timedelta(days=1))
    contact = Contact.objects.create(
        agency=agency, duty=duty, telephone=telephone, email=email, valid_from=valid_from
    )
    ways = {"telephone": ["", telephone], "email": ["", email]}
    write(by, "name_contact", contact, at=at, changes={way: told for way, told in ways.items() if told[1]})
    return contact
