"""Never two principals in charge of one thing in one agency on one day.

A later migration that alters this table on SQLite makes the table anew and loses its triggers: it has to put them back
(tests/test_one_principal.py sees that they are there)."""

from django.db import migrations

SQLITE = """
CREATE TRIGGER officers_one_principal_{event} BEFORE {EVENT} ON officers_officerincharge
WHEN NEW.seat = 'principal' AND EXISTS (
    SELECT 1 FROM officers_officerincharge other
    WHERE other.agency_id = NEW.agency_id AND other.duty = NEW.duty AND other.seat = 'principal'
    AND other.id IS NOT NEW.id
    AND other.valid_from <= COALESCE(NEW.valid_until, '9999-12-31')
    AND NEW.valid_from <= COALESCE(other.valid_until, '9999-12-31')
)
BEGIN SELECT RAISE(ABORT, 'officers: two principals on one day'); END;
"""
# The duty is a word, which no range holds: its number, seeded by the agency, stands for the two.
POSTGRESQL = """
ALTER TABLE officers_officerincharge ADD CONSTRAINT officers_one_principal EXCLUDE USING gist (
    int8range(hashtextextended(duty, agency_id), hashtextextended(duty, agency_id), '[]') WITH &&,
    daterange(valid_from, valid_until, '[]') WITH &&
) WHERE (seat = 'principal') DEFERRABLE INITIALLY IMMEDIATE
"""


def put_up(apps, schema_editor):
    with schema_editor.connection.cursor() as cursor:
        if schema_editor.connection.vendor == "postgresql":
            cursor.execute(POSTGRESQL)
            return
        for event in ("insert", "update"):
            cursor.execute(SQLITE.format(event=event, EVENT=event.upper()))


def take_down(apps, schema_editor):
    with schema_editor.connection.cursor() as cursor:
        if schema_editor.connection.vendor == "postgresql":
            cursor.execute("ALTER TABLE officers_officerincharge DROP CONSTRAINT officers_one_principal")
            return
        for event in ("insert", "update"):
            cursor.execute(f"DROP TRIGGER officers_one_principal_{event}")


class Migration(migrations.Migration):
    dependencies = [("officers", "0001_initial")]
    operations = [migrations.RunPython(put_up, take_down)]
