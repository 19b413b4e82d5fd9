import pytest

from sogoc.areas.direction.steering.actions.correct_steering_mark import SteersTheSame, correct_steering_mark
from sogoc.areas.direction.steering.queries import NotSteering, steering_of
from sogoc.areas.direction.steering.register import Steers
from sogoc.foundations.documents.fitting import Unfit
from sogoc.foundations.documents.tests.builders import document, officer
from sogoc.foundations.journal.queries import history_of
from sogoc.kernel.acts import NotAllowed

from .builders import ready_for_correct_steering_mark, steering_document

pytestmark = pytest.mark.django_db


def test_what_it_was_stays_in_the_journal() -> None:
    plan = steering_document()
    correct_steering_mark(**ready_for_correct_steering_mark(document=plan))
    marked = steering_of(plan)
    assert marked is not None
    assert marked.steers == Steers.DIGITAL
    newest = history_of(plan)[0]
    assert newest.act == "correct_steering_mark"
    assert newest.changes == {"chỉ đạo về": ["Chung", "VII. Chính quyền điện tử, chính quyền số"]}


def test_nothing_is_corrected_into_itself() -> None:
    with pytest.raises(SteersTheSame, match="Chung"):
        correct_steering_mark(**ready_for_correct_steering_mark(steers=Steers.GENERAL))


def test_what_steers_nothing_has_no_mark_to_correct() -> None:
    with pytest.raises(NotSteering, match="64/KH-SKHCN"):
        correct_steering_mark(**ready_for_correct_steering_mark(document=document()))


def test_what_it_steers_is_one_of_the_fields() -> None:
    with pytest.raises(Unfit, match="chỉ đạo về"):
        correct_steering_mark(**ready_for_correct_steering_mark(steers="nonsense"))


def test_who_keeps_the_book_may_not_always_correct_the_mark() -> None:
    with pytest.raises(NotAllowed):
        correct_steering_mark(**ready_for_correct_steering_mark(by=officer()))
