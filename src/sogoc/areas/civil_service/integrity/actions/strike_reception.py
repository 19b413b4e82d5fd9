"""Xóa buổi tiếp công dân ghi nhầm."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.civil_service.integrity.models import Reception
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.documents.choosing import agency_locked
from sogoc.foundations.documents.reasons import reason_given
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, NotHere, require


@transaction.atomic
def strike_reception(*, reception: Reception, reason: str, at: datetime, by: Actor) -> Agency:
    """The journal of the agency keeps what stood there."""
    agency = agency_locked(reception.agency)
    require(by, "strike_reception", agency)
    found = Reception.objects.filter(pk=reception.pk).first()
    if found is None:
        raise NotHere
    told = f"{found}: {found.visits}, {found.people}, {found.groups}"
    changes = {"buổi tiếp công dân": [told, None], "lý do": [None, reason_given(reason)]}
    found.delete()
    write(by, "strike_reception", agency, at=at, changes=changes)
    return agency
