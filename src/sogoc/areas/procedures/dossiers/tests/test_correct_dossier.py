from datetime import datetime, timedelta

import pytest

from sogoc.areas.procedures.dossiers.actions.correct_dossier import (
    DossierChanged,
    NotHappened,
    OtherDossierHasCode,
    OutOfOrder,
    correct_dossier,
)
from sogoc.areas.procedures.dossiers.actions.resume_dossier import resume_dossier
from sogoc.areas.procedures.dossiers.actions.return_result import return_result
from sogoc.areas.procedures.dossiers.models import Dossier
from sogoc.areas.procedures.dossiers.queries.reception import NotYetReceived
from sogoc.areas.procedures.dossiers.register import Channel, Moments
from sogoc.foundations.documents.actions.correct_document import NothingToCorrect
from sogoc.foundations.documents.fitting import Unfit
from sogoc.foundations.journal.queries import history_of
from sogoc.kernel.tests.builders import MORNING
from sogoc.kernel.vietnamese import VIETNAM

from .builders import (
    LATER,
    dossier,
    ready_for_correct_dossier,
    ready_for_resume_dossier,
    ready_for_return_result,
    settled,
    submitted,
    suspended,
)

pytestmark = pytest.mark.django_db
HOUR = timedelta(hours=1)


def test_another_limit_makes_another_due_day() -> None:
    one = correct_dossier(**ready_for_correct_dossier(limit="7wd", channel=Channel.DIRECT))
    assert (one.due_at, one.version) == (datetime(2023, 2, 23, 8, 0, tzinfo=VIETNAM), 2)
    changes = history_of(one)[0].changes
    assert changes["limit"] == ["5 ngày làm việc", "7 ngày làm việc"]
    assert set(changes) == {"limit", "channel", "due_at"}


def test_so_does_another_moment_of_reception_with_the_pauses_that_were() -> None:
    running = resume_dossier(**ready_for_resume_dossier(at=LATER + timedelta(days=2)))
    moved = Moments(received=MORNING - timedelta(days=1))
    one = correct_dossier(
        **ready_for_correct_dossier(dossier=running, limit="5wd", moments=moved, at=LATER + timedelta(days=9))
    )
    assert (str(one.received_on), str(one.due_on)) == ("2023-02-13", "2023-02-22")


def test_of_what_stands_still_nobody_knows_when_it_is_due() -> None:
    assert correct_dossier(**ready_for_correct_dossier(dossier=suspended())).due_at is None


def test_moments_are_corrected_and_keep_their_order() -> None:
    done = return_result(**ready_for_return_result(at=LATER + 2 * HOUR))
    moved = Moments(concluded=LATER + HOUR, returned=LATER + HOUR)
    at = LATER + 9 * HOUR
    one = correct_dossier(**ready_for_correct_dossier(dossier=done, moments=moved, at=at))
    assert (one.concluded_at, one.returned_at, one.latest_at) == (LATER + HOUR,) * 3
    for wrong, said in (
        (Moments(received=LATER + 2 * HOUR), "giải quyết xong không thể trước tiếp nhận"),
        (Moments(concluded=LATER + 3 * HOUR), "trả kết quả không thể trước giải quyết xong"),
        (Moments(returned=LATER + 10 * HOUR), "lúc đính chính không thể trước trả kết quả"),
    ):
        with pytest.raises(OutOfOrder, match=said):
            correct_dossier(**ready_for_correct_dossier(dossier=one, moments=wrong, at=at))


def test_a_pause_lies_after_the_reception_and_before_the_end() -> None:
    running = resume_dossier(**ready_for_resume_dossier(at=LATER + HOUR))
    done = settled(dossier=running, at=LATER + 2 * HOUR)
    for wrong in (Moments(received=LATER + HOUR), Moments(concluded=LATER)):
        with pytest.raises(OutOfOrder, match=r"tạm dừng|tiếp tục"):
            correct_dossier(**ready_for_correct_dossier(dossier=done, moments=wrong, at=LATER + 9 * HOUR))


@pytest.mark.parametrize("moments", [Moments(concluded=LATER), Moments(returned=LATER)])
def test_what_has_not_happened_has_no_moment(moments: Moments) -> None:
    with pytest.raises(NotHappened):
        correct_dossier(**ready_for_correct_dossier(moments=moments))


def test_what_somebody_else_changed_is_not_overwritten_unseen() -> None:
    one = settled()
    with pytest.raises(DossierChanged):
        correct_dossier(**ready_for_correct_dossier(dossier=one, version=1))


def test_a_code_stays_the_name_of_one() -> None:
    dossier()
    other = dossier("H06.16-230214-0002")
    with pytest.raises(OtherDossierHasCode, match="tiếp nhận ngày 14/02/2023"):
        correct_dossier(**ready_for_correct_dossier(dossier=other, code="H06.16-230214-0001"))
    assert (
        correct_dossier(**ready_for_correct_dossier(dossier=other, code="H06.16-230214-0003")).code[-1] == "3"
    )


def test_something_is_corrected() -> None:
    with pytest.raises(NothingToCorrect):
        correct_dossier(**ready_for_correct_dossier(limit="5wd"))
    with pytest.raises(Unfit, match="mã thủ tục"):
        correct_dossier(**ready_for_correct_dossier(dossier=Dossier.objects.get(), procedure_code="x"))


def test_what_was_not_received_yet_has_nothing_to_correct() -> None:
    with pytest.raises(NotYetReceived, match="chưa được tiếp nhận"):
        correct_dossier(**ready_for_correct_dossier(dossier=submitted("H06.16-230214-0005")))
