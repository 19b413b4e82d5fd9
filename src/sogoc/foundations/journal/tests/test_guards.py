"""The database itself refuses to change or take away what was added to the journal, whoever asks."""

import pytest
from django.db import DatabaseError, connection, transaction

from sogoc.foundations.journal.models import Anchor, AppendOnly, Entry, Seal

from .attacking import anchored

pytestmark = pytest.mark.django_db

TABLES = {"journal_entry": "id", "journal_seal": "position", "journal_anchor": "id"}


def refused(statement: str) -> bool:
    try:
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(statement)
    except DatabaseError as error:
        return "only added to" in str(error)
    return False


@pytest.mark.parametrize("table", TABLES)
def test_rows_are_not_changed_nor_taken_away(table: str) -> None:
    anchored(2)
    key = TABLES[table]
    statements = [
        f"UPDATE {table} SET {key} = {key} + 100",
        f"DELETE FROM {table}",
        f"DELETE FROM {table} WHERE {key} = (SELECT max({key}) FROM {table})",
    ]
    if connection.vendor == "postgresql":
        statements.append(f"TRUNCATE {table}")
    else:
        statements.append(f"INSERT OR REPLACE INTO {table} SELECT * FROM {table}")
        statements.append(f"REPLACE INTO {table} SELECT * FROM {table}")
    assert [statement for statement in statements if not refused(statement)] == []


@pytest.mark.parametrize("model", [Entry, Seal, Anchor])
def test_nor_by_our_own_code(model: type[Entry] | type[Seal] | type[Anchor]) -> None:
    anchored(1)
    row = model.objects.get()
    for attempt in (row.save, row.delete, model.objects.all().delete, model.objects.all().update):
        with pytest.raises(AppendOnly):
            attempt()
