"""Đặt câu hỏi về thủ tục hành chính."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.procedures.feedback.models import Question, Sender
from sogoc.areas.procedures.feedback.register import Message, Person
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.documents.choosing import agency_locked
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Place, Refusal, require
from sogoc.kernel.vietnamese import local_day


class QuestionAlreadyAsked(Refusal):
    "Câu hỏi {code} đã được ghi ngày {day}. Hãy kiểm tra lại mã số."


@transaction.atomic
def ask_question(*, agency: Agency, message: Message, sender: Person, at: datetime, by: Actor) -> Question:
    """Who asks for themselves need hold no office."""
    agency, day = agency_locked(agency), local_day(at)
    require(by, "ask_question", Place(agency.path, sender.key))
    code = message.code.strip() or Question.next_code("CH", agency, day)
    if there := Question.objects.filter(agency=agency, code=code).first():
        raise QuestionAlreadyAsked(code=code, day=there.received_on)
    question = Question(
        agency=agency,
        code=code,
        **message.columns,
        received_at=at,
        received_on=day,
        latest_at=at,
        sender_key=sender.key,
    )
    question.ready()
    question.save(force_insert=True)
    Sender.keep(sender, question=question)
    write(by, "ask_question", question, at=at)
    return question
