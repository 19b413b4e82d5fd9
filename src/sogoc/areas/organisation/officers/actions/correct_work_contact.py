"""Sửa liên hệ công vụ của đầu mối."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.organisation.officers.actions.release_from_charge import ReleasedAlready
from sogoc.areas.organisation.officers.models import OfficerInCharge
from sogoc.areas.organisation.officers.queries import refuse_unreachable
from sogoc.areas.organisation.officers.register import AtWork
from sogoc.foundations.documents.actions.correct_document import NothingToCorrect
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.journal.writing import changed, write
from sogoc.kernel.acts import Actor, Refusal, require


class WorkContactChanged(Refusal):
    "Liên hệ của {person} đã có người sửa sau khi bạn mở. Hãy xem những gì đã đổi rồi sửa lại nếu vẫn cần."


@transaction.atomic
def correct_work_contact(
    *, charge: OfficerInCharge, version: int, contact: AtWork, at: datetime, by: Actor
) -> OfficerInCharge:
    """How they are reached, not what they are in charge of: that only a document changes."""
    charge = locked(charge, "agency", "account")
    require(by, "correct_work_contact", charge)
    if charge.version != version:
        raise WorkContactChanged(person=charge.account.name)
    if charge.valid_until:
        raise ReleasedAlready(person=charge.account.name, day=charge.valid_until)
    changes = changed(charge, **contact.columns)
    if not changes:
        raise NothingToCorrect
    refuse_unreachable(charge)
    charge.ready()
    charge.version += 1
    charge.save()
    write(by, "correct_work_contact", charge, at=at, changes=changes)
    return charge
