"""Against the tables of RFC 4226 and RFC 6238, and what a phone's clock may do."""

from datetime import UTC, datetime, timedelta

import pytest

from sogoc.kernel.one_time_codes import address, code, counter_at, matching_counter, written
from sogoc.kernel.tests.builders import MORNING

KEY = b"12345678901234567890"


@pytest.mark.parametrize(
    ("counter", "said"),
    [(0, "755224"), (1, "287082"), (2, "359152"), (3, "969429"), (4, "338314"), (5, "254676"), (6, "287922")],
)
def test_codes_are_those_of_rfc_4226(counter: int, said: str) -> None:
    assert code(KEY, counter) == said


@pytest.mark.parametrize(
    ("second", "said"),
    [
        (59, "94287082"),
        (1111111109, "07081804"),
        (1111111111, "14050471"),
        (1234567890, "89005924"),
        (2000000000, "69279037"),
        (20000000000, "65353130"),
    ],
)
def test_codes_are_those_of_rfc_6238(second: int, said: str) -> None:
    assert code(KEY, counter_at(datetime.fromtimestamp(second, UTC)), digits=8) == said


@pytest.mark.parametrize(("late", "read"), [(-60, False), (-30, True), (0, True), (30, True), (60, False)])
def test_a_clock_may_be_one_step_off(late: int, read: bool) -> None:
    typed = code(KEY, counter_at(MORNING))
    found = matching_counter(KEY, typed, MORNING + timedelta(seconds=late))
    assert (found == counter_at(MORNING)) is read


def test_a_code_that_was_used_is_not_read_again() -> None:
    now = counter_at(MORNING)
    typed = code(KEY, now)
    assert matching_counter(KEY, typed, MORNING, after=now - 1) == now
    assert matching_counter(KEY, typed, MORNING, after=now) is None
    assert matching_counter(KEY, code(KEY, now - 1), MORNING, after=now) is None


@pytest.mark.parametrize("typed", ["", "abc", "12345", "١٢٣٤٥٦", "0" * 400, "-12345"])
def test_nonsense_is_no_code(typed: str) -> None:
    assert matching_counter(KEY, typed, MORNING) is None


def test_a_code_may_be_typed_with_a_gap() -> None:
    typed = code(KEY, counter_at(MORNING))
    assert matching_counter(KEY, f" {typed[:3]} {typed[3:]} ", MORNING) is not None


def test_an_app_is_told_the_key() -> None:
    assert written(KEY).startswith("GEZD GNBV")
    said = address(KEY, issuer="Sổ Gốc", name="can.bo")
    assert said.startswith(
        "otpauth://totp/S%E1%BB%95%20G%E1%BB%91c%3Acan.bo?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&"
    )
    assert "issuer=S%E1%BB%95%20G%E1%BB%91c" in said
