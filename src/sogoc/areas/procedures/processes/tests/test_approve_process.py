from datetime import date

import pytest

from sogoc.areas.procedures.catalogue.actions.abolish_procedure import abolish_procedure
from sogoc.areas.procedures.catalogue.tests.builders import CHANGED, ready_for_abolish_procedure, version
from sogoc.areas.procedures.processes.actions.approve_process import (
    ProcessAlreadyThere,
    VersionOver,
    approve_process,
)
from sogoc.areas.procedures.processes.models import LongerThanTheLimit, WithoutSteps, spare
from sogoc.areas.procedures.processes.queries import process_on, steps_of
from sogoc.areas.procedures.processes.register import Step
from sogoc.foundations.documents.deciding import NoDecision
from sogoc.foundations.documents.fitting import Unfit
from sogoc.foundations.documents.tests.builders import document
from sogoc.foundations.journal.queries import history_of

from .builders import STEPS, process, ready_for_approve_process

pytestmark = pytest.mark.django_db


def test_its_steps_take_what_the_limit_gives() -> None:
    """Ten working days are 80 hours."""
    made = process()
    assert [(one.order, one.hours) for one in steps_of(made)] == [(1, "4"), (2, "64"), (3, "12"), (4, "0")]
    assert spare(made.version, sum(one.minutes for one in STEPS)) == 0
    made.version.refresh_from_db()
    assert str(made.version.process_approved_on) == "2023-01-01"
    assert [entry.act for entry in history_of(made)] == ["approve_process"]


def test_a_minute_more_than_the_limit_is_refused() -> None:
    more = (*STEPS, Step(name="Đóng dấu", role="Văn thư", minutes=30))
    with pytest.raises(LongerThanTheLimit, match=r"80,5 giờ làm việc, quá thời hạn 10 ngày làm việc.*80 giờ"):
        process(steps=more)
    with pytest.raises(WithoutSteps, match=r"1\.000002"):
        process(version=version("1.000002"), steps=())
    with pytest.raises(Unfit, match="người làm"):
        process(version=version("1.000003"), steps=(Step(name="Ký", role="", minutes=1),))


def test_days_of_the_calendar_are_five_working_days_a_week() -> None:
    made = version(limit="7d", limit_by_law="14d")
    assert process(version=made, steps=(Step(name="Thẩm định", role="Chuyên viên", minutes=40 * 60),))
    with pytest.raises(LongerThanTheLimit):
        process(
            version=made, on=CHANGED, steps=(Step(name="Thẩm định", role="Chuyên viên", minutes=41 * 60),)
        )


def test_the_next_one_stands_in_its_place() -> None:
    first = process()
    second = process(version=first.version, on=CHANGED)
    days = (date(2022, 12, 31), date(2023, 2, 28), CHANGED)
    assert [process_on(first.version, day) for day in days] == [None, first, second]
    with pytest.raises(ProcessAlreadyThere, match="từ ngày 01/3/2023"):
        process(version=first.version, on=CHANGED)


def test_a_version_that_is_over_gets_no_process() -> None:
    given = version()
    abolish_procedure(**ready_for_abolish_procedure(procedure=given.procedure))
    with pytest.raises(VersionOver, match="28/02/2023"):
        approve_process(**ready_for_approve_process(version=given, on=CHANGED))


def test_only_a_decision_approves() -> None:
    with pytest.raises(NoDecision):
        process(decision=document())
