"""Đính chính nội dung thủ tục hành chính."""

from datetime import date, datetime

from django.db import transaction

from sogoc.areas.procedures.catalogue.models import Procedure, ProcedureVersion
from sogoc.areas.procedures.catalogue.queries import in_force_on, refuse_stale
from sogoc.areas.procedures.catalogue.register import CODE, PAPERS, Contents
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.documents.actions.correct_document import NothingToCorrect
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, require


@transaction.atomic
def correct_procedure(
    *,
    procedure: Procedure,
    version: int,
    code: str,
    contents: Contents,
    on: date,
    at: datetime,
    by: Actor,
    unit: Agency | None = None,
) -> ProcedureVersion:
    """What was written down wrongly of the version of the day `on`; its decision said otherwise all along."""
    procedure = locked(procedure, "agency")
    require(by, "correct_procedure", procedure)
    refuse_stale(procedure, version)
    told = in_force_on(procedure, on)
    before, procedure.code = procedure.code, code
    fit(procedure)
    told.procedure = procedure
    changes = told.say(contents, unit)
    if papers := told.want(contents):
        changes[PAPERS] = papers
    if code != before:
        changes[CODE] = [before, code]
    if not changes:
        raise NothingToCorrect
    told.save()
    procedure.keep(code=code)
    write(by, "correct_procedure", told, at=at, changes=changes)
    return told
