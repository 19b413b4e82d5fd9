from django.db import migrations, models

from sogoc.kernel.vietnamese import fold

KINDS = {
    "public": "Nghỉ lễ",
    "tet": "Nghỉ Tết Nguyên đán",
    "in_lieu": "Nghỉ bù",
    "swapped": "Nghỉ hoán đổi",
    "closed": "Tạm ngừng làm việc",
    "made_up": "Làm bù",
}


def day(value):
    """As announcements wrote it when they began to be found."""
    month = f"{value.month:02d}" if value.month <= 2 else str(value.month)
    return f"{value.day:02d}/{month}/{value.year}"


def write_down_their_words(apps, schema_editor):
    """Announcements of before: found by their words without diacritics."""
    for one in apps.get_model("calendar", "Announcement").objects.order_by("pk"):
        days = f"{day(one.first_day)} {day(one.last_day)}"
        one.folded = fold(f"{one.name} {one.decision} {KINDS[one.kind]} {days}")
        one.save(update_fields=["folded"])


class Migration(migrations.Migration):

    dependencies = [
        ('calendar', '0001_initial'),
    ]

    operations = [
        migrations.AddField(
            model_name='announcement',
            name='folded',
            field=models.TextField(default='', editable=False),
            preserve_default=False,
        ),
        migrations.RunPython(write_down_their_words, migrations.RunPython.noop),
    ]
