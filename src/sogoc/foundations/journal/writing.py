"""Acts write here, inside their own transaction: what is not done is not written, and the other way round."""

from datetime import date, datetime
from typing import Any

from django.db import models
from django.utils import timezone

from sogoc.kernel.acts import Actor
from sogoc.kernel.vietnamese import day, moment

from .models import Entry

Changes = dict[str, list[Any]]


def write(
    by: Actor, verb: str, record: models.Model, *, at: datetime, changes: Changes | None = None
) -> Entry:
    """`at` is when it happened; when it was recorded only the journal asks the clock."""
    return Entry.objects.create(
        actor=by.key,
        actor_name=by.name,
        verb=verb,
        kind=record._meta.label_lower,
        key=str(record.pk),
        record=str(record)[:300],
        changes=changes or {},
        happened_at=at,
        recorded_at=timezone.now(),
    )


def changed(record: models.Model, **after: Any) -> Changes:
    """What differs between a record and what it shall become, each as [before, after]; sets it on the record."""
    changes: Changes = {}
    for name, value in after.items():
        before = getattr(record, name)
        if before != value:
            changes[name] = [_plain(before), _plain(value)]
            setattr(record, name, value)
    return changes


def _plain(value: Any) -> Any:
    if isinstance(value, datetime):
        return moment(value)
    if isinstance(value, date):
        return day(value)
    return value if isinstance(value, bool | int | float | str | None) else str(value)
