import pytest

from sogoc.areas.direction.actions.mark_as_steering import AlreadySteering, mark_as_steering
from sogoc.areas.direction.queries import steering_of
from sogoc.foundations.documents.tests.builders import document
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
