"""Entries name the act, the place, the door and the person acted for.

What the first version wrote keeps its verb; the act is found by it. The place of an old entry is asked of its
record, as the tables stood in the first version: that is why rooms above are named here, as strings and once."""

from django.db import migrations, models
from django.db.models import OuterRef, Subquery
from django.db.models.functions import Cast, Coalesce

from sogoc.kernel.vietnamese import fold

ACTS = {
    "lập": "establish_agency",
    "vào sổ": "enter_document",
    "đính chính": "correct_document",
    "giao vai trò": "give_office",
    "mở tài khoản": "open_account",
    "ghi nhận là văn bản chỉ đạo CCHC": "mark_as_steering",
}
# Kind of record → where its table says which agency it belonged to.
PLACES = {
    "agencies.agency": ("agencies", "Agency", "pk", "path"),
    "documents.document": ("documents", "Document", "pk", "agency__path"),
    "people.office": ("people", "Office", "pk", "agency__path"),
    "people.account": ("people", "Office", "account", "agency__path"),
}


def name_acts(apps, schema_editor):
    Entry = apps.get_model("journal", "Entry")
    for verb, act in ACTS.items():
        Entry.objects.filter(verb=verb).update(act=act)


def find_places(apps, schema_editor):
    Entry = apps.get_model("journal", "Entry")
    for kind, (app, model, named_by, path) in PLACES.items():
        key = Cast(OuterRef("key"), models.BigIntegerField())
        found = apps.get_model(app, model).objects.filter(**{named_by: key}).order_by("pk").values(path)[:1]
        Entry.objects.filter(kind=kind).update(held_at=Coalesce(Subquery(found), models.Value("")))


def fold_words(apps, schema_editor):
    Entry = apps.get_model("journal", "Entry")
    for entry in Entry.objects.order_by("pk").iterator(chunk_size=2000):
        folded = fold(f"{entry.actor} {entry.actor_name} {entry.verb} {entry.record}")
        Entry.objects.filter(pk=entry.pk).update(folded=folded)


class Migration(migrations.Migration):
    dependencies = [
        ("journal", "0001_initial"),
        ("agencies", "0001_initial"),
        ("people", "0001_initial"),
        ("documents", "0001_initial"),
    ]

    operations = [
        migrations.AddField("entry", "act", models.CharField(default="", max_length=60), preserve_default=False),
        migrations.AddField("entry", "on_behalf_of", models.CharField(blank=True, default="", max_length=120), preserve_default=False),
        migrations.AddField("entry", "source", models.CharField(blank=True, default="", max_length=80), preserve_default=False),
        migrations.AddField("entry", "read", models.BooleanField(default=False)),
        migrations.AddField("entry", "held_at", models.CharField(blank=True, default="", max_length=400), preserve_default=False),
        migrations.AddField("entry", "folded", models.TextField(default=""), preserve_default=False),
        migrations.RunPython(name_acts, migrations.RunPython.noop),
        migrations.RunPython(find_places, migrations.RunPython.noop),
        migrations.RunPython(fold_words, migrations.RunPython.noop),
        migrations.RemoveIndex("entry", "journal_of_a_record"),
        migrations.AddIndex("entry", models.Index(fields=["kind", "key", "read", "id"], name="journal_of_a_record")),
        migrations.AddIndex("entry", models.Index(fields=["actor", "id"], name="journal_of_an_actor")),
        migrations.AddIndex("entry", models.Index(fields=["act", "id"], name="journal_of_an_act")),
        migrations.AddIndex("entry", models.Index(fields=["recorded_at", "id"], name="journal_by_moment")),
    ]
