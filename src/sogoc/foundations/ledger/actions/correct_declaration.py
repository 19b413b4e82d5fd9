"""Đính chính số liệu đã khai."""

from datetime import datetime

from django.db import transaction

from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.documents.models import Document
from sogoc.foundations.documents.reasons import reason_given
from sogoc.foundations.journal.writing import changed, write
from sogoc.foundations.ledger import values
from sogoc.foundations.ledger.choosing import refuse_unseen, said_locked
from sogoc.foundations.ledger.finding import figure_named
from sogoc.foundations.ledger.models import Declaration
from sogoc.foundations.ledger.proving import refuse_as_proof
from sogoc.foundations.ledger.values import Told
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.measures.states import State


class DeclaredTheSame(Refusal):
    "{record} đang ghi đúng như vậy, nên không có gì để đính chính."


@transaction.atomic
def correct_declaration(
    *,
    declaration: Declaration,
    version: int,
    document: Document,
    reason: str,
    at: datetime,
    by: Actor,
    value: str = "",
    numerator: int | None = None,
    denominator: int | None = None,
    state: State = State.NUMBER,
) -> Declaration:
    """`version` is the one that the person saw. What it was and why it changed stays in the history."""
    declaration = said_locked(declaration)
    require(by, "correct_declaration", declaration)
    refuse_unseen(declaration, version)
    figure = figure_named(declaration.figure).on(declaration.last_day)
    reason = reason_given(reason)
    refuse_as_proof(document, at=at, by=by)
    columns = values.read(figure, Told(value, numerator, denominator, state))
    changes = changed(declaration, document=document, **columns)
    if not changes:
        raise DeclaredTheSame(record=declaration.journal_name)
    changes["reason"] = [declaration.reason or None, reason]
    declaration.reason = reason
    fit(declaration)
    declaration.version += 1
    declaration.save()
    write(by, "correct_declaration", declaration, at=at, changes=changes)
    return declaration
