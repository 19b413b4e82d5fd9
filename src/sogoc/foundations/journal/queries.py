"""What pages ask of the journal."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from django.db import connection
from django.db.models import Q, QuerySet

from sogoc.kernel.acts import Actor, reach
from sogoc.kernel.vietnamese import first_moment, fold

from .models import Entry, Seal


def history_of(record: Any) -> QuerySet[Entry]:
    """Everything that was done to a record, newest first. Who looked at it stands in the journal's own pages."""
    kind, key = key_of(record)
    return Entry.objects.filter(kind=kind, key=key, read=False)


def history_of_all(records: Iterable[Any]) -> QuerySet[Entry]:
    """Of records that are parts of one thing to people, newest first."""
    by_kind: dict[str, list[str]] = {}
    for kind, key in map(key_of, records):
        by_kind.setdefault(kind, []).append(key)
    told = Q(pk__in=())
    for kind, keys in by_kind.items():
        told |= Q(kind=kind, key__in=keys)
    return Entry.objects.filter(told, read=False)


def key_of(record: Any) -> tuple[str, str]:
    """How a record is named where no relation may lead to it: its kind and its key."""
    return record._meta.label_lower, str(record.pk)


def entries_seen_by(by: Actor) -> QuerySet[Entry]:
    """What was done with records that agencies within reach held on that day."""
    paths = reach(by, "see_journal")
    if "" in paths:
        return Entry.objects.all()
    held = Q(pk__in=())
    for path in paths:
        held |= Q(held_at__startswith=path)
    return Entry.objects.filter(held)


@dataclass(frozen=True, slots=True)
class EntriesWanted:
    """What a list is narrowed to; an empty field does not narrow."""

    words: str = ""
    who: str = ""
    """The key of an actor, with or without its kind: account:van.phong, van.phong."""
    act: str = ""
    room: str = ""
    """Whose records: documents, people."""
    since: date | None = None
    until: date | None = None
    """Of the days on which entries were recorded."""
    reads: str = ""
    """yes: only who looked at what, no: only what was done."""


def entries_wanted(by: Actor, wanted: EntriesWanted) -> QuerySet[Entry]:
    """One answer for the page, the spreadsheet and the API."""
    found = entries_seen_by(by)
    if wanted.who:
        found = found.filter(actor__in=(wanted.who, f"account:{wanted.who}"))
    if wanted.act:
        found = found.filter(act=wanted.act)
    if wanted.room:
        # Not as a range that an index answers: half the journal is about documents, and would be sorted for a page.
        found = found.filter(kind__startswith=f"{wanted.room}.")
    if wanted.since:
        found = found.filter(recorded_at__gte=first_moment(wanted.since))
    if wanted.until:
        found = found.filter(recorded_at__lt=_end_of(wanted.until))
    if wanted.reads:
        found = found.filter(read=wanted.reads == "yes")
    for word in fold(wanted.words).split():
        found = found.filter(folded__contains=word)
    return found


def _end_of(day: date) -> datetime:
    return first_moment(day) + timedelta(days=1) if day < date.max else first_moment(day)


def seal_of(entry: Entry) -> Seal | None:
    return Seal.objects.filter(entry=entry.pk).first()


def acts_written() -> list[str]:
    return _values("act")


def rooms_written() -> list[str]:
    return sorted({kind.partition(".")[0] for kind in _values("kind")})


def _values(column: str) -> list[str]:
    """The values of an indexed column, from one to the next: asked for distinct ones, a database would walk through
    the whole index."""
    question = f"""
    WITH RECURSIVE found(value) AS (
        SELECT min({column}) FROM journal_entry
        UNION ALL
        SELECT (SELECT min({column}) FROM journal_entry WHERE {column} > found.value)
        FROM found WHERE found.value IS NOT NULL
    )
    SELECT value FROM found WHERE value IS NOT NULL AND value <> ''
    """  # noqa: S608  columns are named above
    with connection.cursor() as cursor:
        cursor.execute(question)
        return [value for (value,) in cursor.fetchall()]
