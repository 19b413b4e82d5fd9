"""Bỏ câu hỏi khảo sát."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.direction.surveys.models import Instrument, Question
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Refusal, require


class DropFromPublished(Refusal):
    "{name} đã ban hành ngày {day}, không bỏ câu hỏi được nữa. Hãy soạn phiên bản mới."


class AskedAfterIt(Refusal):
    "Câu {number} chỉ được hỏi tùy câu trả lời của câu này. Hãy bỏ câu {number} trước."


class QuestionGone(Refusal):
    "Câu hỏi này đã được bỏ khỏi bộ câu hỏi."


@transaction.atomic
def drop_question(*, question: Question, at: datetime, by: Actor) -> Instrument:
    instrument = locked(question.instrument, "agency")
    require(by, "drop_question", instrument)
    found = instrument.questions.filter(pk=question.pk).first()
    if found is None:
        raise QuestionGone
    if instrument.published_on:
        raise DropFromPublished(name=str(instrument), day=instrument.published_on)
    if after := instrument.questions.filter(shown_if__question=found).order_by("number").first():
        raise AskedAfterIt(number=after.number)
    told = str(found)
    found.delete()
    write(by, "drop_question", instrument, at=at, changes={"câu hỏi": [told, None]})
    return instrument
