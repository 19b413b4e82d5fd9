from django.db import migrations

from sogoc.kernel.vietnamese import fold


def stand_where_they_work(apps, schema_editor):
    """Accounts of before: opened where their first office is; found by their names without diacritics."""
    for account in apps.get_model("people", "Account").objects.order_by("pk"):
        office = account.offices.order_by("held_from", "id").first()
        account.agency_id = office.agency_id if office else None
        account.folded = fold(f"{account.username} {account.name}")
        account.save(update_fields=["agency", "folded"])


class Migration(migrations.Migration):
    """Apart from the tables: PostgreSQL adds no constraint to rows that were changed in the same transaction."""

    dependencies = [
        ('people', '0002_signing_in_and_deputies'),
    ]

    operations = [
        migrations.RunPython(stand_where_they_work, migrations.RunPython.noop),
    ]
