"""Thêm câu hỏi khảo sát."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.direction.surveys.models import Instrument, Option, Question
from sogoc.areas.direction.surveys.queries.asking import condition_of, refuse_wrong_options
from sogoc.areas.direction.surveys.register import MOST_QUESTIONS, QuestionTold
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
