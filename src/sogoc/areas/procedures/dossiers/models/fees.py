"""A dossier whose fee is not paid yet stands still from the moment it is accepted."""

from datetime import datetime
from typing import Any

from sogoc.areas.procedures.dossiers.register import Cause

from .dossier import Dossier, promised
from .suspension import Suspension

UNPAID = "Chưa nộp đủ phí, lệ phí"


def waits_for_its_fee(dossier: Dossier, at: datetime) -> dict[str, Any]:
    """What becomes of it then; nothing where nothing is owed."""
    if not dossier.fee_unpaid:
        return {}
    Suspension.objects.create(dossier=dossier, cause=Cause.FEE.value, reason=UNPAID, since=at)
    return promised(None) | {"suspended_at": at}
