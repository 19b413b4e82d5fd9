"""Công khai câu hỏi và câu trả lời."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.procedures.feedback.models import Question
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.vietnamese import local_day


class QuestionUnanswered(Refusal):
    "Câu hỏi {code} chưa có câu trả lời. Hãy trả lời trước khi công khai."


class QuestionAlreadyPublished(Refusal):
    "Câu hỏi {code} đã công khai ngày {day}."


class PublishedBeforeAnswered(Refusal):
    "Câu hỏi {code} được trả lời lúc {latest}, sau lúc {told}. Hãy kiểm tra lại giờ và ngày."


@transaction.atomic
def publish_question(*, question: Question, at: datetime, by: Actor) -> Question:
    """Without who asked."""
    question = locked(question, "agency")
    require(by, "publish_question", question)
    if not question.answered_on:
        raise QuestionUnanswered(code=question.code)
    if question.published_on:
        raise QuestionAlreadyPublished(code=question.code, day=question.published_on)
    if at < question.latest_at:
        raise PublishedBeforeAnswered(code=question.code, latest=question.latest_at, told=at)
    changes = question.become(at, published_at=at, published_on=local_day(at))
    write(by, "publish_question", question, at=at, changes=changes)
    return question
