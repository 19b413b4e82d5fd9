"""Once a day, signed; what waits is sealed before."""

from datetime import date, timedelta

import pytest

from sogoc.foundations.journal.anchoring import anchor_day, anchors_kept
from sogoc.foundations.journal.chain import START
from sogoc.foundations.journal.models import Anchor, Seal
from sogoc.kernel.acts import NotAllowed
from sogoc.kernel.tests.builders import MORNING, NOBODY

from .attacking import SEALER, anchored, entries, faults

pytestmark = pytest.mark.django_db


def test_it_signs_the_last_link_after_sealing_all() -> None:
    entries(2)
    anchor = anchor_day(at=MORNING, by=SEALER)
    assert (anchor.day, anchor.position, anchor.before) == (date(2023, 2, 14), 2, START)
    assert anchor.digest == Seal.objects.get(position=2).digest
    assert faults() == []


def test_a_day_has_one_anchor() -> None:
    anchored(1)
    first = anchor_day(at=MORNING + timedelta(hours=3), by=SEALER)
    assert (Anchor.objects.count(), first.position) == (1, 1)


def test_a_day_on_which_nothing_happened_is_anchored_too() -> None:
    empty = anchor_day(at=MORNING, by=SEALER)
    quiet = anchor_day(at=MORNING + timedelta(days=1), by=SEALER)
    assert (empty.position, empty.digest, quiet.position) == (0, START, 0)
    assert quiet.before == anchors_kept()[0].mark
    assert faults() == []


def test_who_may_not_signs_nothing() -> None:
    with pytest.raises(NotAllowed):
        anchor_day(at=MORNING, by=NOBODY)
    assert not Anchor.objects.exists()
