"""What pages ask of the journal."""

from typing import Any

from django.db.models import QuerySet

from .models import Entry


def history_of(record: Any) -> QuerySet[Entry]:
    """Everything that was done to a record, newest first. Who looked at it stands in the journal's own pages."""
    kind, key = key_of(record)
    return Entry.objects.filter(kind=kind, key=key, read=False)


def key_of(record: Any) -> tuple[str, str]:
    """How a record is named where no relation may lead to it: its kind and its key."""
    return record._meta.label_lower, str(record.pk)
