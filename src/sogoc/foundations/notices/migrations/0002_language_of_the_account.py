"""Letters are written in the language of the account: it is chosen at one place.

Who had chosen English for letters alone, and no language for themselves, is given it as theirs."""

from typing import Any

from django.db import migrations


def move(apps: Any, schema_editor: Any) -> None:
    account, preference = apps.get_model("people", "Account"), apps.get_model("notices", "Preference")
    for chosen in preference.objects.exclude(language="vi").order_by("pk"):
        account.objects.filter(pk=chosen.account_id, language="").update(language=chosen.language)


def back(apps: Any, schema_editor: Any) -> None:
    for chosen in apps.get_model("notices", "Preference").objects.exclude(account__language="").order_by("pk"):
        chosen.language = chosen.account.language
        chosen.save(update_fields=["language"])


class Migration(migrations.Migration):
    dependencies = [
        ("people", "0003_where_accounts_stand"),
        ("notices", "0001_initial"),
    ]
    operations = [
        migrations.RunPython(move, back),
        migrations.RemoveField("preference", "language"),
    ]
