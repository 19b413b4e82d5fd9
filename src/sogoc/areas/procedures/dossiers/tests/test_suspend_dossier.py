from datetime import timedelta

import pytest

from sogoc.areas.procedures.dossiers.actions.suspend_dossier import AlreadySuspended, suspend_dossier
from sogoc.areas.procedures.dossiers.queries import AlreadyConcluded, BeforeTheLatest
from sogoc.areas.procedures.dossiers.register import Cause
from sogoc.foundations.documents.fitting import Unfit
from sogoc.foundations.documents.reasons import ReasonMissing
from sogoc.foundations.journal.queries import history_of
from sogoc.kernel.tests.builders import MORNING

from .builders import LATER, dossier, ready_for_suspend_dossier, settled, suspended

pytestmark = pytest.mark.django_db


def test_its_time_stands_still_and_nobody_knows_when_it_is_due() -> None:
    still = suspended()
    assert (still.suspended_at, still.due_at, still.due_on) == (LATER, None, None)
    (one,) = still.suspensions.all()
    assert (one.cause, one.since, one.until, one.held_at) == (Cause.SUPPLEMENT, LATER, None, "so/")
    assert str(one) == "H06.16-230214-0001 chờ bổ sung hồ sơ"
    changes = history_of(still)[0].changes
    assert changes["lý do"] == [None, "chờ bổ sung hồ sơ: Thiếu bản sao quyết định thành lập"]
    assert "version" not in changes


def test_what_is_overdue_stays_so() -> None:
    late = dossier()
    due = late.due_at
    still = suspended(dossier=late, at=MORNING + timedelta(days=30))
    assert (still.due_at, str(still.due_on)) == (due, "2023-02-21")


def test_it_stands_still_once_at_a_time() -> None:
    with pytest.raises(AlreadySuspended, match="đang tạm dừng từ 08:00 ngày 15/02/2023"):
        suspend_dossier(**ready_for_suspend_dossier(dossier=suspended()))


def test_what_is_concluded_stands_still_no_more() -> None:
    with pytest.raises(AlreadyConcluded, match="giải quyết xong ngày 15/02/2023"):
        suspend_dossier(**ready_for_suspend_dossier(dossier=settled()))


def test_not_before_it_was_received() -> None:
    with pytest.raises(BeforeTheLatest, match="08:00 ngày 14/02/2023"):
        suspend_dossier(**ready_for_suspend_dossier(at=MORNING - timedelta(minutes=1)))


def test_a_reason_is_given() -> None:
    with pytest.raises(ReasonMissing):
        suspend_dossier(**ready_for_suspend_dossier(reason=" "))


def test_why_is_one_of_a_few_causes() -> None:
    with pytest.raises(Unfit, match="dừng vì"):
        suspend_dossier(**ready_for_suspend_dossier(cause="rain"))
