"""Number and symbol: read as people type them, written as the decree has it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sogoc.kernel.document_numbers import DocumentNumber, UnreadableNumber

LETTERS = "ABCDEĐGHIKLMNOPQRSTUƯVXYƠẢỘabcdđeghik"
parts = st.text(LETTERS + "0123456789", min_size=1, max_size=8)
symbols = (
    st.lists(parts, min_size=1, max_size=3)
    .map("-".join)
    .filter(lambda text: any(one in LETTERS for one in text))
)
letters = st.text("ABCDĐNQTUẢ", min_size=1, max_size=6)
suffixes = st.sampled_from(["", "a", "b", "đ"])
numbers = st.builds(
    DocumentNumber,
    number=st.integers(1, 99_999),
    symbol=symbols,
    year=st.none() | st.integers(1900, 2199),
    suffix=suffixes,
) | st.builds(
    DocumentNumber,
    number=st.integers(1, 99_999),
    symbol=st.builds("{}/{}".format, letters, letters),
    suffix=suffixes,
)


@given(numbers)
def test_what_is_written_is_read_back(number: DocumentNumber) -> None:
    assert DocumentNumber.parse(str(number)) == number


@given(st.text(max_size=40))
def test_whatever_is_typed_is_read_or_refused(text: str) -> None:
    try:
        number = DocumentNumber.parse(text)
    except UnreadableNumber:
        return
    assert DocumentNumber.parse(str(number)) == number


@pytest.mark.parametrize(
    ("typed", "number", "year", "symbol"),
    [
        ("64/KH-SKHCN", 64, None, "KH-SKHCN"),
        ("1/KH-SKHCN", 1, None, "KH-SKHCN"),
        ("26/2021/QĐ-UBND", 26, 2021, "QĐ-UBND"),
        ("1238/UBND-NC", 1238, None, "UBND-NC"),
        ("97/UBND-PVHCC&KSTT", 97, None, "UBND-PVHCC&KSTT"),
        ("202/2025/QH15", 202, 2025, "QH15"),
        (" Số: 64 / KH – SKHCN ", 64, None, "KH-SKHCN"),
        ("06/2020/NQ-HĐND", 6, 2020, "NQ-HĐND"),
        ("163/2025/QĐ-CTUBND", 163, 2025, "QĐ-CTUBND"),
        ("18-NQ/TW", 18, None, "NQ/TW"),
        ("Số 11 - QĐ/TU", 11, None, "QĐ/TU"),
        ("05-CT/BTGDV-TU", 5, None, "CT/BTGDV-TU"),
    ],
)
def test_numbers_of_the_papers(typed: str, number: int, year: int | None, symbol: str) -> None:
    read = DocumentNumber.parse(typed)
    assert (read.number, read.year, read.symbol) == (number, year, symbol)


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "KH-SKHCN",
        "64",
        "64/",
        "0/KH-SKHCN",
        "64/2021",
        "64/KH SKHCN",
        "64//KH",
        "64/KH-",
        "18-NQ",
        "18-/TW",
    ],
)
def test_what_is_no_number_is_refused(typed: str) -> None:
    with pytest.raises(UnreadableNumber):
        DocumentNumber.parse(typed)


def test_numbers_below_ten_have_a_leading_nought() -> None:
    assert str(DocumentNumber(1, "KH-SKHCN")) == "01/KH-SKHCN"
    assert str(DocumentNumber(6, "NQ-HĐND", 2020)) == "06/2020/NQ-HĐND"
    assert str(DocumentNumber(5, "CT/TW")) == "05-CT/TW"


def test_letters_composed_and_decomposed_are_the_same() -> None:
    assert DocumentNumber.parse("9/QĐ-TTr").symbol == DocumentNumber.parse("9/QĐ-TTr").symbol


def test_head_and_tail() -> None:
    assert (DocumentNumber(64, "KH-SKHCN").head, DocumentNumber(64, "KH-SKHCN").tail) == ("KH", "SKHCN")
    assert (DocumentNumber(18, "NQ/TW").head, DocumentNumber(18, "NQ/TW").tail) == ("NQ", "TW")
    assert (DocumentNumber(202, "QH15", 2025).head, DocumentNumber(202, "QH15", 2025).tail) == ("QH15", "")
