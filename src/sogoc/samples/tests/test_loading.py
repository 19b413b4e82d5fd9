"""The samples: made by acts, and loaded twice they change nothing."""

from io import StringIO

import pytest
from django.contrib.auth import authenticate
from django.core.management import call_command

from sogoc.foundations.agencies.queries import agencies_seen_by
from sogoc.foundations.documents.queries import Wanted, documents_wanted
from sogoc.foundations.journal.queries import history_of
from sogoc.kernel.roles import Role
from sogoc.kernel.tests.builders import holder
from sogoc.samples.loading import PASSWORD, load

pytestmark = pytest.mark.django_db
EVERYBODY = holder(*Role)


def sizes() -> tuple[int, int]:
    return agencies_seen_by(EVERYBODY).count(), documents_wanted(EVERYBODY, Wanted()).count()


def test_loading_twice_changes_nothing() -> None:
    load()
    first = sizes()
    load()
    assert sizes() == first
    assert min(first) >= 8


def test_every_record_has_its_entry_in_the_journal() -> None:
    load()
    for record in (*agencies_seen_by(EVERYBODY), *documents_wanted(EVERYBODY, Wanted())):
        assert history_of(record).exists()
        assert {entry.actor for entry in history_of(record)} == {"job:samples"}


def test_a_document_was_entered_on_the_morning_of_its_day() -> None:
    load()
    for document in documents_wanted(EVERYBODY, Wanted()):
        assert {entry.happened_at.date() for entry in history_of(document)} == {document.issued_on}


def test_the_command_tells_accounts_that_can_sign_in() -> None:
    said = StringIO()
    call_command("load_samples", stdout=said)
    names = [line.split()[0] for line in said.getvalue().splitlines() if line.startswith("  ")]
    assert len(names) >= 5
    assert PASSWORD in said.getvalue()
    assert all(authenticate(username=name, password=PASSWORD) for name in names)
