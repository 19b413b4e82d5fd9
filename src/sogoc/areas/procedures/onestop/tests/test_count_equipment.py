from datetime import date, timedelta

import pytest

from sogoc.areas.procedures.onestop.actions.count_equipment import (
    CountedLater,
    KindUnknown,
    MoreWorkThanThere,
    SameCount,
    count_equipment,
)
from sogoc.areas.procedures.onestop.models import EquipmentCount
from sogoc.areas.procedures.onestop.queries import equipment_lacking, latest_counts
from sogoc.areas.procedures.onestop.queries.opening import PointClosedThen, PointNotOpen
from sogoc.foundations.documents.fitting import Unfit

from .builders import APPOINTED, LAST_DAY, OPENED, closed, counted, point, ready_for_count_equipment

pytestmark = pytest.mark.django_db
DAY = timedelta(days=1)


def test_what_was_counted_before_stays() -> None:
    first = counted()
    counted(point=first.point, number=5, working=5, on=APPOINTED + DAY)
    assert EquipmentCount.objects.count() == 2
    assert latest_counts(first.point)["computer"].number == 5
    assert str(first) == "máy vi tính"


def test_the_same_day_it_is_corrected() -> None:
    ready = ready_for_count_equipment()
    count_equipment(**ready)
    with pytest.raises(SameCount):
        count_equipment(**ready)
    assert count_equipment(**(ready | {"working": 4})).working == 4
    assert EquipmentCount.objects.count() == 1


def test_what_the_law_wants_and_does_not_work_is_lacking() -> None:
    one = counted(working=0)
    lacking = equipment_lacking(one.point, APPOINTED)
    assert "máy vi tính" in lacking
    counted(point=one.point, working=1, on=APPOINTED + DAY)
    assert "máy vi tính" not in equipment_lacking(one.point, APPOINTED)
    assert "thiết bị đọc thẻ căn cước" not in lacking
    assert "thiết bị đọc thẻ căn cước" in equipment_lacking(one.point, date(2025, 7, 1))


def test_only_kinds_of_that_day() -> None:
    found = point()
    with pytest.raises(KindUnknown):
        counted(point=found, kind="card_reader")
    assert counted(point=found, kind="card_reader", on=date(2025, 7, 1)).number == 4


def test_numbers_that_can_be() -> None:
    found = point()
    with pytest.raises(MoreWorkThanThere):
        counted(point=found, number=1, working=2)
    with pytest.raises(Unfit, match="số lượng"):
        counted(point=found, number=40_000, working=0)


def test_days_in_order_while_it_is_open() -> None:
    one = counted()
    with pytest.raises(CountedLater):
        counted(point=one.point, on=APPOINTED - DAY)
    with pytest.raises(PointNotOpen):
        counted(point=one.point, on=OPENED - DAY)
    with pytest.raises(PointClosedThen):
        counted(point=closed(point=one.point), on=LAST_DAY + DAY)
