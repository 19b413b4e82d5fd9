import pytest

from sogoc.areas.direction.tasks.actions.correct_plan import PlanChanged, correct_plan
from sogoc.foundations.documents.actions.correct_document import NothingToCorrect
from sogoc.foundations.documents.fitting import Unfit
from sogoc.foundations.journal.queries import history_of

from .builders import plan, planned, ready_for_correct_plan

pytestmark = pytest.mark.django_db


def test_its_tasks_are_of_its_year() -> None:
    one = planned()
    assert one.plan
    corrected = correct_plan(**ready_for_correct_plan(plan=one.plan))
    one.refresh_from_db()
    assert (corrected.kind, corrected.year, one.year) == ("outreach", 2024, 2024)
    assert history_of(corrected).first().changes == {  # type: ignore[union-attr]
        "kind": ["reform", "outreach"],
        "year": [2023, 2024],
    }


def test_what_others_changed_is_looked_at_first() -> None:
    one = plan()
    correct_plan(**ready_for_correct_plan(plan=one))
    with pytest.raises(PlanChanged):
        correct_plan(**ready_for_correct_plan(plan=one, version=1, year=2025))


def test_nothing_changed_is_nothing() -> None:
    one = plan()
    with pytest.raises(NothingToCorrect):
        correct_plan(**ready_for_correct_plan(plan=one, kind=one.kind, year=one.year))


def test_of_a_year_there_is() -> None:
    with pytest.raises(Unfit):
        correct_plan(**ready_for_correct_plan(year=70_000))
