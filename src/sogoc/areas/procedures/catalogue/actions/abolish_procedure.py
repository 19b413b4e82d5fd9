"""Ghi thủ tục hành chính bị bãi bỏ."""

from datetime import date, datetime

from django.db import transaction

from sogoc.areas.procedures.catalogue.models import Procedure, ProcedureVersion
from sogoc.areas.procedures.catalogue.queries import in_force_on, refuse_later, refuse_stale
from sogoc.areas.procedures.catalogue.register import Change
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.documents.deciding import decided_by
from sogoc.foundations.documents.models import Document
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Refusal, require


class OfferedLater(Refusal):
    """Cách cung cấp thủ tục {code} đã ghi thay đổi từ ngày {day}, không trước ngày bãi bỏ. Hãy kiểm tra lại ngày bãi
    bỏ."""


@transaction.atomic
def abolish_procedure(
    *, procedure: Procedure, version: int, decision: Document, on: date, at: datetime, by: Actor
) -> ProcedureVersion:
    """From the day `on` nobody may ask for it; dossiers received before go on by the version of their day."""
    procedure = locked(procedure, "agency")
    require(by, "abolish_procedure", procedure)
    refuse_stale(procedure, version)
    decided_by(decision, by)
    refuse_later(procedure, on)
    last = in_force_on(procedure, on)
    if later := last.offers.filter(valid_from__gte=on).order_by("valid_from").first():
        raise OfferedLater(code=procedure.code, day=later.valid_from)
    changes = last.end(Change.ABOLISHED, decision, on)
    last.end_offers(on)
    procedure.keep()
    write(by, "abolish_procedure", last, at=at, changes=changes)
    return last
