from datetime import timedelta

import pytest

from sogoc.areas.direction.surveys.actions.close_survey import (
    ClosedTooEarly,
    SlipsLeft,
    SurveyClosedAlready,
    close_survey,
)
from sogoc.areas.direction.surveys.queries import results_of, words_of
from sogoc.kernel.tests.builders import MORNING

from .builders import BAD, GOOD, answered, closed, disputed, ready_for_close_survey, slips, survey

pytestmark = pytest.mark.django_db


def test_it_counts_who_is_content_of_those_who_said() -> None:
    found = closed(*[GOOD] * 4, BAD, {"1": 3})
    assert (found.responses, found.opinions, found.satisfied) == (6, 5, 4)
    assert (found.online, found.on_paper) == (True, False)
    assert str(found.asked) == "80% (n = 5, 37,6–96,4%)"


def test_fifty_five_content_slips() -> None:
    found = close_survey(**ready_for_close_survey(survey=slips(*[GOOD] * 55)))
    assert str(found.asked) == "100% (n = 55, 93,5–100%)"
    assert (found.online, found.on_paper) == (False, True)


def test_each_question_has_its_result_by_division_and_by_procedure() -> None:
    found = closed(*[GOOD] * 4, BAD, BAD)
    told = {(one.by, one.question.number): one for one in results_of(found)}
    assert set(told) == {(by, number) for by in ("", "division", "procedure") for number in (1, 2, 3)}
    assert [(line.text, line.number, line.of) for line in told["procedure", 1].lines] == [
        ("Hài lòng", 4, 6),
        ("Không hài lòng", 2, 6),
        ("Không có ý kiến", 0, 6),
    ]
    assert str(told["division", 1].content) == "66,7% (n = 6, 30–90,3%)"
    assert told["", 2].answered == 2
    assert told["", 3].answered == 4
    assert words_of(found, told["", 2].question) == ["Chờ lâu", "Chờ lâu"]


def test_what_few_wrote_nobody_reads() -> None:
    found = closed(BAD)
    question = found.instrument.questions.get(number=2)  # type: ignore[union-attr]
    assert words_of(found, question) == []


def test_of_a_group_of_fewer_than_five_nothing_is_told() -> None:
    assert {one.by for one in results_of(closed(*[GOOD] * 4))} == {""}


def test_once_and_not_before_it_began() -> None:
    ready = ready_for_close_survey()
    with pytest.raises(ClosedTooEarly):
        close_survey(**(ready | {"at": MORNING - timedelta(days=9)}))
    assert close_survey(**ready).asked is None
    with pytest.raises(SurveyClosedAlready):
        close_survey(**ready)


def test_not_while_a_slip_is_in_dispute() -> None:
    with pytest.raises(SlipsLeft, match="Còn 1 phiếu"):
        close_survey(**ready_for_close_survey(survey=disputed().survey))


def test_answers_are_the_same_and_have_other_keys() -> None:
    found = answered(GOOD, BAD, GOOD, survey=survey())
    before = {one.pk: one.answers for one in found.answers.all()}
    close_survey(**ready_for_close_survey(survey=found))
    after = {one.pk: one.answers for one in found.answers.all()}
    assert not before.keys() & after.keys()
    assert sorted(before.values(), key=str) == sorted(after.values(), key=str)
