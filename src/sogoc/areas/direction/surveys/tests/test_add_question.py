from dataclasses import replace

import pytest

from sogoc.areas.direction.surveys.actions.add_question import (
    QuestionOfPublished,
    QuestionsTooMany,
    QuestionThere,
    add_question,
)
from sogoc.areas.direction.surveys.queries.asking import (
    ConditionUnknown,
    MeasuredAlready,
    MeasuresNothing,
    OptionsWrong,
)
from sogoc.areas.direction.surveys.register import (
    MOST_OPTIONS,
    MOST_QUESTIONS,
    OptionTold,
    QuestionKind,
    QuestionTold,
)
from sogoc.foundations.documents.fitting import Unfit

from .builders import CONTENT, HOW, MEASURING, WHY, asking, draft, published, ready_for_add_question

pytestmark = pytest.mark.django_db


def test_it_stands_at_the_end_with_its_options_in_order() -> None:
    found = asking()
    made = add_question(**ready_for_add_question(instrument=found, told=replace(HOW, text="Câu khác")))
    assert (made.number, made.required) == (4, False)
    assert [(one.number, one.text) for one in made.options.all()] == [(1, "Trực tiếp"), (2, "Trực tuyến")]


def test_it_may_be_asked_only_of_some() -> None:
    second = asking().questions.get(number=2)
    assert second.shown_if is not None
    assert second.shown_if.text == "Không hài lòng"


def test_what_was_published_is_asked_as_it_stands() -> None:
    with pytest.raises(QuestionOfPublished):
        add_question(**ready_for_add_question(instrument=published(), told=WHY))


def test_the_same_is_asked_once() -> None:
    with pytest.raises(QuestionThere):
        add_question(**ready_for_add_question(instrument=asking(), told=HOW))


def test_nobody_answers_that_many() -> None:
    found = draft()
    for number in range(MOST_QUESTIONS):
        told = QuestionTold(f"Câu {number}", QuestionKind.TEXT)
        add_question(**ready_for_add_question(instrument=found, told=told))
    with pytest.raises(QuestionsTooMany):
        add_question(**ready_for_add_question(instrument=found))


@pytest.mark.parametrize(
    "told",
    [
        replace(HOW, options=()),
        replace(HOW, options=(OptionTold("Một"),)),
        replace(HOW, options=(OptionTold("Một"), OptionTold("Một"))),
        replace(HOW, options=tuple(OptionTold(str(i)) for i in range(MOST_OPTIONS + 1))),
        replace(HOW, kind=QuestionKind.TEXT),
    ],
)
def test_options_are_some_and_differ(told: QuestionTold) -> None:
    with pytest.raises(OptionsWrong):
        add_question(**ready_for_add_question(told=told))


def test_one_question_measures_and_knows_who_is_content() -> None:
    with pytest.raises(MeasuredAlready, match="câu 1"):
        add_question(**ready_for_add_question(instrument=asking(), told=replace(MEASURING, text="Khác?")))
    for options in (CONTENT[::2], CONTENT[1:]):
        found = draft(name=f"{len(options)} {options[0].text}")
        with pytest.raises(MeasuresNothing):
            add_question(**ready_for_add_question(instrument=found, told=replace(MEASURING, options=options)))


def test_it_hangs_on_a_question_before_it() -> None:
    with pytest.raises(ConditionUnknown):
        add_question(**ready_for_add_question(told=WHY))
    with pytest.raises(ConditionUnknown):
        add_question(
            **ready_for_add_question(
                instrument=asking(name="Khác"), told=replace(WHY, text="?", shown_if=(2, 1))
            )
        )


def test_it_asks_something() -> None:
    with pytest.raises(Unfit):
        add_question(**ready_for_add_question(told=replace(MEASURING, text=" ")))
