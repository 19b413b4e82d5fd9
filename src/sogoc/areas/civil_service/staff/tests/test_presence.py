"""Who reorganises a unit is told who is in it."""

from datetime import date

import pytest

from sogoc.foundations.agencies.closing import closing
from sogoc.foundations.agencies.tests.builders import division
from sogoc.foundations.documents.tests.builders import some_agency

from .builders import released, somebody, work

pytestmark = pytest.mark.django_db


def test_who_is_in_it_on_that_day_is_counted() -> None:
    unit = division(some_agency())
    staff = somebody(work=work(unit=unit))
    last = staff.stays.get()
    assert closing.told(unit, last.valid_from) == [
        f"1 người đang làm việc ở {unit.name}; sau khi sắp xếp hãy ghi từng người đi đâu."
    ]
    assert closing.told(unit, date(2000, 1, 1)) == []
    assert closing.told(some_agency(), last.valid_from) == []
    ended = released(staff=staff)
    assert closing.told(unit, ended.ended_on) == []
