"""Entries are sealed in the order of their ids, each once, those that come late too."""

from datetime import timedelta

import pytest

from sogoc.foundations.journal import sealing
from sogoc.foundations.journal.chain import START, moment
from sogoc.foundations.journal.models import Entry, Seal
from sogoc.foundations.journal.sealing import chain_state, seal_entries
from sogoc.kernel.acts import NotAllowed
from sogoc.kernel.tests.builders import MORNING, NOBODY

from .attacking import SEALER, attacker, entries, faults, sealed, verdict

pytestmark = pytest.mark.django_db


def test_each_entry_is_sealed_once_in_its_order() -> None:
    first = sealed(3)
    assert seal_entries(at=MORNING, by=SEALER) == 0
    second = sealed(2)
    assert list(Seal.objects.values_list("position", "entry")) == list(enumerate(first + second, 1))
    assert faults() == []


def test_batches_make_one_chain(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sealing, "BATCH", 3)
    assert len(sealed(7)) == 7
    assert Seal.objects.count() == 7
    assert faults() == []


def test_who_may_not_seals_nothing() -> None:
    entries(1)
    with pytest.raises(NotAllowed):
        seal_entries(at=MORNING, by=NOBODY)
    assert not Seal.objects.exists()


def later(day: int) -> None:
    seal_entries(at=MORNING + timedelta(days=day), by=SEALER)


def committed_late(entry: int) -> None:
    """An entry whose id was taken early and that is seen only now."""
    row = Entry.objects.filter(pk=entry).values().get()
    Entry(**row | {"id": entry - 1}).save()


def test_an_entry_that_is_committed_after_later_ones_is_sealed_too() -> None:
    (taken,) = entries(1)
    with attacker() as sql:
        sql("DELETE FROM journal_entry WHERE id = %s", taken)
    after = sealed(2)
    committed_late(taken + 1)
    later(0)
    assert list(Seal.objects.values_list("entry", flat=True)) == [*after, taken]
    assert faults() == []


def test_the_look_goes_back_a_day_and_the_whole_look_to_the_beginning() -> None:
    (taken,) = entries(1)
    with attacker() as sql:
        sql("DELETE FROM journal_entry WHERE id = %s", taken)
    sealed(2)
    committed_late(taken + 1)
    later(2)
    assert Seal.objects.count() == 2
    assert seal_entries(at=MORNING + timedelta(days=2), by=SEALER, whole=True) == 1


def test_gaps_in_ids_are_no_gaps_in_the_chain() -> None:
    first, gone, last = entries(3)
    with attacker() as sql:
        sql("DELETE FROM journal_entry WHERE id = %s", gone)
    later(0)
    assert list(Seal.objects.values_list("position", "entry")) == [(1, first), (2, last)]
    assert faults() == []


def test_the_tail_is_reported_not_blamed() -> None:
    sealed(2)
    waiting = entries(3)
    found = verdict()
    assert (found.faults, found.sealed, found.waiting) == ([], 2, 3)
    assert found.waits_since == moment(Entry.objects.get(pk=waiting[0]).recorded_at)


def test_the_state_of_the_chain() -> None:
    empty = chain_state(MORNING)
    assert (empty.sealed, empty.sealed_at, empty.waiting, empty.waits_since, empty.anchored) == (
        0,
        None,
        0,
        None,
        None,
    )
    sealed(2)
    entries(1)
    state = chain_state(MORNING)
    assert (state.sealed, state.sealed_at, state.waiting) == (2, MORNING, 1)
    assert state.waits_since == Entry.objects.order_by("id").last().recorded_at


def test_the_first_link_follows_the_start() -> None:
    assert START == "0" * 64
    assert len(START) == len(Seal(digest=START).digest)
