"""Answers as they are told against the questions as they are asked: what was not asked is left out, what must be
answered and was not is refused."""

from collections.abc import Iterable
from typing import Any

from sogoc.areas.direction.surveys.models import Question
from sogoc.areas.direction.surveys.register import MOST_WORDS, Answers
from sogoc.kernel.acts import Refusal

from .questions import options_of, shown_with


class MustBeAnswered(Refusal):
    "Câu {number} chưa có câu trả lời: “{text}”. Hãy chọn một phương án hoặc viết câu trả lời."


class AnswerUnknown(Refusal):
    "Câu {number} không có phương án {told}. Hãy chọn một trong các phương án của câu hỏi."


class AnswerTooLong(Refusal):
    "Câu trả lời câu {number} dài {length} chữ, nhiều nhất là {most}. Hãy viết ngắn lại."


def checked_answers(questions: Iterable[Question], told: Answers) -> dict[str, Any]:
    found = {}
    for question in shown_with(questions, told):
        said = str(told.get(str(question.number)) or "").strip()
        if said:
            found[str(question.number)] = _answer(question, said)
        elif question.required:
            raise MustBeAnswered(number=question.number, text=question.text)
    return found


def _answer(question: Question, said: str) -> int | str:
    if not question.has_options:
        if len(said) > MOST_WORDS:
            raise AnswerTooLong(number=question.number, length=len(said), most=MOST_WORDS)
        return said
    number = next((one.number for one in options_of(question) if str(one.number) == said), None)
    if number is None:
        raise AnswerUnknown(number=question.number, told=said[:20])
    return number
