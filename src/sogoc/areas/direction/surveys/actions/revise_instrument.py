"""Soạn phiên bản mới của bộ câu hỏi."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.direction.surveys.models import Instrument, Option, Question
from sogoc.areas.direction.surveys.queries import options_of, questions_of
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.vietnamese import local_day


class NothingToRevise(Refusal):
    "{name} chưa ban hành. Hãy sửa ngay phiên bản này."


class DraftWaits(Refusal):
    "Đã có {name} đang soạn. Hãy sửa phiên bản ấy."


@transaction.atomic
def revise_instrument(*, instrument: Instrument, at: datetime, by: Actor) -> Instrument:
    """A draft that asks what this one asks, after the latest."""
    versions = Instrument.objects.filter(agency=instrument.agency, name=instrument.name)
    locked(versions.order_by("number")[0])  # whoever revises another version meanwhile waits here
    instrument = locked(instrument, "agency")
    require(by, "revise_instrument", instrument)
    if not instrument.published_on:
        raise NothingToRevise(name=str(instrument))
    latest = versions.order_by("number").last() or instrument
    if not latest.published_on:
        raise DraftWaits(name=str(latest))
    draft = Instrument(
        agency=instrument.agency, name=instrument.name, number=latest.number + 1, drafted_on=local_day(at)
    )
    draft.save(force_insert=True)
    _copy(instrument, draft)
    write(by, "revise_instrument", draft, at=at)
    return draft


def _copy(before: Instrument, draft: Instrument) -> None:
    copied: dict[int, Option] = {}
    for question in questions_of(before):
        told = {name: getattr(question, name) for name in ("number", "text", "kind", "required", "measures")}
        on = copied[question.shown_if_id] if question.shown_if_id else None
        made = Question.objects.create(instrument=draft, shown_if=on, **told)
        for option in options_of(question):
            facts = {name: getattr(option, name) for name in ("number", "text", "satisfied")}
            copied[option.pk] = Option.objects.create(question=made, **facts)
