"""Ghi thủ tục hành chính được sửa đổi, bổ sung."""

from datetime import date, datetime

from django.db import transaction

from sogoc.areas.procedures.catalogue.models import Procedure, ProcedureVersion
from sogoc.areas.procedures.catalogue.queries import in_force_on, refuse_later, refuse_stale
from sogoc.areas.procedures.catalogue.register import Change, Contents
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.documents.deciding import decided_by
from sogoc.foundations.documents.models import Document
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, require


@transaction.atomic
def amend_procedure(
    *,
    procedure: Procedure,
    version: int,
    contents: Contents,
    decision: Document,
    on: date,
    at: datetime,
    by: Actor,
    unit: Agency | None = None,
) -> ProcedureVersion:
    """The version of today holds until the day before; how it is offered goes on."""
    procedure = locked(procedure, "agency")
    require(by, "amend_procedure", procedure)
    refuse_stale(procedure, version)
    decided_by(decision, by)
    refuse_later(procedure, on)
    before = in_force_on(procedure, on)
    before.end(Change.AMENDED, decision, on)
    now = procedure.enact(contents, unit=unit, change=Change.AMENDED, decision=decision, on=on)
    before.hand_offers_on(now)
    procedure.keep()
    write(by, "amend_procedure", now, at=at, changes=before.differing(now))
    return now
