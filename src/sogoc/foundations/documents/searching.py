"""Which way to the documents that hold some words: the same answer by any of them, but not after the same time.

PostgreSQL takes words that go together, as those of "cải cách hành chính", for independent ones: it expects a handful
of documents where there are thirty thousand, and reads and sorts them all for one page. So what it expects of words is
not asked. It is shown them plainly only where its index of words shall find them; elsewhere they stand within a CASE,
which it cannot see through, and it walks the index of days or reads what it was narrowed to.

- In few documents, as those of one agency, the words are looked for in each.
- What the newest documents hold often is common: the index of days is walked until a page is full.
- Anything else is rare, and found by the index of words: of those words that the newest do not hold nearly everywhere,
  for the index would read half of itself for each such word (184 ms against 73, measured in a million).

SQLite has no index of words, and its books are smaller: it walks the days."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from heapq import nlargest
from typing import Any

from django.db import connection, transaction
from django.db.models import Case, QuerySet, Value, When

from sogoc.kernel.acts import Actor
from sogoc.kernel.vietnamese import fold

from .models import Document
from .queries import MOST_COUNTED, Wanted, counted, documents_narrowed, holding

FEW, WALKED, RARE, NAMED = 10_000, 10_000, 20_000, 1_000
"""So many are read one by one, walked to see whether a page fills, found by the index, and named to be sorted for a
page: each takes some 10 ms."""
MOST_FOUND, PAGE = 200, 50
SAMPLE, EVERYWHERE = 300, 0.3
"""A word that more than this part of so many of the newest holds narrows nothing."""


@dataclass(frozen=True, slots=True)
class Found:
    """Documents to be sorted by day, and how many there are; `most` + 1 stands for "more than that"."""

    documents: QuerySet[Document]
    total: int
    most: int


def searched(by: Actor, wanted: Wanted, *, newest: int | None = None) -> Found:
    """`newest` is told where no more than so many of the newest will be looked at, as on the first page of a list."""
    narrowed = documents_narrowed(by, wanted)
    words = holding(wanted.words)
    if not words:
        return Found(narrowed, counted(narrowed), MOST_COUNTED)
    if connection.vendor != "postgresql":
        return _many(narrowed.filter(words))
    unseen = _holding_unseen(narrowed, wanted.words)
    if _expected(narrowed) <= FEW:
        return _known(unseen, _days(unseen), narrowed, newest)
    walked = counted(unseen.filter(issued_on__gte=_first_day_walked()), MOST_FOUND)
    if walked > PAGE:  # those walked are not counted again: there may be more, and "more than a page" is told
        most = MOST_FOUND if walked > MOST_FOUND else PAGE
        return Found(unseen, most + 1, most)
    seen, common = _apart(wanted.words)
    found = _holding_unseen(narrowed.filter(holding(seen)), common)
    with _agencies_read_once():
        days = _days(found)
    return _known(found, days, narrowed, newest)


def _holding_unseen(found: QuerySet[Document], words: str) -> QuerySet[Document]:
    if not (held := holding(words)):
        return found
    return found.alias(holds=Case(When(held, then=Value(1)), default=Value(0))).filter(holds=1)


def _apart(words: str) -> tuple[str, str]:
    """The words that the index shall find, and those that nearly every document holds; all, if all are such."""
    newest = Document.objects.order_by("-issued_on", "-id").values_list("folded", flat=True)[:SAMPLE]
    sample, told = list(newest), fold(words).split()
    common = [word for word in told if sum(word in text for text in sample) > EVERYWHERE * len(sample)]
    seen = [word for word in told if word not in common]
    return (" ".join(seen), " ".join(common)) if seen else (words, "")


def _many(found: QuerySet[Document]) -> Found:
    return Found(found, counted(found, MOST_FOUND), MOST_FOUND)


def _days(found: QuerySet[Document]) -> dict[int, date]:
    return dict(found.order_by().values_list("pk", "issued_on")[: RARE + 1])


def _known(
    found: QuerySet[Document], days: dict[int, date], narrowed: QuerySet[Document], newest: int | None
) -> Found:
    """Found once, and from then on known by their keys, unless those are too many."""
    total = min(len(days), MOST_FOUND + 1)
    if newest is not None and len(days) <= RARE:
        days = dict(nlargest(newest, days.items(), key=lambda told: (told[1], told[0])))
    elif len(days) > NAMED:
        return Found(found, total, MOST_FOUND)
    # Should PostgreSQL rather walk the days for them, it is told where to begin: an old year is far back.
    between = (min(days.values()), max(days.values())) if days else (date.min, date.min)
    return Found(narrowed.filter(pk__in=list(days), issued_on__range=between), total, MOST_FOUND)


@contextmanager
def _agencies_read_once() -> Iterator[None]:
    """Expecting one document where there are thousands, PostgreSQL would look through all agencies for each (612 ms
    against 60): it joins them by a table that it makes once."""
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("SET LOCAL enable_nestloop = off")
        yield
        cursor.execute("SET LOCAL enable_nestloop = on")


def _expected(found: QuerySet[Document]) -> int:
    """How many PostgreSQL expects, without counting; of agencies and days it knows that well."""
    told: list[Any] = json.loads(found.order_by().values("pk").explain(format="json"))
    return int(told[0]["Plan"]["Plan Rows"])


def _first_day_walked() -> date:
    days = Document.objects.order_by("-issued_on", "-id").values_list("issued_on", flat=True)
    return next(iter(days[WALKED : WALKED + 1]), date.min)
