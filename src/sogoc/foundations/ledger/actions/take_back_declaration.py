"""Rút số liệu đã khai."""

from datetime import datetime

from django.db import transaction

from sogoc.foundations.documents.history import lost
from sogoc.foundations.documents.reasons import reason_given
from sogoc.foundations.journal.writing import write
from sogoc.foundations.ledger.choosing import refuse_unseen, said_locked
from sogoc.foundations.ledger.models import Declaration
from sogoc.kernel.acts import Actor, require


@transaction.atomic
def take_back_declaration(
    *, declaration: Declaration, version: int, reason: str, at: datetime, by: Actor
) -> Declaration:
    """The figure is again what is counted, or not reported. The journal keeps what was declared, and why no longer."""
    declaration = said_locked(declaration)
    require(by, "take_back_declaration", declaration)
    refuse_unseen(declaration, version)
    told = lost("value", declaration.in_short, reason_given(reason))
    write(by, "take_back_declaration", declaration, at=at, changes=told)
    declaration.delete()
    return declaration
