"""What the measurement of counting rests on: its rows are those of the acts, of every sort, and what is counted by hand
is what the engine counts."""

import pytest

from benchmarks.counting import by_engine, by_hand, digest
from benchmarks.dossiers_by_acts import differing
from benchmarks.many_dossiers import DAYS, Due, Facts, facts, fill, promised
from benchmarks.searching import country
from sogoc.areas.procedures.dossiers.models import Dossier
from sogoc.areas.procedures.dossiers.register import Outcome
from sogoc.foundations.agencies.models import Agency

pytestmark = pytest.mark.django_db
SAMPLES, DOSSIERS = 100, 20_000


@pytest.fixture
def agencies() -> list[Agency]:
    return country(1, 9, 0)


def of_every_sort(agencies: list[Agency]) -> tuple[list[Facts], Due]:
    due = promised(agencies[0])
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


@pytest.mark.django_db(transaction=True)
def test_the_engine_counts_what_is_counted_by_hand(agencies: list[Agency]) -> None:
    fill(agencies, 3_000)
    assert Dossier.objects.count() == 3_000
    rows = by_engine()
    assert len(rows) == len(agencies)
    assert digest(rows) == digest(by_hand())
