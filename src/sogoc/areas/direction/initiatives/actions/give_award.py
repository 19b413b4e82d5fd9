"""Ghi khen thưởng."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.direction.initiatives.actions.withdraw_initiative import InitiativeWithdrawn
from sogoc.areas.direction.initiatives.models import Award, Initiative
from sogoc.areas.direction.initiatives.register import Level, one_line
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.units import refuse_elsewhere
from sogoc.foundations.documents.cancellation import refuse_cancelled
from sogoc.foundations.documents.choosing import agency_locked, require_clearance
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.documents.models import Document
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Refusal, require


class AlreadyHonoured(Refusal):
    "Quyết định {number} đã ghi “{title}” cho {whom}."


class InitiativeOfAnother(Refusal):
    "“{title}” không phải sáng kiến của {unit}. Hãy chọn sáng kiến của đúng phòng, đơn vị."


@transaction.atomic
def give_award(
    *,
    agency: Agency,
    unit: Agency,
    title: str,
    level: Level,
    document: Document,
    at: datetime,
    by: Actor,
    person: str = "",
    initiative: Initiative | None = None,
) -> Award:
    """To a division, or to somebody in it by what they do there; on the day of its decision."""
    agency = agency_locked(agency)
    require(by, "give_award", agency)
    refuse_elsewhere(unit, agency)
    if initiative and initiative.unit_id != unit.pk:
        raise InitiativeOfAnother(title=initiative.title, unit=unit.name)
    if initiative and initiative.withdrawn_on:
        raise InitiativeWithdrawn(title=initiative.title, day=initiative.withdrawn_on)
    require(by, "see_document", document)
    require_clearance(by, document)
    refuse_cancelled(document)
    said = {"title": one_line(title), "person": one_line(person), "level": level.value}
    award = Award(agency=agency, unit=unit, **said, decision=document, initiative=initiative)
    award.awarded_on = document.issued_on
    fit(award)
    same = {"unit": unit, "title": award.title, "person": award.person, "revoked_on": None}
    if Award.objects.filter(decision=document, **same).exists():
        raise AlreadyHonoured(number=document.printed, title=award.title, whom=award.given_to)
    award.save(force_insert=True)
    write(by, "give_award", award, at=at)
    return award
