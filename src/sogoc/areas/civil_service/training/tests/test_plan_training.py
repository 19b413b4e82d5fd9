import pytest

from sogoc.areas.civil_service.training.actions.plan_training import (
    PlanOfNothing,
    SamePlanOfTraining,
    plan_training,
)
from sogoc.areas.civil_service.training.queries import followed
from sogoc.foundations.documents.actions.cancel_number import cancel_number
from sogoc.foundations.documents.cancellation import NumberCancelled
from sogoc.foundations.documents.fitting import Unfit
from sogoc.foundations.documents.tests.builders import OFFICE, document, ready_for_cancel_number, some_agency
from sogoc.foundations.journal.queries import history_of

from .builders import aim, ended, finished, ready_for_plan_training, sent, target

pytestmark = pytest.mark.django_db


def test_what_is_planned_is_followed_against_what_is_done() -> None:
    target()
    ended()
    finished()
    sent()
    told = [
        (one.kind, one.target.people if one.target else None, one.completed, one.learning, one.held)
        for one in followed(OFFICE, some_agency(), 2023)
    ]
    assert told == [("title_standard", None, 1, 1, 1), ("skills", 6, 0, 0, 0)]
    assert followed(OFFICE, some_agency(), 2022) == []


def test_told_again_it_is_another_and_the_journal_keeps_what_it_was() -> None:
    ready = ready_for_plan_training()
    one = plan_training(**ready)
    assert str(one) == "theo vị trí việc làm, kỹ năng nghiệp vụ · 2023"
    with pytest.raises(SamePlanOfTraining, match="Năm 2023"):
        plan_training(**ready)
    changed = plan_training(**(ready | {"aim": aim(people=8), "document": document("99/KH-SKHCN")}))
    assert (changed.pk, changed.people) == (one.pk, 8)
    assert history_of(changed)[0].changes["people"] == [6, 8]


def test_it_plans_something_that_fits_by_a_plan_that_holds() -> None:
    with pytest.raises(PlanOfNothing):
        target(aim=aim(people=0))
    with pytest.raises(Unfit):
        target(aim=aim(year=1999))
    with pytest.raises(Unfit):
        target(aim=aim(people=10_000))
    with pytest.raises(NumberCancelled):
        target(document=cancel_number(**ready_for_cancel_number()))
