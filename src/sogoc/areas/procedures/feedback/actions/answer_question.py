"""Trả lời câu hỏi."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.procedures.feedback.models import Question
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.vietnamese import local_day


class QuestionChanged(Refusal):
    "Câu hỏi {code} đã có người trả lời hoặc sửa sau khi bạn mở. Hãy xem bản mới rồi sửa lại nếu vẫn cần."


class QuestionStandsInPublic(Refusal):
    "Câu trả lời của {code} đã công khai ngày {day}, không sửa được nữa. Hãy ghi một câu hỏi mới với câu trả lời đúng."


class NoAnswerGiven(Refusal):
    "Chưa ghi câu trả lời. Hãy viết câu trả lời cho người hỏi."


class AnsweredBeforeAsked(Refusal):
    "Câu hỏi {code} được ghi lúc {latest}, sau lúc {told}. Hãy kiểm tra lại giờ và ngày."


@transaction.atomic
def answer_question(*, question: Question, version: int, answer: str, at: datetime, by: Actor) -> Question:
    """May be bettered until it stands in public."""
    question = locked(question, "agency")
    require(by, "answer_question", question)
    if question.version != version:
        raise QuestionChanged(code=question.code)
    if question.published_on:
        raise QuestionStandsInPublic(code=question.code, day=question.published_on)
    if at < question.latest_at:
        raise AnsweredBeforeAsked(code=question.code, latest=question.latest_at, told=at)
    if not answer.strip():
        raise NoAnswerGiven
    changes = question.become(at, answer=answer.strip(), answered_on=local_day(at))
    write(by, "answer_question", question, at=at, changes=changes)
    return question
