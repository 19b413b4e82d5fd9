"""Rút xác nhận sổ."""

from datetime import datetime

from django.db import transaction

from sogoc.foundations.documents.history import lost
from sogoc.foundations.documents.reasons import reason_given
from sogoc.foundations.journal.writing import write
from sogoc.foundations.ledger.choosing import refuse_unseen, said_locked
from sogoc.foundations.ledger.models import Attestation
from sogoc.kernel.acts import Actor, require


@transaction.atomic
def withdraw_attestation(
    *, attestation: Attestation, version: int, reason: str, at: datetime, by: Actor
) -> Attestation:
    """The register is open again: what it does not hold says nothing. That it was attested, and why no longer, stays in
    the journal."""
    attestation = said_locked(attestation)
    require(by, "withdraw_attestation", attestation)
    refuse_unseen(attestation, version)
    told = lost("records", str(attestation.records), reason_given(reason))
    write(by, "withdraw_attestation", attestation, at=at, changes=told)
    attestation.delete()
    return attestation
