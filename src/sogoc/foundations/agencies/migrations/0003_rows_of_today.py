"""Every agency of the first version has had one name and one place, from its first day on."""

from django.db import migrations


def tell(apps, schema_editor):
    agencies = apps.get_model("agencies", "Agency").objects
    names, places = (apps.get_model("agencies", name).objects for name in ("AgencyName", "AgencyPlace"))
    for one in agencies.order_by("id"):
        names.create(
            agency=one,
            name=one.name,
            short_name=one.short_name,
            symbol=one.symbol,
            valid_from=one.valid_from,
        )
        places.create(agency=one, parent_id=one.parent_id, path=one.path, valid_from=one.valid_from)


class Migration(migrations.Migration):
    dependencies = [("agencies", "0002_dated_rows")]

    operations = [migrations.RunPython(tell, migrations.RunPython.noop)]
