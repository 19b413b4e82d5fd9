import pytest

from sogoc.areas.procedures.feeding.actions.receive_feed_run import (
    NothingFed,
    RunAlreadyReceived,
    TotalsWithoutPeriod,
    TotalUnknown,
    receive_feed_run,
)
from sogoc.areas.procedures.feeding.models import FedRow
from sogoc.foundations.documents.fitting import Unfit

from .builders import Q1, ready_for_receive_feed_run, received, row, source, states

pytestmark = pytest.mark.django_db


def test_its_rows_are_kept_as_they_came_without_whose_they_are() -> None:
    run = received(rows=[row(), row("H06.16-230214-0002")], totals={"received": 2}, period=Q1)
    assert (states(run), run.period, run.totals) == (["waiting", "waiting"], "2023-Q1", {"received": 2})
    told = FedRow.objects.get(run=run, number=2).told
    assert told["SoHoSo"] == "H06.16-230214-0002"
    assert "Người Nộp" not in str(told)
    assert "0000000001" not in str(told)


def test_the_same_run_is_received_once() -> None:
    one = source()
    received(source=one)
    with pytest.raises(RunAlreadyReceived, match="08:00 ngày 14/02/2023"):
        receive_feed_run(**ready_for_receive_feed_run(source=one))


def test_something_came_and_is_understood() -> None:
    one = source()
    with pytest.raises(NothingFed):
        received(source=one, rows=[])
    with pytest.raises(TotalUnknown, match="received, carried_over"):
        received(source=one, totals={"tong": 1}, period=Q1)
    with pytest.raises(TotalsWithoutPeriod):
        received(source=one, totals={"received": 1})
    with pytest.raises(Unfit):
        received(source=one, key=" ")
