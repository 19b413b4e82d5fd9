"""What pages ask of the journal."""

from typing import Any

from .models import Entry, EntryQuerySet


def history_of(record: Any) -> EntryQuerySet:
    """Everything that was done to a record, newest first. Who looked at it stands in the journal's own pages."""
    return Entry.objects.filter(kind=record._meta.label_lower, key=str(record.pk), read=False)
