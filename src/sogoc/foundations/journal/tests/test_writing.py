"""What is done is written once and stays."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from django.apps import apps
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
    entry = write(BY, "enter_document", thing, at=MORNING)
    entry.refresh_from_db()
    assert (entry.actor, entry.actor_name) == ("account:can.bo", "Cán bộ")
    assert (entry.act, entry.verb) == ("enter_document", "vào sổ văn bản")
    assert (entry.kind, entry.key, entry.record) == ("journal.submission", str(thing.pk), "một bản ghi")
    assert entry.happened_at == MORNING
    assert entry.recorded_at > MORNING
    assert str(entry) == "Cán bộ vào sổ văn bản một bản ghi"


def test_it_says_on_whose_behalf_from_where_and_at_which_agency() -> None:
    by = replace(BY, on_behalf_of="account:giam.doc", source="desk 10.0.0.7")
    entry = write(by, "enter_document", record(), at=MORNING, held_at="so/")
    entry.refresh_from_db()
    assert (entry.on_behalf_of, entry.source, entry.held_at) == ("account:giam.doc", "desk 10.0.0.7", "so/")
    assert "giam.doc" in entry.folded


def test_history_is_of_that_record_newest_first() -> None:
    thing, other = record("a"), record("b")
    for act, one in (("enter_document", thing), ("enter_document", other), ("correct_document", thing)):
        write(BY, act, one, at=MORNING)
    assert [entry.act for entry in history_of(thing)] == ["correct_document", "enter_document"]


def test_what_is_written_is_never_changed_nor_taken_away() -> None:
    entry = write(BY, "enter_document", record(), at=MORNING)
    entry.act = "correct_document"
    for attempt in (
        entry.save,
        entry.delete,
        Entry.objects.all().delete,
        lambda: Entry.objects.update(act="correct_document"),
        lambda: Entry.objects.bulk_update([entry], ["act"]),
    ):
        with pytest.raises(AppendOnly), transaction.atomic():
            attempt()
    assert Entry.objects.get().act == "enter_document"


def test_changes_are_kept_as_people_read_them() -> None:
    thing = record()
    assert changed(thing, key="một bản ghi") == {}
    changes = changed(thing, actor=MORNING + timedelta(hours=1), address=date(2024, 6, 5))
    assert changes == {
        "actor": ["account:can.bo", "09:00 ngày 14/02/2023"],
        "address": ["", "05/6/2024"],
    }
    assert write(BY, "correct_document", thing, at=MORNING, changes=changes).changes == changes


def test_a_column_that_repeats_another_is_set_but_not_told_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    thing = record()
    monkeypatch.setattr(type(thing), "repeats", {"address"}, raising=False)
    assert changed(thing, key="k", address="/k/") == {"key": ["một bản ghi", "k"]}
    assert thing.address == "/k/"


def test_no_foreign_key_leads_out() -> None:
    models = apps.get_app_config("journal").get_models()
    assert [field for model in models for field in model._meta.get_fields() if field.is_relation] == []
