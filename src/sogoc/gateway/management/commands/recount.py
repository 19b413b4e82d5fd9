"""`sogoc recount`: how many rows of each kind there are, and every figure of every agency and year, as JSON.

Two of these, taken before and after a restore or an upgrade, must say the same."""

import json
from typing import Any

from django.apps import apps
from django.core.management.base import BaseCommand

from sogoc.foundations.agencies.queries import agencies_seen_by
from sogoc.foundations.documents.queries import years_of_issue
from sogoc.foundations.ledger.asking import ask
from sogoc.foundations.ledger.books import books
from sogoc.kernel.acts import Actor, Holding
from sogoc.kernel.periods import Period
from sogoc.kernel.roles import Role

RECOUNT = Actor("job:recount", "Đếm lại", (Holding(Role.AUDITOR, ""),))


class Command(BaseCommand):
    help = "Đếm lại mọi bản ghi và mọi số liệu, in ra JSON để so trước và sau khi khôi phục hoặc nâng cấp."

    def handle(self, *args: Any, **options: Any) -> None:
        rows = {model._meta.label: model.objects.count() for model in own_models()}
        told = {"rows": rows, **figures()}
        self.stdout.write(json.dumps(told, ensure_ascii=False, indent=2, sort_keys=True))


def own_models() -> list[Any]:
    """What officials keep; sessions and Django's own tables come and go."""
    return [model for model in apps.get_models() if model.__module__.startswith("sogoc.")]


def figures() -> dict[str, dict[str, str]]:
    """What registers come to; and what is told of each figure, which is what was declared wherever that was done. A
    figure that an older version had to be told may be counted by this one, and its declaration still stands."""
    names = list(books.figures)
    agencies = list(agencies_seen_by(RECOUNT))
    counted, told = {}, {}
    for year in years_of_issue():
        for (name, key), answer in ask(names, agencies, Period.parse(str(year)), by=RECOUNT).items():
            if answer.figure.is_counted:
                counted[f"{name} {key} {year}"] = str(answer.counted)
            if answer.declaration:
                told[f"{name} {key} {year}"] = str(answer.value)
    return {"counted": counted, "figures": counted | told}
