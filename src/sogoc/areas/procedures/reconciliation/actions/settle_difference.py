"""Ghi đã xử lý một khác biệt với danh mục thủ tục."""

from datetime import date, datetime

from django.db import transaction

from sogoc.areas.procedures.reconciliation.models import Difference
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.documents.reasons import reason_given
from sogoc.foundations.journal.writing import changed, write
from sogoc.kernel.acts import Actor, Refusal, require


class AlreadySettled(Refusal):
    "Khác biệt này của thủ tục {code} đã được xử lý ngày {day}: {note}."


@transaction.atomic
def settle_difference(*, difference: Difference, note: str, on: date, at: datetime, by: Actor) -> Difference:
    """Mended here, mended there, or rightly so: the note says which."""
    difference = locked(difference, "agency")
    require(by, "settle_difference", difference)
    if difference.settled_on:
        raise AlreadySettled(code=difference.code, day=difference.settled_on, note=difference.note)
    changes = changed(difference, settled_on=on, note=reason_given(note))
    fit(difference)
    difference.save(update_fields=["settled_on", "note"])
    write(by, "settle_difference", difference, at=at, changes=changes)
    return difference
