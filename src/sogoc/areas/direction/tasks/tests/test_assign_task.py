from datetime import date

import pytest

from sogoc.areas.direction.tasks.actions.assign_task import AlreadyAssigned, DueBeforeAssigned, assign_task
from sogoc.areas.direction.tasks.models import Task
from sogoc.areas.direction.tasks.queries import Source, joining_of, turns_due, turns_of
from sogoc.areas.direction.tasks.queries.facts import JoinsItself, LedElsewhere, UnknownProduct
from sogoc.areas.direction.tasks.queries.sources import NoDocument, NoPlanTold, PlanElsewhere
from sogoc.areas.direction.tasks.register import Recurrence, SourceKind
from sogoc.foundations.agencies.tests.builders import department, division
from sogoc.foundations.documents.fitting import Unfit
from sogoc.foundations.documents.tests.builders import some_agency
from sogoc.foundations.notices.models import Notice
from sogoc.foundations.people.tests.builders import employed
from sogoc.kernel.roles import Role

from .builders import lead, order, plan, planned, ready_for_assign_task, task, told

pytestmark = pytest.mark.django_db


def test_it_is_led_by_a_division_and_comes_from_a_plan() -> None:
    so = some_agency()
    joins = division(so, "phong-hai", short_name="Phòng hai")
    one = planned(title="  Ban hành   kế hoạch ", lead=lead(so), joining=(joins,), field="procedures")
    assert (one.title, one.field, one.source, one.year) == ("Ban hành kế hoạch", "procedures", "plan", 2023)
    assert joining_of(one) == [joins]
    assert one.held_at == one.lead.path


def test_an_order_names_its_document_and_place() -> None:
    one = task(source=order())
    assert (str(one.document), one.clause) == ("1363/UBND-VP", "mục 2")


def test_the_head_of_the_division_is_told() -> None:
    head = employed("truong.phong", Role.DIVISION_HEAD, lead())
    task()
    assert [one.account for one in Notice.objects.filter(kind="task_assigned")] == [head]


@pytest.mark.parametrize(
    ("first", "recurrence", "due"),
    [
        (date(2023, 3, 31), Recurrence.QUARTERLY, ["31/03", "30/06", "30/09", "31/12"]),
        (date(2023, 10, 15), Recurrence.MONTHLY, ["15/10", "15/11", "15/12"]),
        (date(2024, 2, 29), Recurrence.QUARTERLY, ["29/02", "31/05", "31/08", "30/11"]),
        (date(2023, 6, 25), Recurrence.HALF_YEARLY, ["25/06", "25/12"]),
        (date(2023, 6, 25), "", []),
    ],
)
def test_the_turns_of_a_year(first: date, recurrence: str, due: list[str]) -> None:
    assert [f"{one:%d/%m}" for one in turns_due(first, recurrence)] == due


def test_what_comes_back_is_one_task_with_turns() -> None:
    one = planned(recurrence=Recurrence.QUARTERLY)
    assert [turn.due_on.month for turn in turns_of(one)] == [3, 6, 9, 12]
    assert one.due_on == date(2023, 12, 31)
    assert {turn.recurrence for turn in turns_of(one)} == {""}


def test_twice_is_once() -> None:
    task()
    with pytest.raises(AlreadyAssigned):
        task()
    assert Task.objects.count() == 1


def test_nothing_is_due_before_it_is_assigned() -> None:
    with pytest.raises(DueBeforeAssigned):
        task(due_on=date(2023, 2, 13))


def test_a_source_is_told() -> None:
    with pytest.raises(NoPlanTold):
        task(source=Source(SourceKind.PLAN))
    with pytest.raises(NoDocument):
        task(source=Source(SourceKind.ORDER))


def test_a_plan_is_that_of_the_agency() -> None:
    other = department("so-hai", name="Sở Nội vụ", symbol="SNV")
    with pytest.raises(PlanElsewhere):
        assign_task(**ready_for_assign_task(agency=other, source=Source(SourceKind.PLAN, plan())))


def test_who_leads_is_of_the_agency() -> None:
    other = department("so-hai", name="Sở Nội vụ", symbol="SNV")
    with pytest.raises(LedElsewhere):
        assign_task(**ready_for_assign_task(told=told(lead=other)))
    with pytest.raises(LedElsewhere):
        task(joining=(other,))
    with pytest.raises(JoinsItself):
        task(joining=(lead(),))


def test_a_product_is_a_kind_of_document() -> None:
    with pytest.raises(UnknownProduct):
        task(product_kind="bài thơ")


def test_it_is_called_something() -> None:
    with pytest.raises(Unfit):
        task(title=" ")
