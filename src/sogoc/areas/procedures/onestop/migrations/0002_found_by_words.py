from django.db import migrations, models

from sogoc.kernel.vietnamese import fold


def write_down_their_words(apps, schema_editor):
    """Points of before: found by their words without diacritics."""
    for one in apps.get_model("onestop", "OnestopPoint").objects.order_by("pk"):
        one.folded = fold(f"{one.name} {one.address}")
        one.save(update_fields=["folded"])


class Migration(migrations.Migration):

    dependencies = [
        ('onestop', '0001_initial'),
    ]

    operations = [
        migrations.AddField(
            model_name='onestoppoint',
            name='folded',
            field=models.TextField(default='', editable=False),
            preserve_default=False,
        ),
        migrations.RunPython(write_down_their_words, migrations.RunPython.noop),
    ]
