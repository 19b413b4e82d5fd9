"""What people write for a value, and how a figure keeps it."""

from typing import Any

import pytest

from sogoc.foundations.ledger.values import (
    NotChoice,
    NotDay,
    NothingInWhole,
    NotNumberAndSymbol,
    NotPercentage,
    NotWhole,
    PartBeyondWhole,
    StateNotDeclarable,
    SumMissing,
    SumsOfNoShare,
    Told,
    ValueBesideState,
    ValueDiffersFromSums,
    ValueMissing,
    read,
)
from sogoc.measures.states import State

from .said import FIGURES, REACHED

ALL = FIGURES | {"reached_rate": REACHED}


@pytest.mark.parametrize(
    ("name", "told", "kept"),
    [
        ("visits", "0", "0"),
        ("visits", " 1.176.355 ", "1176355"),
        ("visits", "1 250", "1250"),
        ("visits", "0012", "12"),
        ("visits", "999999999999999999", "999999999999999999"),
        ("content_rate", "0", "0"),
        ("content_rate", "100%", "100"),
        ("content_rate", "98,5", "98.5"),
        ("content_rate", "98.50 %", "98.50"),
        ("content_rate", "1e1", "10"),
        ("reached_rate", "112,5", "112.5"),
        ("held", "1", "1"),
        ("held", "Không", "0"),
        ("held", "có", "1"),
        ("mode", "0", "0"),
        ("mode", "phat phieu", "1"),
        ("ordered_by", "64/KH-SKHCN", "64/KH-SKHCN"),
        ("ordered_by", "64/KH-SKHCN;01/KH-SKHCN", "64/KH-SKHCN; 01/KH-SKHCN"),
        ("held_on", "7/1/2021", "2021-01-07"),
        ("held_on", "2021-01-07", "2021-01-07"),
    ],
)
def test_a_value_is_read_as_its_figure_has_it(name: str, told: str, kept: str) -> None:
    assert read(ALL[name], Told(told)) == {
        "state": "number",
        "value": kept,
        "numerator": None,
        "denominator": None,
    }


@pytest.mark.parametrize(
    ("name", "told", "refused"),
    [
        *(
            ("visits", told, NotWhole)
            for told in ("mười", "-1", "1,5", "1.25", "1.2500", "٣", "1" + "0" * 18)
        ),
        *(("content_rate", told, NotPercentage) for told in ("100,01", "-0,1", "cao", "nan", "inf", "1/2")),
        ("reached_rate", "-1", NotPercentage),
        *(("held", told, NotChoice) for told in ("2", "chắc")),
        *(("mode", told, NotChoice) for told in ("2", "có")),
        *(("ordered_by", told, NotNumberAndSymbol) for told in ("kế hoạch", "64/KH-SKHCN;", "64")),
        *(("held_on", told, NotDay) for told in ("31/02/2021", "2021", "hôm qua")),
        *((name, "  ", ValueMissing) for name in ALL),
    ],
)
def test_what_does_not_fit_the_figure_is_refused(name: str, told: str, refused: Any) -> None:
    with pytest.raises(refused, match=ALL[name].title):
        read(ALL[name], Told(told))


@pytest.mark.parametrize(
    ("told", "kept"), [("", "70.6897"), ("70,7", "70.6897"), ("70,69", "70.6897"), ("71", "70.6897")]
)
def test_a_share_is_told_by_its_sums(told: str, kept: str) -> None:
    found = read(ALL["content_rate"], Told(told, 41, 58))
    assert (found["value"], found["numerator"], found["denominator"]) == (kept, 41, 58)


@pytest.mark.parametrize(
    ("name", "sums", "told", "refused"),
    [
        ("visits", (1, 2), "", SumsOfNoShare),
        ("content_rate", (1, None), "50", SumMissing),
        ("content_rate", (None, 2), "", SumMissing),
        ("content_rate", (-1, 2), "", SumMissing),
        ("content_rate", (1, 10**18), "", SumMissing),
        ("content_rate", (0, 0), "", NothingInWhole),
        ("content_rate", (3, 2), "", PartBeyondWhole),
        ("content_rate", (41, 58), "70,6", ValueDiffersFromSums),
        ("content_rate", (41, 58), "cao", NotPercentage),
    ],
)
def test_sums_that_make_no_share_are_refused(name: str, sums: Any, told: str, refused: Any) -> None:
    with pytest.raises(refused, match=ALL[name].title):
        read(ALL[name], Told(told, *sums))


def test_what_was_reached_may_pass_what_was_planned() -> None:
    assert read(REACHED, Told("", 9, 8))["value"] == "112.5000"
    assert read(ALL["content_rate"], Told("", 8, 8))["value"] == "100.0000"


def test_a_state_stands_alone_and_only_what_nobody_else_knows_is_declared() -> None:
    for state in (State.NOTHING_TO_MEASURE, State.NOT_APPLICABLE):
        assert read(ALL["visits"], Told(state=state))["state"] == state
        for told in (Told("1", state=state), Told("", 1, 2, state)):
            with pytest.raises(ValueBesideState, match="không ghi giá trị"):
                read(ALL["content_rate"], told)
    for state in (State.NOT_REPORTED, State.NOT_YET_DUE):
        with pytest.raises(StateNotDeclarable, match="hệ thống tự biết"):
            read(ALL["visits"], Told(state=state))
