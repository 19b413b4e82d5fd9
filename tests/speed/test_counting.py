"""What the measurement of counting rests on: its rows are those of the acts, of every sort, and what is counted by hand
is what the engine counts."""

from datetime import date, datetime

import pytest
from django.db import connection

from benchmarks.counting import by_engine, by_hand, digest
from benchmarks.counting_definitions import TALLIES
from benchmarks.dossiers_by_acts import differing
from benchmarks.many_dossiers import DAYS, Due, Facts, facts, fill, promised
from benchmarks.searching import country
from sogoc.areas.procedures.dossiers.models import Dossier
from sogoc.areas.procedures.dossiers.register import Outcome
from sogoc.foundations.agencies.models import Agency
from sogoc.measures.engine import query_of

pytestmark = pytest.mark.django_db
SAMPLES, DOSSIERS = 100, 20_000
DUE: dict[tuple[date, str], datetime] = {}
"""Worked out once: every agency here keeps the calendar of the law."""


@pytest.fixture
def agencies() -> list[Agency]:
    return country(1, 9, 0)


def of_every_sort(agencies: list[Agency]) -> tuple[list[Facts], Due]:
    due = DUE or promised(agencies[0])
    DUE.update(due)
    return list(facts([one.pk for one in agencies], DOSSIERS, due)), due


@pytest.mark.once
def test_a_copied_row_is_the_row_of_the_acts(agencies: list[Agency]) -> None:
    assert differing(agencies, DOSSIERS, SAMPLES) == []


def test_the_copied_facts_are_of_every_sort_and_of_skewed_size(agencies: list[Agency]) -> None:
    told, _ = of_every_sort(agencies)
    assert {one.outcome for one in told} == {one.value for one in Outcome}
    assert len({one.procedure for one in told}) == 2_000
    assert len({one.received_on for one in told}) == DAYS
    sizes = sorted(sum(one.agency == agency.pk for one in told) for agency in agencies)
    assert sizes[0] > 0
    assert sizes[-1] > 3 * sizes[len(sizes) // 2]


def test_it_reads_only_what_lived_in_the_period() -> None:
    """As the query by hand does: of millions, those of a quarter."""
    (query,) = query_of(TALLIES, connection.vendor)
    assert query.rpartition(" FROM ")[2] == (
        '"dossiers" WHERE ("received_on" <= "asked_last_day" AND '
        '("ended_on" IS NULL OR "ended_on" >= "asked_first_day")) GROUP BY "agency"'
    )


@pytest.mark.django_db(transaction=True)
def test_the_engine_counts_what_is_counted_by_hand(agencies: list[Agency]) -> None:
    fill(agencies, 3_000)
    assert Dossier.objects.count() == 3_000
    rows = by_engine()
    assert len(rows) == len(agencies)
    assert digest(rows) == digest(by_hand())
