"""The one answer to "may this person do this?"."""

from dataclasses import dataclass, replace

import pytest

from sogoc.foundations.people.policy import Policies
from sogoc.kernel.acts import Actor, Rule
from sogoc.kernel.roles import Role
from sogoc.kernel.tests.builders import NOBODY, holder


@dataclass(frozen=True)
class Record:
    held_at: str
    belongs_to: str = ""


@pytest.fixture
def policies() -> Policies:
    made = Policies()
    made.learn(
        [
            Rule("enter", "vào sổ", frozenset({Role.OFFICE})),
            Rule("look", "xem", frozenset({Role.OFFICE}), everywhere=True),
            Rule("mend", "sửa của mình", frozenset({Role.OFFICE}), own=True),
            Rule("judge", "xét", frozenset({Role.OFFICE}), others=True),
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


OWN = Record("c/", belongs_to="account:can.bo")


def test_whose_it_is_may_do_what_is_for_the_owner_whatever_they_hold(policies: Policies) -> None:
    owner = Actor("account:can.bo", "Cán bộ")
    assert policies.may(owner, "mend", OWN)
    assert not policies.may(owner, "mend", Record("c/", belongs_to="account:ai.do"))
    assert not policies.may(owner, "mend", Record("c/"))
    assert not policies.may(owner, "mend", None)
    assert not policies.may(owner, "enter", OWN)
    assert policies.may(holder(Role.OFFICE, where="c/", key="account:ai.do"), "mend", OWN)


def test_who_acts_for_another_is_not_the_owner_of_anything(policies: Policies) -> None:
    acting = replace(holder(Role.OFFICE, where="a/"), on_behalf_of="account:lanh.dao")
    assert not policies.may(acting, "mend", OWN)
    assert not policies.may(acting, "mend", Record("c/", belongs_to="account:lanh.dao"))


def test_nobody_judges_in_their_own_matter_or_that_of_whom_they_act_for(policies: Policies) -> None:
    by = holder(Role.OFFICE)
    acting = replace(by, on_behalf_of="account:lanh.dao")
    assert policies.may(by, "judge", Record("c/", belongs_to="account:ai.do"))
    assert not policies.may(by, "judge", OWN)
    assert not policies.may(acting, "judge", OWN)
    assert not policies.may(acting, "judge", Record("c/", belongs_to="account:lanh.dao"))
    assert policies.own_affair(by, "judge", OWN)
    assert not policies.own_affair(by, "enter", OWN)


def test_what_was_found_out_of_an_actor_is_of_one_policy_and_one_actor(policies: Policies) -> None:
    by = holder(Role.OFFICE, where="a/")
    assert policies.may(by, "enter", Record("a/"))
    assert not Policies().may(by, "enter", Record("a/"))
    elsewhere = replace(by, holdings=holder(Role.OFFICE, where="b/").holdings)
    assert not policies.may(elsewhere, "enter", Record("a/"))
    assert by == holder(Role.OFFICE, where="a/")
    assert hash(by) == hash(holder(Role.OFFICE, where="a/"))
