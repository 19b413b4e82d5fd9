from datetime import datetime, timedelta

import pytest

from sogoc.areas.procedures.dossiers.actions.bring_supplement import NoSupplementAsked, bring_supplement
from sogoc.areas.procedures.dossiers.queries import deadline_of
from sogoc.areas.procedures.dossiers.queries.order import AlreadyConcluded, BeforeTheLatest
from sogoc.areas.procedures.dossiers.register import Cause
from sogoc.kernel.tests.builders import MORNING
from sogoc.kernel.vietnamese import VIETNAM

from .builders import (
    BROUGHT,
    LATER,
    asked,
    dossier,
    ready_for_bring_supplement,
    ready_for_suspend_dossier,
    settled,
    suspended,
)

pytestmark = pytest.mark.django_db
UNDER_THE_LATER_LAW = datetime(2025, 9, 9, 8, 0, tzinfo=VIETNAM)


def test_the_time_begins_anew_where_the_law_has_it_so() -> None:
    """Five working days again, from Monday at eight."""
    one = bring_supplement(**ready_for_bring_supplement())
    assert one.restarted_at == BROUGHT
    assert one.due_at == datetime(2023, 2, 27, 8, 0, tzinfo=VIETNAM)
    assert deadline_of(one).at == one.due_at


def test_or_goes_on_where_it_stood_still() -> None:
    since = UNDER_THE_LATER_LAW + timedelta(days=1)
    one = asked(dossier=dossier(at=UNDER_THE_LATER_LAW), at=since)
    one = bring_supplement(**ready_for_bring_supplement(dossier=one, at=since + timedelta(days=6)))
    assert one.restarted_at is None
    assert one.due_at == datetime(2025, 9, 22, 8, 0, tzinfo=VIETNAM)
    assert deadline_of(one).at == one.due_at


def test_what_was_overdue_when_it_was_asked_for_stays_so() -> None:
    late = asked(at=MORNING + timedelta(days=30))
    one = bring_supplement(**ready_for_bring_supplement(dossier=late, at=MORNING + timedelta(days=40)))
    assert (str(one.due_on), one.restarted_at) == ("2023-02-21", None)


def test_only_what_was_asked_for_is_brought() -> None:
    with pytest.raises(NoSupplementAsked, match="không đang chờ bổ sung"):
        bring_supplement(**ready_for_bring_supplement(dossier=dossier()))
    fee = suspended(**ready_for_suspend_dossier(dossier=dossier("H06.16-230214-0002"), cause=Cause.FEE))
    with pytest.raises(NoSupplementAsked):
        bring_supplement(**ready_for_bring_supplement(dossier=fee))


def test_in_its_order() -> None:
    with pytest.raises(BeforeTheLatest):
        bring_supplement(**ready_for_bring_supplement(at=LATER - timedelta(minutes=1)))


def test_what_is_concluded_waits_for_nothing() -> None:
    with pytest.raises(AlreadyConcluded):
        bring_supplement(**ready_for_bring_supplement(dossier=settled()))
