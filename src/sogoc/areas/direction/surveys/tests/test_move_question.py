import pytest

from sogoc.areas.direction.surveys.actions.drop_question import QuestionGone, drop_question
from sogoc.areas.direction.surveys.actions.move_question import (
    AskedBeforeItsReason,
    MovedAfterPublishing,
    NoSuchPlace,
    StandsThere,
    move_question,
)
from sogoc.areas.direction.surveys.models import Instrument

from .builders import (
    asking,
    published,
    ready_for_drop_question,
    ready_for_move_question,
)

pytestmark = pytest.mark.django_db


def kinds(found: Instrument) -> list[tuple[int, str]]:
    return list(found.questions.order_by("number").values_list("number", "kind"))


def test_the_others_close_up() -> None:
    found = asking()
    ready = ready_for_move_question(question=found.questions.get(number=3))
    move_question(**ready)
    assert kinds(found) == [(1, "choice"), (2, "scale"), (3, "text")]
    last = found.questions.get(number=3)
    assert last.shown_if is not None
    assert last.shown_if.question.number == 2
    with pytest.raises(StandsThere):
        move_question(**ready)


def test_a_place_that_a_dropped_one_left_is_closed() -> None:
    found = asking()
    drop_question(**ready_for_drop_question(question=found.questions.get(number=2)))
    move_question(**ready_for_move_question(question=found.questions.get(number=3)))
    assert kinds(found) == [(1, "choice"), (2, "scale")]


def test_what_hangs_on_an_answer_stays_behind_it() -> None:
    found = asking()
    with pytest.raises(AskedBeforeItsReason, match="phải đứng sau"):
        move_question(**ready_for_move_question(question=found.questions.get(number=2)))
    with pytest.raises(AskedBeforeItsReason):
        move_question(**ready_for_move_question(question=found.questions.get(number=1), place=3))


def test_only_in_a_draft_and_among_its_questions() -> None:
    with pytest.raises(MovedAfterPublishing):
        move_question(**ready_for_move_question(question=published().questions.get(number=3)))
    found = asking(name="Khác")
    for place in (0, 4):
        with pytest.raises(NoSuchPlace):
            move_question(**ready_for_move_question(question=found.questions.get(number=3), place=place))
    gone = found.questions.get(number=3)
    drop_question(**ready_for_drop_question(question=found.questions.get(number=3)))
    with pytest.raises(QuestionGone):
        move_question(**ready_for_move_question(question=gone))
