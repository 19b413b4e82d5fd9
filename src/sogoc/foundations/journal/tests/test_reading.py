"""Who looked at whose data is known: once a day a person a record."""

from dataclasses import replace
from datetime import timedelta

import pytest

from sogoc.foundations.journal.models import Entry, Submission
from sogoc.foundations.journal.queries import history_of
from sogoc.foundations.journal.reading import read
from sogoc.kernel.roles import Role
from sogoc.kernel.tests.builders import MORNING, holder

from .builders import record

pytestmark = pytest.mark.django_db
BY = replace(holder(Role.AUDITOR, where="so/"), source="desk 10.0.0.7")


def test_it_is_known_who_looked_at_what() -> None:
    thing = record()
    entry = read(BY, "see_account", thing, at=MORNING)
    assert entry
    assert (entry.act, entry.read, entry.kind, entry.key) == (
        "see_account",
        True,
        "journal.submission",
        str(thing.pk),
    )
    assert (entry.record, entry.held_at, entry.source) == ("một bản ghi", "so/", "desk 10.0.0.7")
    assert not history_of(thing).exists()


def test_once_a_day_by_the_clock_of_viet_nam() -> None:
    thing = record()
    evening, midnight = MORNING.replace(hour=23, minute=59), MORNING + timedelta(hours=16)
    assert [bool(read(BY, "see_account", thing, at=at)) for at in (MORNING, evening, midnight)] == [
        True,
        False,
        True,
    ]


def test_another_person_another_record_another_look() -> None:
    thing = record()
    read(BY, "see_account", thing, at=MORNING)
    assert read(replace(BY, key="account:khac"), "see_account", thing, at=MORNING)
    assert read(BY, "see_account", record("b"), at=MORNING)
    assert read(BY, "see_agency", thing, at=MORNING)


def test_a_list_is_one_record() -> None:
    record()
    found = Submission.objects.all()
    entry = read(BY, "see_account", found, at=MORNING)
    assert entry
    assert (entry.kind, entry.key, entry.record, entry.held_at) == ("journal.submission", "", "", "so/")
    assert read(BY, "see_account", found, at=MORNING) is None
    assert Entry.objects.count() == 1
