from datetime import date

import pytest

from sogoc.areas.civil_service.staff.actions.give_leadership import (
    GivenByNothing,
    HeadedAlready,
    LeadsAlready,
    TermOver,
    give_leadership,
)
from sogoc.areas.civil_service.staff.queries import leadership_on, leaderships_held, tier_of
from sogoc.areas.civil_service.staff.queries.placing import UnitNotStanding
from sogoc.areas.civil_service.staff.queries.presence import NotHereAnyMore
from sogoc.areas.civil_service.staff.register import Rank, Tier
from sogoc.foundations.agencies.actions.dissolve_agency import dissolve_agency
from sogoc.foundations.agencies.tests.builders import department, division, ready_for_dissolve_agency
from sogoc.foundations.agencies.units import UnitElsewhere
from sogoc.foundations.documents.deciding import NoDecision
from sogoc.foundations.documents.fitting import Unfit
from sogoc.foundations.documents.tests.builders import OFFICE, document, some_agency

from .builders import CAME, MOVED, leader, led_before, post, ready_for_give_leadership

pytestmark = pytest.mark.django_db


def test_somebody_leads_from_a_day() -> None:
    held = give_leadership(**ready_for_give_leadership(post=post(title="  Phó  Giám đốc ")))
    assert (held.title, held.tier, held.rank) == ("Phó Giám đốc", Tier.AGENCY, Rank.DEPUTY)
    assert leadership_on(held.staff, CAME) == held
    assert leadership_on(held.staff, date(2020, 1, 1)) is None
    assert list(leaderships_held(OFFICE, some_agency())) == [held]


def test_how_high_follows_from_what_is_led() -> None:
    agency = some_agency()
    centre = division(agency, "trung-tam", kind="service_unit")
    inside = division(centre, "phong-trong")
    assert [tier_of(one) for one in (agency, division(agency), centre, inside)] == [
        Tier.AGENCY,
        Tier.DIVISION,
        Tier.DIVISION,
        Tier.SUBORDINATE_DIVISION,
    ]


def test_by_a_decision() -> None:
    with pytest.raises(GivenByNothing):
        leader(document=None)
    with pytest.raises(NoDecision):
        leader(document=document("9/KH-SKHCN"))


def test_nobody_leads_twice_at_once() -> None:
    held = leader()
    other = post(unit=division(some_agency()), rank=Rank.HEAD, title="Trưởng phòng")
    with pytest.raises(LeadsAlready, match="Phó Giám đốc Sở"):
        leader(staff=held.staff, post=other, on=MOVED)
    led_before(leadership=held)
    with pytest.raises(LeadsAlready):
        leader(staff=held.staff, post=other, on=date(2023, 1, 31))
    assert leader(staff=held.staff, post=other, on=MOVED).tier == Tier.DIVISION


def test_nothing_has_two_heads() -> None:
    first = leader(post=post(rank=Rank.HEAD, title="Giám đốc Sở"))
    with pytest.raises(HeadedAlready, match="02/01/2020"):
        leader(post=post(rank=Rank.HEAD, title="Giám đốc Sở"), on=MOVED)
    assert leader(on=MOVED).rank == Rank.DEPUTY
    led_before(leadership=first)
    assert leader(post=post(rank=Rank.HEAD, title="Giám đốc Sở"), on=MOVED).valid_from == MOVED


def test_somebody_who_is_there_over_something_that_stands() -> None:
    with pytest.raises(NotHereAnyMore):
        leader(on=date(2019, 12, 31))
    with pytest.raises(UnitElsewhere):
        leader(post=post(unit=department("khac")))
    unit = division(some_agency())
    dissolve_agency(**ready_for_dissolve_agency(agency=unit))
    unit.refresh_from_db()
    with pytest.raises(UnitNotStanding):
        leader(post=post(unit=unit), on=MOVED)


def test_it_fits() -> None:
    with pytest.raises(TermOver):
        leader(post=post(term_until=date(2020, 1, 1)))
    with pytest.raises(Unfit):
        leader(post=post(title=" "))
