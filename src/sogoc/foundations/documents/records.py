"""Any record of the house, as links speak of it: by kind and key, with the agency that holds it."""

from typing import Any, cast

from django.db import models

from sogoc.foundations.agencies.models import Agency
from sogoc.kernel.acts import Actor, Held

from .choosing import locked, require_clearance
from .models import Document


def record_locked(record: models.Model) -> models.Model:
    """One writer at a time for what is linked to one record: of two who link the same the second is told so."""
    locked(Agency.objects.get(path=cast("Held", record).held_at))
    return record


def columns_of_record(record: models.Model) -> dict[str, Any]:
    return {
        "agency": Agency.objects.get(path=cast("Held", record).held_at),
        "kind": record._meta.label_lower,
        "key": str(record.pk),
        "record": str(record)[:300],
    }


def require_clearance_of(by: Actor, record: models.Model) -> None:
    if isinstance(record, Document):
        require_clearance(by, record)
