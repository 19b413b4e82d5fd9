"""Never two versions of a procedure in force on one day, and never two offers of a version.

A later migration that alters one of these tables on SQLite makes the table anew and loses its triggers: it has to put
them back (tests/test_one_on_each_day.py sees that they are there)."""

from django.db import migrations

# Each table with the column of which there is one on each day.
TABLES = {"catalogue_procedureversion": "procedure_id", "catalogue_offer": "version_id"}

SQLITE = """
CREATE TRIGGER {table}_one_on_each_day_{event} BEFORE {EVENT} ON {table}
WHEN EXISTS (
    SELECT 1 FROM {table} other
    WHERE other.{whose} = NEW.{whose} AND other.id IS NOT NEW.id
    AND other.valid_from <= COALESCE(NEW.valid_until, '9999-12-31')
    AND NEW.valid_from <= COALESCE(other.valid_until, '9999-12-31')
)
BEGIN SELECT RAISE(ABORT, '{table}: two on one day'); END;
"""
POSTGRESQL = """
ALTER TABLE {table} ADD CONSTRAINT {table}_one_on_each_day EXCLUDE USING gist (
    int8range({whose}, {whose}, '[]') WITH &&, daterange(valid_from, valid_until, '[]') WITH &&
) DEFERRABLE INITIALLY IMMEDIATE
"""


def _statements(vendor, sqlite, postgresql):
    for table, whose in TABLES.items():
        if vendor == "postgresql":
            yield postgresql.format(table=table, whose=whose)
        else:
            for event in ("insert", "update"):
                yield sqlite.format(table=table, whose=whose, event=event, EVENT=event.upper())


def put_up(apps, schema_editor):
    for statement in _statements(schema_editor.connection.vendor, SQLITE, POSTGRESQL):
        schema_editor.connection.cursor().execute(statement)


def take_down(apps, schema_editor):
    gone = "DROP TRIGGER {table}_one_on_each_day_{event}", "ALTER TABLE {table} DROP CONSTRAINT {table}_one_on_each_day"
    for statement in _statements(schema_editor.connection.vendor, *gone):
        schema_editor.connection.cursor().execute(statement)


class Migration(migrations.Migration):
    dependencies = [("catalogue", "0001_initial")]
    operations = [migrations.RunPython(put_up, take_down)]
