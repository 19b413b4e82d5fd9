"""Thêm câu hỏi khảo sát."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.direction.surveys.models import Instrument, Option, Question
from sogoc.areas.direction.surveys.register import (
    MOST_OPTIONS,
    MOST_QUESTIONS,
    QuestionKind,
    QuestionTold,
)
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Refusal, require


class QuestionOfPublished(Refusal):
    "{name} đã ban hành ngày {day}, không thêm câu hỏi được nữa. Hãy soạn phiên bản mới."


class QuestionThere(Refusal):
    "Bộ câu hỏi đã có câu {number} hỏi đúng như vậy. Hãy hỏi điều khác."


class QuestionsTooMany(Refusal):
    "Bộ câu hỏi đã có {most} câu. Hãy bỏ bớt: người trả lời sẽ không đi đến cuối."


class OptionsWrong(Refusal):
    "Câu hỏi lựa chọn cần từ 2 đến {most} phương án khác nhau; câu trả lời bằng lời thì không có phương án nào."


class MeasuredAlready(Refusal):
    "Mức hài lòng đã được đo bằng câu {number}. Mỗi bộ câu hỏi đo bằng một câu; hãy bỏ chọn ở câu này."


class MeasuresNothing(Refusal):
    "Câu đo mức hài lòng cần ít nhất một phương án là hài lòng và một phương án là không. Hãy đánh dấu các phương án."


class ConditionUnknown(Refusal):
    "Không có phương án {option} của câu {question} ở trước câu này. Hãy chọn điều kiện khác."


@transaction.atomic
def add_question(*, instrument: Instrument, told: QuestionTold, at: datetime, by: Actor) -> Question:
    """At the end of a draft."""
    instrument = locked(instrument, "agency")
    require(by, "add_question", instrument)
    if instrument.published_on:
        raise QuestionOfPublished(name=str(instrument), day=instrument.published_on)
    there = list(instrument.questions.order_by("number"))
    text = " ".join(told.text.split())
    if same := next((one for one in there if one.text == text), None):
        raise QuestionThere(number=same.number)
    if len(there) >= MOST_QUESTIONS:
        raise QuestionsTooMany(most=MOST_QUESTIONS)
    refuse_wrong_options(told, there)
    question = Question(
        instrument=instrument,
        number=there[-1].number + 1 if there else 1,
        text=text,
        kind=told.kind.value,
        required=told.required,
        measures=told.measures,
        shown_if=condition_of(told, there),
    )
    fit(question)
    question.save(force_insert=True)
    for number, option in enumerate(told.options, 1):
        made = Option(question=question, number=number, text=option.text, satisfied=option.satisfied)
        fit(made)
        made.save(force_insert=True)
    write(by, "add_question", instrument, at=at, changes={"câu hỏi": [None, str(question)]})
    return question


def refuse_wrong_options(told: QuestionTold, there: list[Question]) -> None:
    texts = [option.text for option in told.options]
    in_words = told.kind is QuestionKind.TEXT
    if (in_words and texts) or not (in_words or 2 <= len(set(texts)) == len(texts) <= MOST_OPTIONS):
        raise OptionsWrong(most=MOST_OPTIONS)
    if not told.measures:
        return
    if before := next((one for one in there if one.measures), None):
        raise MeasuredAlready(number=before.number)
    if not {True, False} <= {option.satisfied for option in told.options}:
        raise MeasuresNothing


def condition_of(told: QuestionTold, before: list[Question]) -> Option | None:
    """Among the questions that come before it."""
    if told.shown_if is None:
        return None
    question, option = told.shown_if
    of = Option.objects.filter(question__in=before, question__number=question, number=option)
    if found := of.first():
        return found
    raise ConditionUnknown(question=question, option=option)
