"""Lưu đơn đang soạn."""

from collections.abc import Mapping
from datetime import datetime

from django.db import transaction

from sogoc.areas.procedures.applications.models import Application
from sogoc.areas.procedures.applications.queries.changing import refuse_sent, refuse_stale
from sogoc.areas.procedures.applications.queries.formulas import form_of
from sogoc.areas.procedures.applications.register import Form, Kind
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.plain_text import exact


class TooMuchSaid(Refusal):
    "Mục “{field}” dài hơn {most} ký tự, nên chưa lưu được. Hãy viết gọn lại, hoặc gửi kèm thành tệp."


MOST = 20_000


@transaction.atomic
def save_application(
    *, application: Application, version: int, answers: Mapping[str, str], at: datetime, by: Actor
) -> Application:
    """As far as it is written: what is still missing or wrong is said, and refused only when it is sent."""
    application = locked(application, "agency", "citizen", "version_of__procedure")
    require(by, "save_application", application)
    refuse_sent(application)
    refuse_stale(application, version)
    kept = {**application.answers, **_readable(form_of(application), answers)}
    application.become(answers={key: told for key, told in kept.items() if told}, latest_at=at)
    write(by, "save_application", application, at=at, changes={"version": [version, application.version]})
    return application


def _readable(form: Form, answers: Mapping[str, str]) -> dict[str, str]:
    """What the form asks for, and nothing else that a browser sent."""
    read = {}
    for key, one in form.questions.items():
        if key in answers and one.kind is not Kind.FILE:
            told = exact(one.label.vi, answers[key], lines=one.kind is Kind.LINES)
            if len(told) > MOST:
                raise TooMuchSaid(field=one.label.vi, most=MOST)
            read[key] = told
    return read
