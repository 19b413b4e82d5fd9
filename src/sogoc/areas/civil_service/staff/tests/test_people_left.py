import pytest

from sogoc.areas.civil_service.staff.queries.leaving import PeopleLeft
from sogoc.foundations.agencies.actions.dissolve_agency import dissolve_agency
from sogoc.foundations.agencies.actions.merge_agencies import merge_agencies
from sogoc.foundations.agencies.actions.split_agency import split_agency
from sogoc.foundations.agencies.tests.builders import (
    NEW_YEAR,
    division,
    ready_for_dissolve_agency,
    ready_for_merge_agencies,
    ready_for_split_agency,
)
from sogoc.foundations.documents.tests.builders import some_agency

from .builders import released, somebody, work

pytestmark = pytest.mark.django_db


def test_a_unit_in_which_people_are_is_neither_closed_nor_split() -> None:
    unit = division(some_agency())
    one = somebody(work=work(unit=unit))
    with pytest.raises(PeopleLeft, match="còn 1 người"):
        dissolve_agency(**ready_for_dissolve_agency(agency=unit))
    with pytest.raises(PeopleLeft, match="Chuyên viên"):
        split_agency(**ready_for_split_agency(agency=unit))
    released(staff=one, on=NEW_YEAR)
    assert dissolve_agency(**ready_for_dissolve_agency(agency=unit)).valid_until


def test_merged_it_takes_its_people_with_it() -> None:
    so = some_agency()
    unit, into = division(so), division(so, "phong-moi", short_name="Phòng mới")
    one = somebody(work=work(unit=unit))
    assert merge_agencies(**ready_for_merge_agencies(agencies=[unit], into=into)) == into
    assert one.stays.get().valid_until is None
