"""One form sent is one act, however often it arrives."""

from dataclasses import replace
from datetime import timedelta

import pytest

from sogoc.foundations.journal.models import Submission
from sogoc.foundations.journal.submitting import forget_before, once
from sogoc.kernel.acts import Refusal
from sogoc.kernel.roles import Role
from sogoc.kernel.tests.builders import MORNING, holder

pytestmark = pytest.mark.django_db
BY = holder(Role.OFFICE)


class NotNow(Refusal):
    "Chưa làm được."


class Act:
    def __init__(self) -> None:
        self.times = 0

    def __call__(self) -> str:
        self.times += 1
        return f"/result/{self.times}/"

    def refused(self) -> str:
        raise NotNow


def test_sent_twice_is_done_once_and_leads_to_the_same_result() -> None:
    act = Act()
    assert [once("one form", act, by=BY, at=MORNING) for _ in range(3)] == ["/result/1/"] * 3
    assert act.times == 1


def test_another_form_or_another_person_is_another_act() -> None:
    act, other = Act(), replace(BY, key="account:nguoi.khac")
    once("one form", act, by=BY, at=MORNING)
    once("another form", act, by=BY, at=MORNING)
    once("one form", act, by=other, at=MORNING)
    assert act.times == 3


def test_what_was_refused_may_be_sent_again() -> None:
    act = Act()
    with pytest.raises(NotNow):
        once("one form", act.refused, by=BY, at=MORNING)
    assert not Submission.objects.exists()
    assert once("one form", act, by=BY, at=MORNING) == "/result/1/"


def test_old_forms_are_forgotten_and_fresh_ones_are_not() -> None:
    act = Act()
    for key, days in (("old", 31), ("fresh", 29)):
        once(key, act, by=BY, at=MORNING - timedelta(days=days))
    Submission.objects.create(actor=BY.key, key="from before moments were kept")
    assert forget_before(MORNING - timedelta(days=30)) == 2
    assert list(Submission.objects.values_list("key", flat=True)) == ["fresh"]
