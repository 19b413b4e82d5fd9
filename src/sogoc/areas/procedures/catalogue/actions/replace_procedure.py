"""Ghi thủ tục hành chính được thay thế."""

from datetime import date, datetime

from django.db import transaction

from sogoc.areas.procedures.catalogue.models import Procedure, ProcedureVersion
from sogoc.areas.procedures.catalogue.queries import in_force_on, refuse_later, refuse_stale
from sogoc.areas.procedures.catalogue.register import CODE, Change, Contents
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.documents.deciding import decided_by
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.documents.models import Document
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, require


@transaction.atomic
def replace_procedure(
    *,
    procedure: Procedure,
    version: int,
    code: str,
    contents: Contents,
    decision: Document,
    on: date,
    at: datetime,
    by: Actor,
    unit: Agency | None = None,
) -> ProcedureVersion:
    """Another procedure, mostly with a code of its own, stands where this one stood; how it is offered goes on."""
    procedure = locked(procedure, "agency")
    require(by, "replace_procedure", procedure)
    refuse_stale(procedure, version)
    decided_by(decision, by)
    refuse_later(procedure, on)
    before = in_force_on(procedure, on)
    successor = Procedure(agency=procedure.agency, code=code, replaces=procedure)
    fit(successor)
    successor.save(force_insert=True)
    before.end(Change.REPLACED, decision, on)
    now = successor.enact(contents, unit=unit, change=Change.REPLACED, decision=decision, on=on)
    before.hand_offers_on(now)
    procedure.keep()
    changes = {CODE: [procedure.code, code]} | before.differing(now)
    write(by, "replace_procedure", now, at=at, changes=changes)
    return now
