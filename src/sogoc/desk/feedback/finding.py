"""Feedback and questions by their codes or by what they say."""

from typing import Any
from urllib.parse import urlencode

from django.urls import reverse
from django.utils.translation import gettext

from sogoc.areas.procedures.feedback.queries import Wanted, feedback_wanted, questions_wanted
from sogoc.desk.finding import MOST, Found, Hit
from sogoc.desk.requests import DeskRequest
from sogoc.kernel.vietnamese import day, local_day

from .columns import shortened, stage_of, state_of


def found(request: DeskRequest, words: str) -> Found:
    today = local_day(request.at)
    feedback = feedback_wanted(request.actor, Wanted(on=today, words=words)).order_by("-received_on", "-id")
    questions = questions_wanted(request.actor, words, None, "").order_by("-received_on", "-id")
    said, asked = list(feedback[: MOST + 1]), list(questions[:MOST])
    hits = [
        *(_hit("feedback:feedback", one, state_of(one, today)[0]) for one in said[:MOST]),
        *(_hit("feedback:question", one, stage_of(one)) for one in asked),
    ]
    more = (
        f"{reverse('feedback:list')}?{urlencode({'words': words, 'state': ''})}" if len(said) > MOST else ""
    )
    return Found("feedback", gettext("Phản ánh, kiến nghị, hỏi đáp"), "message", hits[:MOST], more)


def _hit(page: str, one: Any, state: str) -> Hit:
    return Hit(reverse(page, args=[one.pk]), one.code, [shortened(one.text), day(one.received_on), state])
