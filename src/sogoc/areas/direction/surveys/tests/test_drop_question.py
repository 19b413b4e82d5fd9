import pytest

from sogoc.areas.direction.surveys.actions.drop_question import (
    AskedAfterIt,
    DropFromPublished,
    QuestionGone,
    drop_question,
)

from .builders import asking, published, ready_for_drop_question

pytestmark = pytest.mark.django_db


def test_it_goes_with_its_options_and_is_gone_once() -> None:
    found = asking()
    ready = ready_for_drop_question(question=found.questions.get(number=3))
    drop_question(**ready)
    assert [one.number for one in found.questions.all()] == [1, 2]
    with pytest.raises(QuestionGone):
        drop_question(**ready)


def test_what_hangs_on_it_goes_first() -> None:
    with pytest.raises(AskedAfterIt, match="Câu 2"):
        drop_question(**ready_for_drop_question(question=asking().questions.get(number=1)))


def test_not_from_what_was_published() -> None:
    with pytest.raises(DropFromPublished):
        drop_question(**ready_for_drop_question(question=published().questions.get(number=3)))
