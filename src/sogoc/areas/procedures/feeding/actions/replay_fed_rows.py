"""Nạp lại các dòng bị từ chối."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.procedures.feeding.models import FedRow, FeedSource
from sogoc.areas.procedures.feeding.register import ROW_STATES, RowState
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Refusal, require


class NothingRefused(Refusal):
    "{name} không có dòng nào bị từ chối để nạp lại."


@transaction.atomic
def replay_fed_rows(*, source: FeedSource, at: datetime, by: Actor) -> FeedSource:
    """All that were refused wait again, to be read by the mapping as it is now."""
    source = locked(source, "agency")
    require(by, "replay_fed_rows", source)
    refused = FedRow.objects.filter(run__source=source, state=RowState.REFUSED.value)
    number = refused.update(state=RowState.WAITING.value, reason="")
    if not number:
        raise NothingRefused(name=source.name)
    changes = {ROW_STATES[RowState.WAITING]: [None, number]}
    write(by, "replay_fed_rows", source, at=at, changes=changes)
    return source
