from datetime import datetime, timedelta

import pytest

from sogoc.areas.procedures.dossiers.actions.settle_dossier import StillSuspended, settle_dossier
from sogoc.areas.procedures.dossiers.models import Dossier
from sogoc.areas.procedures.dossiers.queries import AlreadyConcluded, BeforeTheLatest
from sogoc.kernel.tests.builders import MORNING
from sogoc.kernel.vietnamese import VIETNAM

from .builders import ready_for_settle_dossier, settled, suspended

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("day", "on_time", "early"), [(20, True, True), (21, True, False), (22, False, False)]
)
def test_the_database_says_whether_it_is_on_time(day: int, on_time: bool, early: bool) -> None:
    """Due on the 21st at 8:00; by the day, so that at night of that day it is still on time."""
    one = settled(at=datetime(2023, 2, day, 22, 0, tzinfo=VIETNAM))
    kept = Dossier.objects.get(pk=one.pk)
    assert (kept.outcome, kept.on_time, kept.early) == ("settled", on_time, early)
    assert kept.ended_on is None


def test_it_is_settled_once() -> None:
    with pytest.raises(AlreadyConcluded, match="Nếu ghi nhầm"):
        settle_dossier(**ready_for_settle_dossier(dossier=settled()))


def test_what_stands_still_is_resumed_first() -> None:
    with pytest.raises(StillSuspended):
        settle_dossier(**ready_for_settle_dossier(dossier=suspended()))


def test_not_before_it_was_received() -> None:
    with pytest.raises(BeforeTheLatest):
        settle_dossier(**ready_for_settle_dossier(at=MORNING - timedelta(days=1)))
    at_once = settled(dossier=Dossier.objects.get(), at=MORNING)
    assert at_once.concluded_at == at_once.received_at
