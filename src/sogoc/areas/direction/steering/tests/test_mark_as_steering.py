import pytest

from sogoc.areas.direction.steering.actions.mark_as_steering import AlreadySteering, mark_as_steering
from sogoc.areas.direction.steering.queries import steering_of
from sogoc.foundations.documents.actions.cancel_number import cancel_number
from sogoc.foundations.documents.cancellation import NumberCancelled
from sogoc.foundations.documents.fitting import Unfit
from sogoc.foundations.documents.tests.builders import document, ready_for_cancel_number
from sogoc.foundations.documents.traits import Secrecy
from sogoc.foundations.journal.queries import history_of
from sogoc.kernel.acts import NotAllowed
from sogoc.kernel.roles import Role
from sogoc.kernel.tests.builders import holder

from .builders import ready_for_mark_as_steering

pytestmark = pytest.mark.django_db


def test_a_document_is_marked_with_what_it_is_about() -> None:
    entered = document()
    assert steering_of(entered) is None
    marked = mark_as_steering(**ready_for_mark_as_steering(document=entered, steers="procedures"))
    assert marked == steering_of(entered)
    assert (marked.held_at, str(marked)) == (entered.held_at, "64/KH-SKHCN")
    assert [entry.act for entry in history_of(entered)] == ["mark_as_steering", "enter_document"]


def test_it_is_marked_once() -> None:
    entered = document()
    mark_as_steering(**ready_for_mark_as_steering(document=entered))
    with pytest.raises(AlreadySteering, match=r"64/KH-SKHCN đã được ghi nhận .* \(Chung\)"):
        mark_as_steering(**ready_for_mark_as_steering(document=entered, steers="digital"))


def test_who_keeps_the_book_may_not_always_mark() -> None:
    with pytest.raises(NotAllowed):
        mark_as_steering(**ready_for_mark_as_steering(by=holder(Role.OFFICER, where="so/")))


def test_what_it_steers_is_one_of_the_fields() -> None:
    with pytest.raises(Unfit, match="chỉ đạo về"):
        mark_as_steering(**ready_for_mark_as_steering(steers="nonsense"))


def test_a_cancelled_number_steers_nothing() -> None:
    with pytest.raises(NumberCancelled):
        mark_as_steering(**ready_for_mark_as_steering(document=cancel_number(**ready_for_cancel_number())))


def test_a_secret_document_is_marked_by_who_may_see_it() -> None:
    head = holder(Role.DIVISION_HEAD, where="so/")
    with pytest.raises(NotAllowed, match="xem văn bản mật"):
        mark_as_steering(**ready_for_mark_as_steering(document=document(secrecy=Secrecy.SECRET), by=head))
