"""Ghi thôi giữ chức vụ."""

from datetime import date, datetime

from django.db import transaction

from sogoc.areas.civil_service.staff.models import Leadership
from sogoc.foundations.agencies.spans import ended
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.documents.deciding import decided_by
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.documents.models import Document
from sogoc.foundations.documents.reasons import reason_given
from sogoc.foundations.journal.writing import changed, write
from sogoc.kernel.acts import Actor, Refusal, require


class NoLongerLeads(Refusal):
    "{who} đã thôi giữ chức vụ {title}, giữ đến hết ngày {day}."


class EndedBeforeGiven(Refusal):
    "{who} giữ chức vụ {title} từ ngày {day}. Ngày thôi phải sau ngày đó."


@transaction.atomic
def end_leadership(
    *, leadership: Leadership, document: Document, reason: str, on: date, at: datetime, by: Actor
) -> Leadership:
    """From that day somebody leads no more: moved, dismissed, the term over."""
    locked(leadership.staff)
    leadership = locked(leadership, "agency", "staff", "unit")
    require(by, "end_leadership", leadership)
    who = str(leadership.staff)
    if leadership.valid_until:
        raise NoLongerLeads(who=who, title=leadership.title, day=leadership.valid_until)
    if on <= leadership.valid_from:
        raise EndedBeforeGiven(who=who, title=leadership.title, day=leadership.valid_from)
    told = {"because": reason_given(reason), "ended_by": decided_by(document, by)}
    changes = changed(leadership, **ended(on), **told)
    fit(leadership)
    leadership.save()
    write(by, "end_leadership", leadership, at=at, changes=changes)
    return leadership
