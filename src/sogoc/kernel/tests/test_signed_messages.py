from datetime import timedelta

import pytest

from sogoc.kernel.signed_messages import FRESH, is_fresh, is_signed, signature_of
from sogoc.kernel.tests.builders import MORNING


def test_who_has_the_key_signs() -> None:
    assert is_signed("khóa", signature_of("khóa", "a", "b"), "a", "b")


@pytest.mark.parametrize("told", [("a",), ("ab", ""), ("", "ab"), ("b", "a"), ("a", "b", "")])
def test_nothing_is_moved_from_one_part_to_another(told: tuple[str, ...]) -> None:
    assert not is_signed("khóa", signature_of("khóa", "a", "b"), *told)


def test_another_key_and_no_signature_are_none() -> None:
    assert not is_signed("khóa", signature_of("khác", "a"), "a")
    assert not is_signed("khóa", "", "a")
    assert not is_signed("khóa", "đ", "a")


def test_a_message_grows_old() -> None:
    assert is_fresh((MORNING - FRESH).isoformat(), MORNING)
    assert not is_fresh((MORNING - FRESH - timedelta(seconds=1)).isoformat(), MORNING)
    assert not is_fresh("hôm qua", MORNING)
    assert not is_fresh("2023-02-14T08:00:00", MORNING)
