"""What the first version let in and the book no longer does: nothing is lost, each row keeps its place.

An outgoing document bears the name of its agency. One that was entered as outgoing with the number of another and some
other issuer was issued by that other: it came in."""

from django.db import migrations
from django.db.models import Count

SERIES = ("agency", "year", "series", "number", "suffix")


def fill_blanks(apps, schema_editor):
    Document = apps.get_model("documents", "Document")
    Document.objects.exclude(flow__in=("out", "in")).update(flow="in")
    for document in Document.objects.select_related("agency").filter(issuer__regex=r"^\s*$"):
        document.issuer = document.agency.name if document.flow == "out" else "Không ghi"
        document.save(update_fields=["issuer"])
    Document.objects.filter(summary__regex=r"^\s*$").update(summary="Không ghi trích yếu")


def tell_issuers_apart(apps, schema_editor):
    Document = apps.get_model("documents", "Document")
    outgoing = Document.objects.filter(flow="out")
    twice = outgoing.order_by().values(*SERIES).annotate(times=Count("id")).filter(times__gt=1)
    for series in list(twice):
        series.pop("times")
        same = list(outgoing.filter(**series).select_related("agency").order_by("id"))
        own = next((one for one in same if one.issuer == one.agency.name), same[0])
        for other in same:
            if other.pk != own.pk:
                came_in(Document, other, series)


def came_in(Document, document, series):
    document.flow = "in"
    while Document.objects.filter(**series, flow="in", issuer=document.issuer).exists():
        document.issuer = f"{document.issuer} (2)"
    document.save(update_fields=["flow", "issuer"])


class Migration(migrations.Migration):
    dependencies = [("documents", "0003_books_links_files")]
    operations = [
        migrations.RunPython(fill_blanks, migrations.RunPython.noop),
        migrations.RunPython(tell_issuers_apart, migrations.RunPython.noop),
    ]
