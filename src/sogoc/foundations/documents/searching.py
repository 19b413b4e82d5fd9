"""Which way to the documents that hold some words: the same answer by any of them, but not after the same time.

PostgreSQL takes words that go together, as those of "cải cách hành chính", for independent ones: it expects a handful
of documents where there are thirty thousand, and reads and sorts them all for one page. So what it expects of words is
not asked. It is shown them plainly only where its index of words shall find them; elsewhere they stand within a CASE,
which it cannot see through, and it walks the index of days or reads what it was narrowed to.

- In few documents, as those of one agency, the words are looked for in each.
- What the newest documents hold often is common: the index of days is walked until a page is full.
- Anything else is rare, and found by the index of words.

SQLite has no index of words, and its books are smaller: it walks the days."""

import json
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db import connection
from django.db.models import Case, QuerySet, Value, When

from sogoc.kernel.acts import Actor

from .models import Document
from .queries import MOST_COUNTED, Wanted, counted, documents_narrowed, holding

FEW, WALKED, RARE = 10_000, 10_000, 1_000
"""So many are read one by one, walked to see whether a page fills, and sorted for it: each takes some 10 ms."""
MOST_FOUND, PAGE = 200, 50


@dataclass(frozen=True, slots=True)
class Found:
    """Documents to be sorted by day, and how many there are; `most` + 1 stands for "more than that"."""

    documents: QuerySet[Document]
    total: int
    most: int


def searched(by: Actor, wanted: Wanted) -> Found:
    narrowed = documents_narrowed(by, wanted)
    words = holding(wanted.words)
    if not words:
        return Found(narrowed, counted(narrowed), MOST_COUNTED)
    if connection.vendor != "postgresql":
        return _many(narrowed.filter(words))
    unseen = narrowed.alias(holds=Case(When(words, then=Value(1)), default=Value(0))).filter(holds=1)
    if _expected(narrowed) <= FEW:
        return _rare(unseen, narrowed)
    newest = counted(unseen.filter(issued_on__gte=_first_day_walked()), MOST_FOUND)
    if newest > PAGE:  # those walked are not counted again: there may be more, and "more than a page" is told
        most = MOST_FOUND if newest > MOST_FOUND else PAGE
        return Found(unseen, most + 1, most)
    return _rare(narrowed.filter(words), narrowed)


def _many(found: QuerySet[Document]) -> Found:
    return Found(found, counted(found, MOST_FOUND), MOST_FOUND)


def _rare(found: QuerySet[Document], narrowed: QuerySet[Document]) -> Found:
    """Found once, and from then on known by their keys, unless those are too many."""
    days = dict(found.order_by().values_list("pk", "issued_on")[: RARE + 1])
    total = min(len(days), MOST_FOUND + 1)
    if len(days) > RARE:
        return Found(found, total, MOST_FOUND)
    # Should PostgreSQL rather walk the days for them, it is told where to begin: an old year is far back.
    between = (min(days.values()), max(days.values())) if days else (date.min, date.min)
    return Found(narrowed.filter(pk__in=list(days), issued_on__range=between), total, MOST_FOUND)


def _expected(found: QuerySet[Document]) -> int:
    """How many PostgreSQL expects, without counting; of agencies and days it knows that well."""
    told: list[Any] = json.loads(found.order_by().values("pk").explain(format="json"))
    return int(told[0]["Plan"]["Plan Rows"])


def _first_day_walked() -> date:
    days = Document.objects.order_by("-issued_on", "-id").values_list("issued_on", flat=True)
    return next(iter(days[WALKED : WALKED + 1]), date.min)
