"""Đăng ký sáng kiến."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.direction.initiatives.models import Initiative
from sogoc.areas.direction.initiatives.register import Idea
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.units import refuse_elsewhere
from sogoc.foundations.documents.choosing import agency_locked
from sogoc.foundations.journal.writing import write
from sogoc.foundations.notices.telling import tell_of
from sogoc.foundations.people.queries import holders_on
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.roles import Role
from sogoc.kernel.vietnamese import local_day


class InitiativeAlreadyRegistered(Refusal):
    "{unit} đã đăng ký “{title}” của năm {year}. Hãy kiểm tra lại tên."


@transaction.atomic
def register_initiative(*, agency: Agency, unit: Agency, idea: Idea, at: datetime, by: Actor) -> Initiative:
    """By a division of the agency, or by the agency itself."""
    agency = agency_locked(agency)
    require(by, "register_initiative", agency)
    refuse_elsewhere(unit, agency)
    initiative = Initiative(agency=agency, unit=unit, **idea.columns, registered_on=local_day(at))
    initiative.ready()
    same = Initiative.objects.filter(unit=unit, year=idea.year, title=initiative.title, withdrawn_on=None)
    if same.exists():
        raise InitiativeAlreadyRegistered(unit=unit.name, title=initiative.title, year=str(idea.year))
    initiative.save(force_insert=True)
    entry = write(by, "register_initiative", initiative, at=at)
    office = holders_on(local_day(at), [Role.OFFICE], agency.path)
    told = {"title": initiative.title, "unit": unit.name, "year": str(idea.year)}
    tell_of(entry, office, "initiative_registered", initiative, **told)
    return initiative
