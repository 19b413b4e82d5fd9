"""One form sent is one act, however often it arrives."""

from dataclasses import replace

import pytest

from sogoc.foundations.journal.models import Submission
from sogoc.foundations.journal.submitting import once
from sogoc.kernel.acts import Refusal
from sogoc.kernel.roles import Role
from sogoc.kernel.tests.builders import holder

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
    assert [once("one form", act, by=BY) for _ in range(3)] == ["/result/1/"] * 3
    assert act.times == 1


def test_another_form_or_another_person_is_another_act() -> None:
    act, other = Act(), replace(BY, key="account:nguoi.khac")
    once("one form", act, by=BY)
    once("another form", act, by=BY)
    once("one form", act, by=other)
    assert act.times == 3


def test_what_was_refused_may_be_sent_again() -> None:
    act = Act()
    with pytest.raises(NotNow):
        once("one form", act.refused, by=BY)
    assert not Submission.objects.exists()
    assert once("one form", act, by=BY) == "/result/1/"
