"""Cùng ký đơn."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.procedures.applications.models import Application, Cosigning
from sogoc.areas.procedures.applications.queries.changing import refuse_sent, refuse_stale
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Refusal, require


class AlreadyCosigned(Refusal):
    "Bạn đã cùng ký nội dung này của đơn rồi."


@transaction.atomic
def cosign_application(*, cosigning: Cosigning, version: int, at: datetime, by: Actor) -> Cosigning:
    """What they have read: if it was changed since, they read it again."""
    application: Application = locked(cosigning.application, "agency", "citizen", "version_of__procedure")
    cosigning = locked(cosigning, "citizen", "application__agency", "application__version_of__procedure")
    require(by, "cosign_application", cosigning)
    refuse_sent(application)
    refuse_stale(application, version)
    if cosigning.signed_version == version:
        raise AlreadyCosigned
    cosigning.signed_at, cosigning.signed_version = at, version
    cosigning.save(update_fields=["signed_at", "signed_version"])
    write(by, "cosign_application", cosigning, at=at)
    return cosigning
