"""The one answer to "may this person do this?"."""

from dataclasses import dataclass

import pytest

from sogoc.foundations.people.policy import Policies
from sogoc.kernel.acts import Rule
from sogoc.kernel.roles import Role
from sogoc.kernel.tests.builders import NOBODY, holder


@dataclass(frozen=True)
class Record:
    held_at: str


@pytest.fixture
def policies() -> Policies:
    made = Policies()
    made.learn(
        [
            Rule("enter", "vào sổ", frozenset({Role.OFFICE})),
            Rule("look", "xem", frozenset({Role.OFFICE}), everywhere=True),
        ]
    )
    return made


@pytest.mark.parametrize(
    ("held_at", "may"),
    [("a/b/", True), ("a/b/c/", True), ("a/", False), ("a/b2/", False), ("c/", False), ("", False)],
)
def test_a_role_reaches_its_agency_and_below(policies: Policies, held_at: str, may: bool) -> None:
    by = holder(Role.OFFICE, where="a/b/")
    assert policies.may(by, "enter", Record(held_at)) is may
    assert policies.may(by, "look", Record(held_at)) is True


def test_without_a_record_it_is_asked_whether_one_may_at_all(policies: Policies) -> None:
    assert policies.may(holder(Role.OFFICE, where="a/"), "enter", None)
    assert not policies.may(holder(Role.OFFICER, where="a/"), "enter", None)
    assert not policies.may(NOBODY, "enter", None)


def test_reach_is_the_union_of_the_offices_held(policies: Policies) -> None:
    by = holder(Role.OFFICE, Role.OFFICER, where="a/")
    assert list(policies.reach(by, "enter")) == ["a/"]
    assert list(policies.reach(by, "look")) == [""]
    assert list(policies.reach(NOBODY, "look")) == []


def test_an_act_that_nobody_told_of_is_refused(policies: Policies) -> None:
    assert not policies.may(holder(*Role), "burn", None)
    assert list(policies.reach(holder(*Role), "burn")) == []
    assert policies.verb("burn") == "burn"


def test_two_rooms_do_not_speak_of_one_act(policies: Policies) -> None:
    policies.learn([Rule("enter", "vào sổ", frozenset({Role.OFFICE}))])
    with pytest.raises(ValueError, match="enter"):
        policies.learn([Rule("enter", "vào sổ", frozenset({Role.LEADER}))])
