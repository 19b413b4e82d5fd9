import pytest

from sogoc.areas.direction.steering.actions.take_back_steering_mark import take_back_steering_mark
from sogoc.areas.direction.steering.queries import NotSteering, steering_of
from sogoc.foundations.documents.reasons import ReasonMissing
from sogoc.foundations.documents.tests.builders import document
from sogoc.foundations.journal.queries import history_of
from sogoc.kernel.acts import NotAllowed
from sogoc.kernel.roles import Role
from sogoc.kernel.tests.builders import holder

from .builders import ready_for_take_back_steering_mark, steering_document

pytestmark = pytest.mark.django_db


def test_the_document_stays_and_is_no_longer_counted() -> None:
    plan = steering_document()
    assert take_back_steering_mark(**ready_for_take_back_steering_mark(document=plan)) == plan
    assert steering_of(plan) is None
    newest = history_of(plan)[0]
    assert newest.changes == {"chỉ đạo về": ["Chung", None], "lý do": [None, "Ghi nhận nhầm"]}


def test_it_is_taken_back_once() -> None:
    with pytest.raises(NotSteering, match="64/KH-SKHCN"):
        take_back_steering_mark(**ready_for_take_back_steering_mark(document=document()))


def test_a_reason_is_given() -> None:
    with pytest.raises(ReasonMissing):
        take_back_steering_mark(**ready_for_take_back_steering_mark(reason=" "))


def test_who_marks_may_not_always_take_back() -> None:
    with pytest.raises(NotAllowed):
        take_back_steering_mark(
            **ready_for_take_back_steering_mark(by=holder(Role.DIVISION_HEAD, where="so/"))
        )
