"""What the first version let in: a word that names no field of reform steers reform as a whole."""

from django.db import migrations

KNOWN = (
    "general",
    "direction",
    "institutions",
    "procedures",
    "organisation",
    "civil_service",
    "public_finance",
    "digital",
)


def name_fields(apps, schema_editor):
    SteeringDocument = apps.get_model("direction", "SteeringDocument")
    SteeringDocument.objects.exclude(steers__in=KNOWN).update(steers="general")


class Migration(migrations.Migration):
    dependencies = [("direction", "0001_initial")]
    operations = [migrations.RunPython(name_fields, migrations.RunPython.noop)]
