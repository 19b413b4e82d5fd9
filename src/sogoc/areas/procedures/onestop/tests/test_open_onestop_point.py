from datetime import date, timedelta

import pytest

from sogoc.areas.procedures.onestop.actions.open_onestop_point import (
    AgencyNotThere,
    PointAlreadyOpen,
    open_onestop_point,
)
from sogoc.areas.procedures.onestop.queries import points_open_on
from sogoc.foundations.documents.fitting import Unfit

from .builders import LAST_DAY, OPENED, closed, point, ready_for_open_onestop_point

pytestmark = pytest.mark.django_db


def test_it_stands_from_its_day() -> None:
    one = point(name="  Bộ phận   Một cửa ")
    assert (str(one), one.held_at, one.counters) == ("Bộ phận Một cửa", "so/", 2)
    assert list(points_open_on(OPENED)) == [one]
    assert not points_open_on(OPENED - timedelta(days=1)).exists()


def test_of_one_name_there_is_one_at_a_time() -> None:
    closed()
    again = ready_for_open_onestop_point(on=LAST_DAY)
    with pytest.raises(PointAlreadyOpen, match="đặt tên khác"):
        open_onestop_point(**again)
    after = open_onestop_point(**(again | {"on": LAST_DAY + timedelta(days=1)}))
    assert list(points_open_on(LAST_DAY + timedelta(days=1))) == [after]


def test_only_while_its_agency_stands() -> None:
    with pytest.raises(AgencyNotThere):
        point(on=date(2003, 12, 31))


@pytest.mark.parametrize(
    ("name", "value"), [("name", " "), ("address", ""), ("counters", 0), ("counters", 51)]
)
def test_it_has_a_name_an_address_and_counters(name: str, value: object) -> None:
    with pytest.raises(Unfit):
        point(**{name: value})
