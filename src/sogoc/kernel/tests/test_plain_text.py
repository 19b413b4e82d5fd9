import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as some

from sogoc.kernel.plain_text import UnreadableText, exact

NAME = "Nguyễn Thị Phượng"


@pytest.mark.parametrize("told", [NAME, unicodedata.normalize("NFD", NAME), f"  {NAME} "])
def test_one_name_is_one_spelling(told: str) -> None:
    assert exact("Họ tên", told) == NAME


@pytest.mark.parametrize(
    "told",
    ["<script>alert(1)</script>", "'; DROP TABLE x; --", "👩‍🔬 Lan", "O'Neil & Sons", "李明", "{{ name }}"],
)
def test_odd_names_are_kept_exactly(told: str) -> None:
    assert exact("Họ tên", told) == told


@pytest.mark.parametrize("sign", ["\0", "\x1b", "\u202e", "\u200b", "\ud800", "\ufdd0", "\n"])
def test_what_cannot_be_seen_is_refused(sign: str) -> None:
    with pytest.raises(UnreadableText, match="Họ tên"):
        exact("Họ tên", f"Lan{sign}Anh")


def test_lines_stay_lines() -> None:
    assert exact("Nội dung", "một\r\nhai\n\n  ba", lines=True) == "một\nhai\n\n  ba"


@given(some.text())
def test_what_was_kept_is_kept_again_alike(told: str) -> None:
    try:
        kept = exact("Mục", told, lines=True)
    except UnreadableText:
        return
    assert exact("Mục", kept, lines=True) == kept
