"""A server that was stopped midway: each row was taken whole or waits, and the job takes the rest."""

from datetime import timedelta

import pytest

from sogoc.areas.procedures.dossiers.models import Dossier
from sogoc.areas.procedures.feeding.actions.take_fed_rows import take_fed_rows
from sogoc.areas.procedures.feeding.queries import runs_waiting
from sogoc.areas.procedures.feeding.tests.builders import OFFICE, received, row, states
from sogoc.foundations.journal.models import Entry
from sogoc.joint.jobs.finish_feeds import finish_feeds
from sogoc.kernel.tests.builders import MORNING

pytestmark = pytest.mark.django_db


def test_what_was_left_midway_is_finished_and_nothing_is_taken_twice() -> None:
    run = received(rows=[row(f"H06.16-230214-{i:04}") for i in range(1, 6)])
    take_fed_rows(run=run, at=MORNING, by=OFFICE, most=2)
    assert states(run) == ["taken"] * 2 + ["waiting"] * 3
    assert finish_feeds(at=MORNING + timedelta(minutes=4)) == 0
    assert finish_feeds(at=MORNING + timedelta(minutes=6)) == 3
    assert (states(run), Dossier.objects.count()) == (["taken"] * 5, 5)
    assert Entry.objects.filter(act="receive_dossier", actor="machine:mot-cua-tinh").count() == 3
    assert not runs_waiting(MORNING + timedelta(days=10)).exists()
