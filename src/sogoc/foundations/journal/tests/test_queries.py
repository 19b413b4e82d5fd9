"""The journal is narrowed to what somebody looks for, and to what they may see."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from sogoc.foundations.journal.models import Entry
from sogoc.foundations.journal.queries import (
    EntriesWanted,
    acts_written,
    entries_seen_by,
    entries_wanted,
    rooms_written,
    seal_of,
)
from sogoc.foundations.journal.reading import read
from sogoc.foundations.journal.writing import write
from sogoc.kernel.roles import Role
from sogoc.kernel.tests.builders import MORNING, NOBODY, holder
from sogoc.kernel.vietnamese import local_day

from .attacking import sealed
from .builders import record

pytestmark = pytest.mark.django_db
AUDITOR = holder(Role.AUDITOR)


def written(act: str = "enter_document", who: str = "can.bo", **told: Any) -> int:
    by = replace(holder(Role.OFFICE), key=f"account:{who}", name=f"Ông {who}")
    thing = record(f"bản ghi {Entry.objects.count()}")
    return write(by, act, thing, at=MORNING, **({"held_at": "so/"} | told)).pk


def found(**wanted: Any) -> list[int]:
    return list(entries_wanted(AUDITOR, EntriesWanted(**wanted)).order_by("id").values_list("id", flat=True))


def test_each_field_narrows() -> None:
    one, other = written(), written("correct_document", who="lanh.dao")
    look = read(AUDITOR, "see_account", Entry.objects.all(), at=MORNING)
    assert look
    assert found() == [one, other, look.pk]
    assert found(act="correct_document") == [other]
    assert found(who="lanh.dao") == found(who="account:lanh.dao") == [other]
    assert found(who="lanh") == []
    assert found(words="lãnh sự") == []
    assert found(words="ÔNG lanh.dao đính") == found(words="dinh chinh") == [other]
    assert found(reads="yes") == [look.pk]
    assert found(reads="no") == [one, other]
    assert found(room="journal") == [one, other, look.pk]
    assert found(room="journa") == found(room="documents") == []


def test_by_the_day_it_was_recorded() -> None:
    one = written()
    today = local_day(Entry.objects.get().recorded_at)
    assert found(since=today) == found(until=today) == [one]
    assert found(since=today + timedelta(days=1)) == found(until=today - timedelta(days=1)) == []
    assert found(until=today.max) == [one]


def test_what_other_agencies_held_is_not_seen() -> None:
    own, below, other = written(), written(held_at="so/phong/"), written(held_at="so-khac/")
    nowhere = written(held_at="")
    where = {path: holder(Role.AUDITOR, where=path) for path in ("so/", "so-khac/", "")}
    seen = {path: sorted(entries_seen_by(by).values_list("id", flat=True)) for path, by in where.items()}
    assert seen == {"so/": [own, below], "so-khac/": [other], "": [own, below, other, nowhere]}
    assert not entries_seen_by(NOBODY).exists()


def test_what_filters_offer_is_what_there_is() -> None:
    assert (acts_written(), rooms_written()) == ([], [])
    for act in ("enter_document", "correct_document", "enter_document"):
        written(act)
    assert (acts_written(), rooms_written()) == (["correct_document", "enter_document"], ["journal"])


def test_the_seal_of_an_entry() -> None:
    (one,) = sealed(1)
    waiting = written()
    seal = seal_of(Entry.objects.get(pk=one))
    assert seal
    assert seal.position == 1
    assert seal_of(Entry.objects.get(pk=waiting)) is None
