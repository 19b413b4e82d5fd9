"""What an instrument asks, of whom, and what may be answered."""

from collections.abc import Iterable

from sogoc.areas.direction.surveys.models import Instrument, Option, Question
from sogoc.areas.direction.surveys.register import Answers
from sogoc.components.questions import AskedQuestion


def questions_of(instrument: Instrument | None) -> list[Question]:
    if instrument is None:
        return []
    found = instrument.questions.order_by("number").select_related("shown_if__question")
    return list(found.prefetch_related("options"))


def options_of(question: Question) -> list[Option]:
    return sorted(question.options.all(), key=lambda one: one.number)


def shown_with(questions: Iterable[Question], told: Answers) -> list[Question]:
    """Those that are asked of somebody who answered so. A question hangs on one before it, so that one look is
    enough."""
    shown: list[Question] = []
    numbers: set[int] = set()
    for question in questions:
        on = question.shown_if
        if on is None or (
            on.question.number in numbers and str(told.get(str(on.question.number))) == str(on.number)
        ):
            shown.append(question)
            numbers.add(question.number)
    return shown


def sheet_of(questions: Iterable[Question], told: Answers) -> list[AskedQuestion]:
    """What stands before somebody who has answered so far so; a question on which others hang leads to them."""
    questions = list(questions)
    leading = {one.shown_if.question.number for one in questions if one.shown_if}
    return [
        AskedQuestion(
            one.number,
            one.text,
            tuple((str(option.number), option.text) for option in options_of(one)),
            required=one.required,
            leads=one.number in leading,
        )
        for one in shown_with(questions, told)
    ]


def whole_sheet_of(questions: Iterable[Question]) -> list[AskedQuestion]:
    """As it is printed: everything, for whoever types what stands on a paper."""
    return [
        AskedQuestion(
            one.number,
            one.text,
            tuple((str(option.number), option.text) for option in options_of(one)),
            required=False,
        )
        for one in questions
    ]
