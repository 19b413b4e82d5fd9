from dataclasses import replace

import pytest

from sogoc.areas.procedures.dossiers.models import Dossier
from sogoc.areas.procedures.feeding.actions.map_feed_source import map_feed_source
from sogoc.areas.procedures.feeding.actions.replay_fed_rows import NothingRefused, replay_fed_rows
from sogoc.areas.procedures.feeding.actions.take_fed_rows import take_fed_rows
from sogoc.areas.procedures.feeding.models import FedRow
from sogoc.areas.procedures.feeding.queries import backlog_of

from .builders import (
    READING,
    fed,
    ready_for_map_feed_source,
    ready_for_replay_fed_rows,
    ready_for_take_fed_rows,
    row,
)

pytestmark = pytest.mark.django_db


def test_after_the_mapping_was_mended_they_are_taken() -> None:
    """A word that nobody had mapped."""
    run = fed([row(HinhThucNop="BCCI"), row("H06.16-230214-0002")])
    assert backlog_of(run.source).count() == 1
    words = {**READING.words, "channel": {**READING.words["channel"], "BCCI": "postal"}}
    mended = map_feed_source(
        **ready_for_map_feed_source(source=run.source, mapping=replace(READING, words=words))
    )
    replay_fed_rows(**ready_for_replay_fed_rows(source=mended))
    assert list(FedRow.objects.values_list("state", "reason")) == [("waiting", ""), ("taken", "")]
    take_fed_rows(**ready_for_take_fed_rows(run=run))
    assert Dossier.objects.get(code="H06.16-230214-0001").channel == "postal"
    assert list(FedRow.objects.values_list("state", "tries")) == [("taken", 2), ("taken", 1)]


def test_what_is_still_wrong_is_refused_again() -> None:
    one = fed([row(LinhVuc="")]).source
    replay_fed_rows(**ready_for_replay_fed_rows(source=one))
    take_fed_rows(**ready_for_take_fed_rows(run=one.runs.get()))
    assert FedRow.objects.values_list("state", "tries").get() == ("refused", 2)


def test_there_is_something_to_replay() -> None:
    with pytest.raises(NothingRefused):
        replay_fed_rows(**ready_for_replay_fed_rows(source=fed([row()]).source))
