"""The chain and its anchors; and triggers, so that whoever comes past the application cannot change or take away
what was added either.

A later migration that alters one of these tables on SQLite makes the table anew and loses its triggers: it has to put
them back (tests/test_guards.py sees that they are there)."""

from django.db import migrations, models

TABLES = ("journal_entry", "journal_seal", "journal_anchor")
KEYS = {"journal_seal": "position"}

SQLITE = """
CREATE TRIGGER {table}_is_not_changed BEFORE UPDATE ON {table}
BEGIN SELECT RAISE(ABORT, '{table}: only added to, never changed'); END;
CREATE TRIGGER {table}_is_not_taken_away BEFORE DELETE ON {table}
BEGIN SELECT RAISE(ABORT, '{table}: only added to, never taken away'); END;
CREATE TRIGGER {table}_is_not_replaced BEFORE INSERT ON {table}
WHEN EXISTS (SELECT 1 FROM {table} WHERE {key} = NEW.{key})
BEGIN SELECT RAISE(ABORT, '{table}: only added to, never replaced'); END;
"""
POSTGRESQL = """
CREATE TRIGGER {table}_is_only_added_to BEFORE UPDATE OR DELETE OR TRUNCATE ON {table}
FOR EACH STATEMENT EXECUTE FUNCTION journal_is_only_added_to();
"""
POSTGRESQL_FUNCTION = """
CREATE FUNCTION journal_is_only_added_to() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION '%: only added to, never changed or taken away', TG_TABLE_NAME; END $$;
"""
NAMES = {"sqlite": ("is_not_changed", "is_not_taken_away", "is_not_replaced"), "postgresql": ("is_only_added_to",)}


def put_up(apps, schema_editor):
    vendor = schema_editor.connection.vendor
    with schema_editor.connection.cursor() as cursor:
        if vendor == "postgresql":
            cursor.execute(POSTGRESQL_FUNCTION)
        for table in TABLES:
            script = (POSTGRESQL if vendor == "postgresql" else SQLITE).format(table=table, key=KEYS.get(table, "id"))
            # SQLite takes one statement at a time; each of them here ends with END; or );
            for statement in script.split("\nCREATE ")[1:]:
                cursor.execute("CREATE " + statement)


def take_down(apps, schema_editor):
    vendor = schema_editor.connection.vendor
    with schema_editor.connection.cursor() as cursor:
        for table in TABLES:
            for name in NAMES[vendor]:
                cursor.execute(f"DROP TRIGGER {table}_{name}" + (f" ON {table}" if vendor == "postgresql" else ""))
        if vendor == "postgresql":
            cursor.execute("DROP FUNCTION journal_is_only_added_to")


class Migration(migrations.Migration):
    dependencies = [("journal", "0002_acts")]

    operations = [
        migrations.CreateModel(
            name="Seal",
            fields=[
                ("position", models.PositiveBigIntegerField(primary_key=True, serialize=False)),
                ("entry", models.BigIntegerField(unique=True)),
                ("digest", models.CharField(max_length=64)),
                ("sealed_at", models.DateTimeField()),
            ],
            options={"ordering": ("position",)},
        ),
        migrations.CreateModel(
            name="Anchor",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("day", models.DateField(unique=True)),
                ("position", models.PositiveBigIntegerField()),
                ("digest", models.CharField(max_length=64)),
                ("before", models.CharField(max_length=64)),
                ("made_at", models.DateTimeField()),
                ("public_key", models.CharField(max_length=64)),
                ("signature", models.CharField(max_length=128)),
            ],
            options={"ordering": ("day",)},
        ),
        migrations.RunPython(put_up, take_down),
    ]
