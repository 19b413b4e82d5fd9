"""Acts write here, inside their own transaction: what is not done is not written, and the other way round."""

from datetime import date, datetime
from typing import Any

from django.db import models
from django.utils import timezone

from sogoc.kernel.acts import Actor, verb_of
from sogoc.kernel.vietnamese import day, fold, moment

from .hearing import Heard, listeners
from .models import Entry

Changes = dict[str, list[Any]]


def write(
    by: Actor,
    act: str,
    record: models.Model,
    *,
    at: datetime,
    changes: Changes | None = None,
    held_at: str | None = None,
) -> Entry:
    """`act` is the name of the act that the policy knows. `held_at` is the path of the agency that the record
    belongs to; only a record that does not say so itself has to be told."""
    entry = enter(
        by,
        act,
        at=at,
        kind=record._meta.label_lower,
        key=str(record.pk),
        record=str(getattr(record, "journal_name", record)),
        held_at=getattr(record, "held_at", "") if held_at is None else held_at,
        changes=changes or {},
    )
    listeners.tell(act, Heard(entry, record))
    return entry


def enter(by: Actor, act: str, *, at: datetime, record: str, **told: Any) -> Entry:
    """`at` is when it happened; when it was recorded only the journal asks the clock."""
    verb, record = verb_of(act), record[:300]
    return Entry.objects.create(
        actor=by.key,
        actor_name=by.name,
        on_behalf_of=by.on_behalf_of,
        source=by.source[:80],
        act=act,
        verb=verb,
        record=record,
        happened_at=at,
        recorded_at=timezone.now(),
        folded=findable(by.key, by.name, by.on_behalf_of, verb, record),
        **told,
    )


def findable(*words: str) -> str:
    """All that people remember of an entry, without diacritics: the same search on every database."""
    return fold(" ".join(word for word in words if word))


def changed(record: models.Model, **after: Any) -> Changes:
    """What differs between a record and what it shall become, each as [before, after]; sets it on the record.

    A column that only repeats others (a model names those in `repeats`) is set, but not told a second time."""
    repeats = getattr(record, "repeats", ())
    changes: Changes = {}
    for name, value in after.items():
        before = getattr(record, name)
        if before == value:
            continue
        setattr(record, name, value)
        if name not in repeats:
            changes[name] = [_plain(before), _plain(value)]
    return changes


def _plain(value: Any) -> Any:
    if isinstance(value, datetime):
        return moment(value)
    if isinstance(value, date):
        return day(value)
    return value if isinstance(value, bool | int | float | str | None) else str(value)
