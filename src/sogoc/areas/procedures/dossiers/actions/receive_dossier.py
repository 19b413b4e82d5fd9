"""Tiếp nhận hồ sơ thủ tục hành chính."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.procedures.dossiers.models import Dossier, next_code, pinned, promised
from sogoc.areas.procedures.dossiers.queries.taking import AlreadyReceived, refuse_taken
from sogoc.areas.procedures.dossiers.register import Application
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.documents.choosing import agency_locked
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, require
from sogoc.kernel.vietnamese import local_day

__all__ = ["AlreadyReceived", "receive_dossier"]


@transaction.atomic
def receive_dossier(*, agency: Agency, application: Application, at: datetime, by: Actor) -> Dossier:
    """What its receipt promises is counted by the calendar that was known when it was given. One without a code gets
    the next of its agency and day."""
    agency = agency_locked(agency)
    require(by, "receive_dossier", agency)
    moments = {"received_at": at, "received_on": local_day(at), "latest_at": at}
    dossier = Dossier(agency=agency, **application.columns, **moments)
    dossier.code = dossier.code or next_code(agency, local_day(at))
    fit(dossier)
    refuse_taken(dossier.code)
    dossier.procedure_version = pinned(agency, dossier.procedure_code, local_day(at))
    for name, value in promised(dossier.promise(known_at=at).at).items():
        setattr(dossier, name, value)
    dossier.save(force_insert=True)
    write(by, "receive_dossier", dossier, at=at)
    return dossier
