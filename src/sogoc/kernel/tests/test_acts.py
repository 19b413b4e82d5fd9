"""Who may act, and how a refusal speaks."""

import subprocess
import sys
from collections.abc import Iterable, Iterator
from datetime import date, datetime

import pytest

from sogoc.kernel import acts
from sogoc.kernel.acts import (
    Actor,
    Held,
    NotAllowed,
    OwnAffair,
    Place,
    Refusal,
    decide_by,
    may,
    reach,
    require,
    verb_of,
)
from sogoc.kernel.roles import EVERY_ROLE, EVERY_WORKING_ROLE, ROLE_NAMES, Role

from .builders import MORNING, NOBODY, holder


class AlreadyDone(Refusal):
    """Hồ sơ {code} đã trả
    ngày {day}, vào lúc {at}, {count} lần."""


class Formatted(Refusal):
    "Tháng {day:%m}."


def test_a_refusal_speaks_in_one_line_with_days_the_vietnamese_way() -> None:
    refusal = AlreadyDone(code="H1", day=date(2024, 6, 5), at=MORNING, count=2)
    assert str(refusal) == "Hồ sơ H1 đã trả ngày 05/6/2024, vào lúc 08:00 ngày 14/02/2023, 2 lần."


def test_a_format_of_its_own_is_kept() -> None:
    assert str(Formatted(day=datetime(2024, 6, 5, tzinfo=MORNING.tzinfo))) == "Tháng 06."


def test_a_refusal_wants_all_its_facts() -> None:
    with pytest.raises(KeyError):
        AlreadyDone(code="H1")


def test_a_refusal_speaks_another_language_with_the_same_facts() -> None:
    assert (
        Formatted(day=date(2024, 6, 5)).sentence("Month {day:%m}.", {"day": date(2024, 6, 5)}) == "Month 06."
    )


class OneAct:
    """A policy that lets anybody with a holding do "enter" below "a/"."""

    def may(self, by: Actor, act: str, thing: Held | None) -> bool:
        return bool(by.holdings) and act == "enter" and (thing is None or thing.held_at.startswith("a/"))

    def reach(self, by: Actor, act: str) -> Iterable[str]:
        return ["a/"] if self.may(by, act, None) else []

    def verb(self, act: str) -> str:
        return {"enter": "vào sổ"}.get(act, act)

    def own_affair(self, by: Actor, act: str, thing: Held | None) -> bool:
        return getattr(thing, "belongs_to", None) == by.key


class Record:
    def __init__(self, held_at: str) -> None:
        self.held_at = held_at


@pytest.fixture
def _one_act() -> Iterator[None]:
    before = vars(acts)["_Asked"].policy
    decide_by(OneAct())
    yield
    decide_by(before)


@pytest.mark.usefixtures("_one_act")
def test_the_policy_that_was_handed_over_is_asked() -> None:
    by = holder(Role.OFFICE, where="a/")
    assert may(by, "enter")
    assert may(by, "enter", Record("a/b/"))
    assert not may(by, "enter", Record("b/"))
    assert not may(by, "leave")
    assert reach(by, "enter") == ("a/",)
    require(by, "enter", Record("a/b/"))


@pytest.mark.usefixtures("_one_act")
def test_an_act_has_a_verb_and_one_that_no_policy_knows_keeps_its_name() -> None:
    assert [verb_of("enter"), verb_of("leave")] == ["vào sổ", "leave"]


@pytest.mark.usefixtures("_one_act")
def test_who_may_not_is_told_what() -> None:
    with pytest.raises(NotAllowed, match="không được giao quyền vào sổ"):
        require(NOBODY, "enter")


@pytest.mark.usefixtures("_one_act")
def test_nobody_is_told_to_ask_for_a_role_where_it_is_their_own_affair() -> None:
    with pytest.raises(OwnAffair, match="tự vào sổ cho chính mình"):
        require(NOBODY, "enter", Place("a/", NOBODY.key))


def test_before_a_policy_is_handed_over_nobody_may_do_anything() -> None:
    asked = (
        "from sogoc.kernel.acts import *; by = Actor('a', 'A'); print(may(by, 'enter'), reach(by, 'enter'))"
    )
    told = subprocess.run(
        [sys.executable, "-P", "-c", asked], text=True, capture_output=True, check=True
    ).stdout
    assert told.strip() == "False ()"


def test_every_role_has_a_name() -> None:
    assert set(ROLE_NAMES) == set(Role) == EVERY_ROLE
    assert EVERY_ROLE - {Role.AUDITOR} == EVERY_WORKING_ROLE
