"""Chuyển chỗ câu hỏi khảo sát."""

from datetime import datetime

from django.db import transaction
from django.db.models import F

from sogoc.areas.direction.surveys.actions.drop_question import QuestionGone
from sogoc.areas.direction.surveys.models import Instrument, Question
from sogoc.areas.direction.surveys.register import MOST_QUESTIONS
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Refusal, require


class MovedAfterPublishing(Refusal):
    "{name} đã ban hành ngày {day}, không chuyển chỗ câu hỏi được nữa. Hãy soạn phiên bản mới."


class StandsThere(Refusal):
    "Câu hỏi đã đứng ở vị trí {place}. Hãy chọn vị trí khác."


class NoSuchPlace(Refusal):
    "Bộ câu hỏi có {number} câu. Hãy chọn vị trí từ 1 đến {number}."


class AskedBeforeItsReason(Refusal):
    "Câu “{text}” chỉ được hỏi tùy câu trả lời của câu “{reason}”, nên phải đứng sau câu ấy."


@transaction.atomic
def move_question(*, question: Question, place: int, at: datetime, by: Actor) -> Instrument:
    """To a place in a draft, counted from one; the others close up, and what hangs on an answer stays behind it."""
    instrument = locked(question.instrument, "agency")
    require(by, "move_question", instrument)
    if instrument.published_on:
        raise MovedAfterPublishing(name=str(instrument), day=instrument.published_on)
    order = list(instrument.questions.order_by("number").select_related("shown_if__question"))
    moved = next((one for one in order if one.pk == question.pk), None)
    if moved is None:
        raise QuestionGone
    if not 1 <= place <= len(order):
        raise NoSuchPlace(number=len(order))
    if order.index(moved) + 1 == place:
        raise StandsThere(place=place)
    before = [str(one) for one in order]
    order.remove(moved)
    order.insert(place - 1, moved)
    _refuse_before_its_reason(order)
    _numbered(instrument, order)
    changes = {"thứ tự câu hỏi": ["; ".join(before), "; ".join(str(one) for one in order)]}
    write(by, "move_question", instrument, at=at, changes=changes)
    return instrument


def _refuse_before_its_reason(order: list[Question]) -> None:
    asked: set[int] = set()
    for one in order:
        if one.shown_if and one.shown_if.question_id not in asked:
            raise AskedBeforeItsReason(text=one.text, reason=one.shown_if.question.text)
        asked.add(one.pk)


def _numbered(instrument: Instrument, order: list[Question]) -> None:
    """First all out of the way: no two bear one number, not even in between."""
    instrument.questions.update(number=F("number") + MOST_QUESTIONS * 10)
    for number, one in enumerate(order, 1):
        one.number = number
        one.save(update_fields=["number"])
