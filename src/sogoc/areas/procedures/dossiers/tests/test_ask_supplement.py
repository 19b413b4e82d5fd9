from datetime import datetime, timedelta

import pytest

from sogoc.areas.procedures.dossiers.actions.ask_supplement import (
    AskedBefore,
    NothingWanted,
    ask_supplement,
)
from sogoc.areas.procedures.dossiers.actions.bring_supplement import bring_supplement
from sogoc.areas.procedures.dossiers.actions.suspend_dossier import AlreadySuspended
from sogoc.areas.procedures.dossiers.queries.order import AlreadyConcluded, BeforeTheLatest
from sogoc.foundations.documents.fitting import Unfit
from sogoc.foundations.journal.queries import history_of
from sogoc.kernel.tests.builders import MORNING
from sogoc.kernel.vietnamese import VIETNAM

from .builders import (
    BROUGHT,
    LATER,
    asked,
    dossier,
    ready_for_ask_supplement,
    ready_for_bring_supplement,
    settled,
    suspended,
)

pytestmark = pytest.mark.django_db


def test_its_time_stands_still_and_what_is_wanted_is_written_down() -> None:
    one = asked(document="12/TB-SKHCN")
    assert (one.suspended_at, one.due_on, one.supplements) == (LATER, None, 1)
    (pause,) = one.suspensions.all()
    assert (pause.wanted, pause.document) == ("Bản sao quyết định thành lập", "12/TB-SKHCN")
    assert (pause.restarts, pause.asked_late) == (True, False)
    assert [entry.act for entry in history_of(one)] == [
        "ask_supplement",
        "suspend_dossier",
        "receive_dossier",
    ]


def test_after_three_working_days_it_is_late_to_ask() -> None:
    """Received on Tuesday at eight: until Friday at eight."""
    due = datetime(2023, 2, 17, 8, 0, tzinfo=VIETNAM)
    (pause,) = asked(at=due).suspensions.all()
    assert not pause.asked_late
    (pause,) = asked(dossier=dossier("H06.16-230214-0002"), at=due + timedelta(minutes=1)).suspensions.all()
    assert pause.asked_late


def test_under_the_later_law_the_time_only_stands_still() -> None:
    later = datetime(2025, 9, 9, 8, 0, tzinfo=VIETNAM)
    one = asked(dossier=dossier(at=later), at=later + timedelta(days=1))
    assert not one.suspensions.get().restarts


def test_it_is_asked_for_once_and_a_second_time_only_with_open_eyes() -> None:
    one = bring_supplement(**ready_for_bring_supplement())
    again = {"dossier": one, "at": BROUGHT + timedelta(days=1)}
    with pytest.raises(AskedBefore, match="đã yêu cầu bổ sung 1 lần, mà quy định chỉ cho yêu cầu 1 lần"):
        ask_supplement(**ready_for_ask_supplement(**again))
    assert ask_supplement(**ready_for_ask_supplement(**again, once_more=True)).supplements == 2


def test_what_is_wanted_is_told() -> None:
    with pytest.raises(NothingWanted):
        asked(wanted=" ")
    with pytest.raises(Unfit, match="nội dung cần bổ sung"):
        asked(dossier=dossier("H06.16-230214-0002"), wanted="x" * 1001)


def test_not_while_it_stands_still_or_is_over() -> None:
    with pytest.raises(AlreadySuspended):
        asked(dossier=suspended())
    with pytest.raises(AlreadyConcluded):
        asked(dossier=settled(dossier=dossier("H06.16-230214-0002")))


def test_in_its_order() -> None:
    with pytest.raises(BeforeTheLatest):
        asked(at=MORNING - timedelta(minutes=1))
