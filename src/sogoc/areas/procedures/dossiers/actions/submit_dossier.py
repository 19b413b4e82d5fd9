"""Nộp hồ sơ trực tuyến."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.procedures.dossiers.models import Dossier, handed_in
from sogoc.areas.procedures.dossiers.queries.taking import refuse_taken
from sogoc.areas.procedures.dossiers.register import ONLINE, Application
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.documents.choosing import agency_locked
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Refusal, require


class NotOnline(Refusal):
    "Hồ sơ nộp {channel} thì tiếp nhận ngay khi nhận được, không nộp trực tuyến."


@transaction.atomic
def submit_dossier(*, agency: Agency, application: Application, at: datetime, by: Actor) -> Dossier:
    """It waits to be accepted, and is promised nothing yet but an answer within some hours of work."""
    agency = agency_locked(agency)
    require(by, "submit_dossier", agency)
    dossier = handed_in(agency, application, at)
    if application.channel not in ONLINE:
        raise NotOnline(channel=str(dossier.get_channel_display()))
    refuse_taken(dossier.code)
    dossier.save(force_insert=True)
    write(by, "submit_dossier", dossier, at=at)
    return dossier
