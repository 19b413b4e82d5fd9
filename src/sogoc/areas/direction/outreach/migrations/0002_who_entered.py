"""Who entered an item does not approve it: of what is there the journal says who."""

from django.db import migrations, models


def name_who_entered(apps, schema_editor):
    OutreachItem = apps.get_model("outreach", "OutreachItem")
    entries = apps.get_model("journal", "Entry").objects.filter(kind="outreach.outreachitem")
    # The oldest entry of a record is that of who entered it: it is written last.
    for key, actor in entries.order_by("-id").values_list("key", "actor"):
        OutreachItem.objects.filter(pk=key).update(entered_by=actor)



class Migration(migrations.Migration):
    dependencies = [("outreach", "0001_initial"), ("journal", "0001_initial")]
    operations = [
        migrations.AddField(
            model_name="outreachitem",
            name="entered_by",
            field=models.CharField(blank=True, editable=False, max_length=120, verbose_name="người ghi"),
        ),
        migrations.RunPython(name_who_entered, migrations.RunPython.noop),
    ]
