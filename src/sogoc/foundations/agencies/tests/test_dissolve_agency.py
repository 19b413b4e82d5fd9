from datetime import date

import pytest

from sogoc.foundations.agencies.actions.dissolve_agency import dissolve_agency
from sogoc.foundations.agencies.closing import UnitsLeft
from sogoc.foundations.agencies.lineage import successor_today, successors_of
from sogoc.foundations.agencies.queries import agencies_seen_by
from sogoc.foundations.agencies.reorganising import AgencyClosed, NotYetTime
from sogoc.kernel.roles import Role
from sogoc.kernel.tests.builders import holder

from .builders import by_decision, department, division, ready_for_dissolve_agency

pytestmark = pytest.mark.django_db


def test_it_ends_and_who_stood_above_keeps_its_records() -> None:
    so = department()
    phong = dissolve_agency(**by_decision(agency=division(so)))
    assert phong.valid_until == date(2022, 12, 31)
    assert not successors_of(phong).exists()
    assert successor_today(phong, date(2022, 1, 1)) == {}
    assert phong in agencies_seen_by(holder(Role.OFFICE, where=so.path))


def test_it_ends_once() -> None:
    ready = ready_for_dissolve_agency()
    dissolve_agency(**ready)
    with pytest.raises(AgencyClosed):
        dissolve_agency(**ready)


def test_not_for_a_day_to_come() -> None:
    with pytest.raises(NotYetTime):
        dissolve_agency(**ready_for_dissolve_agency(on=date(2023, 2, 15)))


def test_units_are_seen_to_first() -> None:
    so = department()
    for i in range(6):
        division(so, f"phong-{i}", short_name=f"Phòng {i}")
    with pytest.raises(UnitsLeft, match="Phòng 0, Phòng 1, Phòng 2, Phòng 3, Phòng 4…"):
        dissolve_agency(**by_decision(agency=so))
