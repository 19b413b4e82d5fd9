"""What the measurement of search rests on: its rows are those of the acts, and both databases find the same in them."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, time
from typing import Any

import pytest
from django.db import connection

from benchmarks.copying import copy, line
from benchmarks.many_documents import COLUMNS, TABLE, Facts, facts, row
from benchmarks.searching import country
from sogoc.components.paging import Order, page_of
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.documents import searching
from sogoc.foundations.documents.actions.enter_document import enter_document
from sogoc.foundations.documents.models import Document
from sogoc.foundations.documents.queries import MOST_COUNTED, Wanted, documents_wanted
from sogoc.foundations.documents.searching import MOST_FOUND, PAGE, searched
from sogoc.foundations.documents.traits import Secrecy
from sogoc.kernel.acts import Actor
from sogoc.kernel.roles import Role
from sogoc.kernel.tests.builders import holder
from sogoc.kernel.vietnamese import fold

pytestmark = pytest.mark.django_db
SAMPLES, DOCUMENTS = 250, 10_000
NEWEST_FIRST = Order("issued_on", descending=True)
OFFICE, OFFICER = holder(Role.OFFICE), holder(Role.OFFICER, where="tinh-2/")
WORDS = (
    "gốm Óc Eo",
    "gom oc eo",
    "họp không giấy",
    "kế hoạch",
    "KE HOACH",
    "cải cách thủ tục hành chính",
    "kế hoạch cải cách hành chính năm 2019",
    "2/KH-S7T3",
    "02/kh-s7t3",
    "1/UBND-NC",
    "15/8/2019",
    "đất đỏ",
    "sở",
    "%",
    "_",
    "xyzabc",
)


@pytest.fixture
def agencies() -> list[Agency]:
    return country(3, 7, 0)


def kept() -> list[dict[str, Any]]:
    return list(Document.objects.order_by("pk").values(*COLUMNS))


def enter(told: Facts) -> None:
    at = datetime.combine(told.issued_on, time(1), UTC)
    enter_document(agency=told.agency, flow=told.flow, paper=told.paper, at=at, by=OFFICE)


def insert(rows: Sequence[tuple[Any, ...]]) -> None:
    if connection.vendor == "postgresql":
        copy(TABLE, COLUMNS, map(line, rows))
    else:
        documents = [Document(**dict(zip(COLUMNS, one, strict=True))) for one in rows]
        Document.objects.bulk_create(documents)


def test_a_copied_row_is_the_row_of_the_act(agencies: list[Agency]) -> None:
    chosen = list(facts(agencies, DOCUMENTS))[:: DOCUMENTS // SAMPLES]
    assert len(chosen) == SAMPLES
    for told in chosen:
        enter(told)
    entered = kept()
    Document.objects.all().delete()
    insert([row(told) for told in chosen])
    assert kept() == entered


def test_the_copied_facts_are_of_every_sort(agencies: list[Agency]) -> None:
    told = list(facts(agencies, DOCUMENTS))
    assert len(told) == DOCUMENTS
    assert {one.agency for one in told} == set(agencies)
    assert len({one.issued_on.year for one in told}) == 10
    assert {one.secrecy for one in told} == {Secrecy.NORMAL, Secrecy.SECRET}
    assert row(replace(told[0], number=7)) != row(told[0])


@pytest.fixture
def found_in(agencies: list[Agency]) -> list[Document]:
    insert([row(told) for told in facts(agencies, DOCUMENTS)])
    return list(Document.objects.select_related("agency"))


def expected(documents: Sequence[Document], by: Actor, words: str) -> list[int]:
    """Worked out without a database: the newest first."""
    wanted = fold(words).split()
    everything = by is OFFICE
    return [
        one.pk
        for one in sorted(documents, key=lambda one: (one.issued_on, one.pk), reverse=True)
        if (everything or (one.agency.path.startswith("tinh-2/") and not one.secret))
        and all(word in one.folded for word in wanted)
    ]


WAYS = (
    {"FEW": DOCUMENTS, "WALKED": 10_000, "RARE": 20_000, "NAMED": 1_000},  # few are read one by one
    {"FEW": 0, "WALKED": 3_000, "RARE": 20_000, "NAMED": 1_000},  # common or rare
    {"FEW": 0, "WALKED": 10, "RARE": MOST_FOUND, "NAMED": MOST_FOUND},  # neither
)


def test_every_database_finds_the_same(found_in: list[Document], monkeypatch: pytest.MonkeyPatch) -> None:
    """Whichever way it goes: PostgreSQL has several, SQLite one."""
    seen = set()
    for by in (OFFICE, OFFICER):
        for words in WORDS:
            right = expected(found_in, by, words)
            assert documents_wanted(by, Wanted(words=words)).count() == len(right)
            for way in WAYS:
                for name, value in way.items():
                    monkeypatch.setattr(searching, name, value)
                found = searched(by, Wanted(words=words))
                assert newest(found) == right[:100], words
                first = searched(by, Wanted(words=words), newest=PAGE + 1)
                assert newest(first)[:PAGE] == right[:PAGE], words
                assert first.total == found.total, words
                assert found.total == min(len(right), found.most + 1), words
            seen.add((bool(right), len(right) > MOST_FOUND))
    assert seen == {(False, False), (True, False), (True, True)}


def newest(found: searching.Found) -> list[int]:
    """The first two pages."""
    page = page_of(found.documents, NEWEST_FIRST, None, 50)
    beyond = page_of(found.documents, NEWEST_FIRST, page.later, 50).rows if page.later else []
    return [one.pk for one in (*page.rows, *beyond)]


def test_a_list_without_words_is_counted_further(agencies: list[Agency]) -> None:
    insert([row(told) for told in facts(agencies, MOST_FOUND + 1)])
    everything, held = searched(OFFICE, Wanted()), searched(OFFICE, Wanted(words="năm"))
    assert (everything.total, everything.most) == (MOST_FOUND + 1, MOST_COUNTED)
    assert (held.total, held.most) == (MOST_FOUND + 1, MOST_FOUND)
