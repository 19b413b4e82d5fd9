from datetime import date

import pytest

from sogoc.areas.direction.tasks.actions.copy_plan import NothingToCopy, YearNotLater, copy_plan
from sogoc.areas.direction.tasks.queries import tasks_of, turns_of
from sogoc.foundations.agencies.models import Agency

from .builders import lead, plan, planned, ready_for_copy_plan, task, withdrawn

pytestmark = pytest.mark.django_db


def test_each_task_says_what_of_it_is_still_last_years() -> None:
    old = plan()
    planned(old, title="Kế hoạch tuyên truyền năm 2023", number=2)
    planned(old, title="Báo cáo quý", number=3, recurrence="quarterly")
    withdrawn(task=planned(old, title="Không làm nữa", number=4))
    copy = copy_plan(**ready_for_copy_plan(plan=old))
    first, second = tasks_of(copy)
    assert (copy.year, copy.copied_from, first.year) == (2024, old, 2024)
    assert (first.due_on, first.to_change) == (date(2024, 3, 31), "hạn, năm 2023 trong nội dung")
    assert second.to_change == "hạn"
    assert next(turn.due_on for turn in turns_of(second)) == date(2024, 3, 31)


def test_a_division_that_ended_leads_nothing() -> None:
    old = planned().plan
    Agency.objects.filter(pk=lead().pk).update(valid_until=date(2023, 12, 31))
    (made,) = tasks_of(copy_plan(**ready_for_copy_plan(plan=old)))
    assert made.lead == made.agency
    assert "đơn vị chủ trì" in made.to_change


def test_into_a_later_year() -> None:
    with pytest.raises(YearNotLater):
        copy_plan(**ready_for_copy_plan(year=2023))


def test_something_there_is_to_copy() -> None:
    with pytest.raises(NothingToCopy):
        copy_plan(**ready_for_copy_plan(plan=plan()))
    task()
