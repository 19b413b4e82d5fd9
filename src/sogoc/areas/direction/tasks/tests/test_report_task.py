from datetime import date

import pytest

from sogoc.areas.direction.tasks.actions.report_task import (
    AlreadyReported,
    BeforeAssigned,
    DoneInTheFuture,
    ProductMissing,
    report_task,
)
from sogoc.areas.direction.tasks.queries.by_turns import TaskHasTurns
from sogoc.areas.direction.tasks.queries.ending import TaskClosed
from sogoc.areas.direction.tasks.queries.products import ProductRepealed, WrongProduct
from sogoc.foundations.documents.actions.cancel_number import cancel_number
from sogoc.foundations.documents.cancellation import NumberCancelled
from sogoc.foundations.documents.fitting import Unfit
from sogoc.foundations.documents.tests.builders import document, numbered, ready_for_cancel_number, relation
from sogoc.foundations.documents.traits import RelationKind
from sogoc.foundations.notices.models import Notice
from sogoc.foundations.people.tests.builders import employed
from sogoc.kernel.roles import Role

from .builders import AFTER, DUE, done, product, ready_for_report_task, reported, task

pytestmark = pytest.mark.django_db


def test_it_waits_for_somebody_else() -> None:
    one = task()
    office = employed("van.thu", Role.OFFICE, one.agency)
    one = reported(task=one)
    assert (one.state, one.reported_on, one.done_on) == ("reported", DUE, None)
    assert [told.account for told in Notice.objects.filter(kind="task_reported")] == [office]


def test_without_its_product_it_is_not_done() -> None:
    with pytest.raises(ProductMissing):
        report_task(**ready_for_report_task() | {"product": None})


def test_the_product_is_of_the_kind_that_was_asked_for() -> None:
    with pytest.raises(WrongProduct, match="phải là kế hoạch; văn bản 12/BC-SKHCN là báo cáo"):
        reported(product=document("12/BC-SKHCN"))
    assert reported(task=task(title="Việc khác", product_kind=""), product=document("13/BC-SKHCN"))


@pytest.mark.parametrize("kind", [RelationKind.REPEALS, RelationKind.REPLACES])
def test_what_was_repealed_is_no_product(kind: RelationKind) -> None:
    old = product()
    new = document("99/QĐ-SKHCN", issued_on=date(2023, 3, 1))
    relation(document=new, kind=kind, other=old, since=DUE)
    with pytest.raises(ProductRepealed, match="99/QĐ-SKHCN"):
        reported(product=old)


def test_what_is_repealed_later_was_one() -> None:
    old = product()
    new = document("99/QĐ-SKHCN", issued_on=date(2023, 3, 1))
    relation(document=new, kind=RelationKind.REPEALS, other=old, since=date(2023, 4, 1))
    assert reported(product=old).product == old


def test_the_second_who_reports_is_told_so() -> None:
    with pytest.raises(AlreadyReported, match="31/3/2023"):
        reported(task=reported())


def test_on_a_day_of_its_own() -> None:
    with pytest.raises(DoneInTheFuture):
        reported(on=date(2023, 4, 4))
    with pytest.raises(BeforeAssigned):
        reported(on=date(2023, 2, 13), task=task(title="Việc khác"))


def test_turn_by_turn() -> None:
    with pytest.raises(TaskHasTurns):
        reported(task=task(recurrence="monthly"))


def test_not_when_it_is_over() -> None:
    with pytest.raises(TaskClosed, match="đã hoàn thành ngày"):
        reported(task=done(), at=AFTER)


def test_a_number_that_was_cancelled_is_no_product() -> None:
    given = numbered(kind="plan", summary="Kế hoạch")
    cancel_number(**ready_for_cancel_number(document=given))
    with pytest.raises(NumberCancelled):
        reported(product=given)


def test_what_was_done_is_told_briefly() -> None:
    with pytest.raises(Unfit):
        reported(result="x" * 2001)
