"""Đính chính hồ sơ."""

from collections.abc import Iterator
from datetime import datetime
from itertools import pairwise
from typing import Any

from django.db import transaction

from sogoc.areas.procedures.dossiers.models import Dossier, pinned, promised, step_due_again
from sogoc.areas.procedures.dossiers.queries.reception import refuse_unreceived
from sogoc.areas.procedures.dossiers.register import Application, Moments
from sogoc.foundations.documents.actions.correct_document import NothingToCorrect
from sogoc.foundations.documents.choosing import agency_locked, locked
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.journal.writing import Changes, changed, write
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.budgets import Budget
from sogoc.kernel.vietnamese import local_day


class DossierChanged(Refusal):
    "Hồ sơ {code} đã được người khác sửa sau khi bạn mở. Hãy xem bản mới rồi sửa lại nếu vẫn cần."


class OtherDossierHasCode(Refusal):
    "Mã {code} là của một hồ sơ khác, tiếp nhận ngày {day}. Hãy kiểm tra lại mã hồ sơ."


class NotHappened(Refusal):
    "Hồ sơ {code} chưa {event}, nên không có lúc nào để đính chính."


class OutOfOrder(Refusal):
    "Các mốc của hồ sơ {code} chưa theo thứ tự: {later} không thể trước {earlier}. Hãy kiểm tra lại giờ và ngày."


@transaction.atomic
def correct_dossier(
    *, dossier: Dossier, version: int, application: Application, moments: Moments, at: datetime, by: Actor
) -> Dossier:
    """What its receipt said, and when things happened; another limit or reception makes another due day."""
    agency_locked(dossier.agency)
    dossier = locked(dossier, "agency")
    require(by, "correct_dossier", dossier)
    if dossier.version != version:
        raise DossierChanged(code=dossier.code)
    refuse_unreceived(dossier)
    _refuse_disorder(dossier, moments, at)
    changes = changed(dossier, **application.columns, **_told(dossier, moments))
    fit(dossier)
    if "code" in changes:
        _refuse_taken(dossier)
    if {"limit", "received_at"} & set(changes):
        due = dossier.promise(dossier.suspensions.all(), known_at=dossier.runs_from).at
        changes |= changed(dossier, **promised(due))
    if {"procedure_code", "received_at"} & set(changes):
        of_the_day = pinned(dossier.agency, dossier.procedure_code, local_day(dossier.received_at or at))
        changes |= changed(dossier, procedure_version=of_the_day)
    if not changes:
        raise NothingToCorrect
    dossier.version += 1
    dossier.save()
    step_due_again(dossier)
    write(by, "correct_dossier", dossier, at=at, changes=_in_words(changes))
    return dossier


def _refuse_disorder(dossier: Dossier, moments: Moments, at: datetime) -> None:
    if moments.concluded and not dossier.concluded_at:
        raise NotHappened(code=dossier.code, event="giải quyết xong")
    if moments.returned and not dossier.returned_at:
        raise NotHappened(code=dossier.code, event="trả kết quả")
    for (earlier, first), (later, second) in pairwise(_in_order(dossier, moments, at)):
        if second < first:
            raise OutOfOrder(code=dossier.code, earlier=earlier, later=later)


def _in_order(dossier: Dossier, moments: Moments, at: datetime) -> Iterator[tuple[str, datetime]]:
    if dossier.submitted_at:
        yield "nộp trực tuyến", dossier.submitted_at
    yield "tiếp nhận", moments.received or dossier.runs_from
    for one in dossier.suspensions.all():
        yield "tạm dừng", one.since
        if one.until:
            yield "tiếp tục", one.until
    for event, told, kept in (
        ("giải quyết xong", moments.concluded, dossier.concluded_at),
        ("trả kết quả", moments.returned, dossier.returned_at),
    ):
        if moment := told or kept:
            yield event, moment
    yield "lúc đính chính", at


def _told(dossier: Dossier, moments: Moments) -> dict[str, Any]:
    """The instants with their days, and the latest of them."""
    told: dict[str, Any] = {}
    named = (("received", moments.received), ("concluded", moments.concluded), ("returned", moments.returned))
    for name, moment in named:
        if moment:
            told |= {f"{name}_at": moment, f"{name}_on": local_day(moment)}
    after = [told.get(f"{name}_at", getattr(dossier, f"{name}_at")) for name, _ in named]
    paused = [end or since for since, end in dossier.suspensions.values_list("since", "until")]
    return told | {"latest_at": max(moment for moment in (*after, *paused) if moment)}


def _refuse_taken(dossier: Dossier) -> None:
    if other := Dossier.objects.filter(code=dossier.code).exclude(pk=dossier.pk).first():
        raise OtherDossierHasCode(code=other.code, day=other.received_on or other.submitted_on)


def _in_words(changes: Changes) -> Changes:
    """Read by people: 5 ngày làm việc, not 5wd."""
    if "limit" in changes:
        changes["limit"] = [Budget.parse(one).label for one in changes["limit"]]
    return changes
