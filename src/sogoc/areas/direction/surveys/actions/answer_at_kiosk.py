"""Trả lời khảo sát tại quầy."""

from dataclasses import replace
from datetime import datetime

from django.db import transaction

from sogoc.areas.direction.surveys.models import Response, Survey, Token
from sogoc.areas.direction.surveys.policy import RESPONDENT
from sogoc.areas.direction.surveys.queries import kiosk_at, questions_of
from sogoc.areas.direction.surveys.queries.answering import checked_answers
from sogoc.areas.direction.surveys.queries.opening import refuse_unless_open
from sogoc.areas.direction.surveys.register import Answers, Way
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Place, Refusal, require
from sogoc.kernel.secrets_held import digest_of
from sogoc.kernel.vietnamese import local_day


class KioskUnknown(Refusal):
    "Không có máy nào mở với địa chỉ này. Hãy nhờ cán bộ ở quầy mở lại."

    status = 404


class KioskClosed(Refusal):
    "Máy này đã đóng ngày {day}. Hãy nhờ cán bộ ở quầy mở lại."


class SheetSent(Refusal):
    "Phiếu này đã gửi rồi. Cảm ơn bạn đã góp ý; người tiếp theo hãy bấm “Trả lời mới”."


@transaction.atomic
def answer_at_kiosk(*, secret: str, turn: str, answers: Answers, at: datetime, by: Actor) -> Survey:
    """`turn` names the sheet that stood on the screen: sent twice it is one answer."""
    kiosk = kiosk_at(secret)
    if kiosk is None:
        raise KioskUnknown
    survey = locked(kiosk.survey, "agency", "instrument")
    kiosk = locked(kiosk)
    require(by, "answer_at_kiosk", Place(survey.held_at, RESPONDENT))
    if kiosk.closed_on:
        raise KioskClosed(day=kiosk.closed_on)
    refuse_unless_open(survey, local_day(at), Way.KIOSK)
    digest = digest_of(turn)
    if Token.objects.filter(digest=digest).exists():
        raise SheetSent
    checked = checked_answers(questions_of(survey.instrument), answers)
    token = Token(survey=survey, digest=digest)
    token.save(force_insert=True)
    Response.keep(survey, Way.KIOSK, checked)
    token.use()
    write(replace(by, source=""), "answer_at_kiosk", survey, at=at)
    return survey
