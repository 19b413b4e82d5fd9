from datetime import date
from typing import Any

import pytest

from sogoc.areas.direction.tasks.actions.correct_task import correct_task
from sogoc.areas.direction.tasks.actions.verify_task import (
    NotReported,
    VerifiedByItsDoer,
    VerifiedTooEarly,
    verify_task,
)
from sogoc.areas.direction.tasks.queries import turns_of
from sogoc.areas.direction.tasks.queries.ending import TaskClosed
from sogoc.areas.direction.tasks.queries.products import ProductRepealed, WrongProduct
from sogoc.foundations.documents.tests.builders import OFFICE, document, relation
from sogoc.foundations.documents.traits import RelationKind
from sogoc.kernel.acts import Actor
from sogoc.kernel.tests.builders import MORNING, morning_of

from .builders import (
    AFTER,
    DUE,
    VERIFIER,
    done,
    handed,
    product,
    ready_for_correct_task,
    ready_for_verify_task,
    reported,
    task,
    withdrawn,
)

pytestmark = pytest.mark.django_db


def test_done_is_the_day_on_which_it_was_done() -> None:
    one = done()
    assert (one.state, one.done_on, one.verified_on) == ("done", DUE, AFTER.date())
    one.refresh_from_db()
    assert one.on_time is True


def test_late_is_after_its_day() -> None:
    one = done(task=reported(on=date(2023, 4, 1)))
    one.refresh_from_db()
    assert one.on_time is False


def test_nobody_verifies_what_they_reported() -> None:
    with pytest.raises(VerifiedByItsDoer, match="người khác"):
        verify_task(**ready_for_verify_task(by=OFFICE))
    deputy = Actor("account:pho", "Phó phòng", VERIFIER.holdings, on_behalf_of=OFFICE.key)
    with pytest.raises(VerifiedByItsDoer):
        verify_task(**ready_for_verify_task(task=reported(task=task(title="Việc khác")), by=deputy))


def test_nor_what_they_do() -> None:
    one = handed()
    assert one.doer
    himself: Any = Actor(one.doer.key, one.doer.name, VERIFIER.holdings)
    with pytest.raises(VerifiedByItsDoer):
        verify_task(**ready_for_verify_task(task=reported(task=one), by=himself))


def test_a_product_repealed_meanwhile_is_none() -> None:
    old = product()
    one = reported(product=old)
    relation(
        document=document("99/QĐ-SKHCN", issued_on=date(2023, 3, 1)),
        kind=RelationKind.REPEALS,
        other=old,
        since=date(2023, 4, 1),
    )
    with pytest.raises(ProductRepealed):
        done(task=one)


def test_only_what_was_reported() -> None:
    with pytest.raises(NotReported):
        done(task=task())
    with pytest.raises(VerifiedTooEarly):
        done(task=reported(task=task(title="Việc khác")), at=MORNING)


def test_not_when_it_is_over() -> None:
    with pytest.raises(TaskClosed):
        done(task=withdrawn())


def test_what_comes_back_is_done_with_its_last_turn() -> None:
    whole = task(recurrence="half_yearly", due_on=date(2023, 6, 30))
    at = morning_of(date(2023, 12, 30))
    first, second = turns_of(whole)
    done(task=reported(task=first, on=date(2023, 6, 29), at=at), at=at)
    whole.refresh_from_db()
    assert whole.done_on is None
    withdrawn(task=second, at=at)
    whole.refresh_from_db()
    assert (whole.state, whole.done_on, whole.product) == ("done", date(2023, 6, 29), None)


def test_the_product_is_of_the_kind_that_is_asked_for_by_then() -> None:
    one = correct_task(**ready_for_correct_task(task=reported(), due_on=DUE, product_kind="report"))
    with pytest.raises(WrongProduct):
        done(task=one)
