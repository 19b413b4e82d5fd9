from dataclasses import replace

import pytest

from sogoc.areas.direction.surveys.actions.add_question import (
    QuestionThere,
)
from sogoc.areas.direction.surveys.actions.correct_question import (
    CorrectedAfterPublishing,
    OptionAskedAfter,
    correct_question,
)
from sogoc.areas.direction.surveys.actions.drop_question import QuestionGone, drop_question
from sogoc.areas.direction.surveys.queries.asking import (
    ConditionUnknown,
    MeasuredAlready,
    MeasuresNothing,
    OptionsWrong,
)
from sogoc.areas.direction.surveys.register import OptionTold
from sogoc.foundations.documents.actions.correct_document import NothingToCorrect
from sogoc.foundations.documents.fitting import Unfit
from sogoc.foundations.journal.queries import history_of

from .builders import (
    CONTENT,
    HOW,
    MEASURING,
    WHY,
    asking,
    published,
    ready_for_correct_question,
    ready_for_drop_question,
)

pytestmark = pytest.mark.django_db


def test_where_it_stands_with_other_words_and_options() -> None:
    found = asking()
    more = (*HOW.options, OptionTold("Bưu chính"))
    told = replace(HOW, text="Nộp hồ sơ ở đâu?", options=more, required=True)
    done = correct_question(**ready_for_correct_question(question=found.questions.get(number=3), told=told))
    assert (done.number, done.text, done.required) == (3, "Nộp hồ sơ ở đâu?", True)
    assert [one.text for one in done.options.all()] == ["Trực tiếp", "Trực tuyến", "Bưu chính"]
    said = history_of(found)[0].changes
    assert said["câu 3: các phương án"] == ["Trực tiếp; Trực tuyến", "Trực tiếp; Trực tuyến; Bưu chính"]
    with pytest.raises(NothingToCorrect):
        correct_question(**ready_for_correct_question(question=done, told=told))


def test_what_hangs_on_an_option_keeps_it() -> None:
    found = asking()
    first = found.questions.get(number=1)
    other = replace(MEASURING, options=(OptionTold("Được", True), OptionTold("Chưa được", False)))
    correct_question(**ready_for_correct_question(question=first, told=other))
    second = found.questions.get(number=2)
    assert second.shown_if is not None
    assert second.shown_if.text == "Chưa được"
    third = found.questions.get(number=3)
    hanging = replace(HOW, shown_if=(1, 2))
    correct_question(**ready_for_correct_question(question=third, told=hanging))
    with pytest.raises(OptionsWrong):
        correct_question(
            **ready_for_correct_question(question=first, told=replace(other, options=CONTENT[:1]))
        )
    last = found.questions.get(number=2)
    with pytest.raises(ConditionUnknown):
        correct_question(**ready_for_correct_question(question=last, told=replace(WHY, shown_if=(3, 1))))


def test_an_option_on_which_a_question_hangs_is_not_taken_away() -> None:
    found = asking()
    three = replace(WHY, shown_if=(1, 3))
    correct_question(**ready_for_correct_question(question=found.questions.get(number=2), told=three))
    fewer = replace(MEASURING, options=CONTENT[:2])
    with pytest.raises(OptionAskedAfter, match="Câu 2"):
        correct_question(**ready_for_correct_question(question=found.questions.get(number=1), told=fewer))


def test_what_is_refused_of_a_new_one_is_refused_of_this_one() -> None:
    found = asking()
    third = found.questions.get(number=3)
    with pytest.raises(QuestionThere):
        correct_question(**ready_for_correct_question(question=third, told=replace(HOW, text=MEASURING.text)))
    with pytest.raises(MeasuredAlready):
        correct_question(**ready_for_correct_question(question=third, told=replace(MEASURING, text="Khác?")))
    with pytest.raises(Unfit):
        correct_question(**ready_for_correct_question(question=third, told=replace(HOW, text=" ")))
    nobody_content = replace(MEASURING, options=CONTENT[1:])
    with pytest.raises(MeasuresNothing):
        correct_question(
            **ready_for_correct_question(question=found.questions.get(number=1), told=nobody_content)
        )


def test_only_in_a_draft_and_while_it_is_there() -> None:
    told = replace(HOW, text="Khác?")
    with pytest.raises(CorrectedAfterPublishing):
        correct_question(
            **ready_for_correct_question(question=published().questions.get(number=3), told=told)
        )
    found = asking(name="Khác").questions.get(number=3)
    drop_question(**ready_for_drop_question(question=found.instrument.questions.get(number=3)))
    with pytest.raises(QuestionGone):
        correct_question(**ready_for_correct_question(question=found, told=told))
