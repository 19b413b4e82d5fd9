"""Thôi dùng đầu mối liên hệ."""

from datetime import date, datetime

from django.db import transaction

from sogoc.foundations.agencies.dated_rows import locked
from sogoc.foundations.agencies.models import Contact
from sogoc.foundations.journal.writing import changed, write
from sogoc.kernel.acts import Actor, Refusal, require


class ContactWithdrawn(Refusal):
    "Đầu mối “{duty}” đã thôi dùng từ trước."


class WithdrawnBeforeNamed(Refusal):
    "Đầu mối “{duty}” có từ ngày {day}. Ngày thôi dùng không thể ở trước ngày đó."


@transaction.atomic
def withdraw_contact(*, contact: Contact, last_day: date, at: datetime, by: Actor) -> Contact:
    locked(contact.agency)
    contact = Contact.objects.select_for_update(of=("self",)).select_related("agency").get(pk=contact.pk)
    require(by, "withdraw_contact", contact)
    if contact.valid_until:
        raise ContactWithdrawn(duty=contact.duty)
    if last_day < contact.valid_from:
        raise WithdrawnBeforeNamed(duty=contact.duty, day=contact.valid_from)
    changes = changed(contact, valid_until=last_day)
    contact.save(update_fields=["valid_until"])
    write(by, "withdraw_contact", contact, at=at, changes=changes)
    return contact
