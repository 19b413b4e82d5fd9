"""What is done is written once and stays."""

from datetime import date, timedelta

import pytest
from django.db import transaction

from sogoc.foundations.journal.models import AppendOnly, Entry
from sogoc.foundations.journal.queries import history_of
from sogoc.foundations.journal.writing import changed, write
from sogoc.kernel.roles import Role
from sogoc.kernel.tests.builders import MORNING, holder

from .builders import record

pytestmark = pytest.mark.django_db
BY = holder(Role.OFFICE)


def test_an_entry_says_who_did_what_to_which_record_and_when() -> None:
    thing = record()
    entry = write(BY, "vào sổ", thing, at=MORNING)
    entry.refresh_from_db()
    assert (entry.actor, entry.actor_name, entry.verb) == ("account:can.bo", "Cán bộ", "vào sổ")
    assert (entry.kind, entry.key, entry.record) == ("journal.submission", str(thing.pk), "một bản ghi")
    assert entry.happened_at == MORNING
    assert entry.recorded_at > MORNING
    assert str(entry) == "Cán bộ vào sổ một bản ghi"


def test_history_is_of_that_record_newest_first() -> None:
    thing, other = record("a"), record("b")
    for verb, one in (("lập", thing), ("lập", other), ("sửa", thing)):
        write(BY, verb, one, at=MORNING)
    assert [entry.verb for entry in history_of(thing)] == ["sửa", "lập"]


def test_what_is_written_is_never_changed_nor_taken_away() -> None:
    entry = write(BY, "vào sổ", record(), at=MORNING)
    entry.verb = "xóa sổ"
    for attempt in (
        entry.save,
        entry.delete,
        Entry.objects.all().delete,
        lambda: Entry.objects.update(verb="xóa sổ"),
        lambda: Entry.objects.bulk_update([entry], ["verb"]),
    ):
        with pytest.raises(AppendOnly), transaction.atomic():
            attempt()
    assert Entry.objects.get().verb == "vào sổ"


def test_changes_are_kept_as_people_read_them() -> None:
    thing = record()
    assert changed(thing, key="một bản ghi") == {}
    changes = changed(thing, actor=MORNING + timedelta(hours=1), address=date(2024, 6, 5))
    assert changes == {
        "actor": ["account:can.bo", "09:00 ngày 14/02/2023"],
        "address": ["", "05/6/2024"],
    }
    assert write(BY, "sửa", thing, at=MORNING, changes=changes).changes == changes
