"""Places in texts of law, as officials write them."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sogoc.kernel.articles import ArticleOfLaw, Place, UnreadableArticle
from sogoc.kernel.document_numbers import DocumentNumber

numbers = st.builds(
    DocumentNumber,
    number=st.integers(1, 9999),
    symbol=st.sampled_from(["NĐ-CP", "QH15", "QĐ-UBND", "NQ-HĐND", "TT-BNV"]),
    year=st.none() | st.integers(1946, 2100),
) | st.builds(DocumentNumber, number=st.integers(1, 999), symbol=st.sampled_from(["NQ/TW", "QĐ/TU"]))
counts = st.integers(1, 250).map(str)
places = st.builds(
    Place,
    annex=st.sampled_from(["", "I", "III", "IV", "X"]),
    article=st.just("") | counts | st.just("15a"),
    clause=st.just("") | counts,
    point=st.sampled_from(["", "a", "đ", "h"]),
)


@settings(max_examples=60)
@given(st.builds(ArticleOfLaw, numbers, places))
def test_what_is_written_is_read_back(article: ArticleOfLaw) -> None:
    assert ArticleOfLaw.parse(str(article)) == article


@settings(max_examples=60)
@given(st.text(max_size=60))
def test_whatever_is_typed_is_read_or_refused(text: str) -> None:
    try:
        read = ArticleOfLaw.parse(text)
    except UnreadableArticle:
        return
    assert ArticleOfLaw.parse(str(read)) == read


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("điểm a khoản 2 Điều 15 Nghị định số 30/2020/NĐ-CP", "điểm a khoản 2 Điều 15 30/2020/NĐ-CP"),
        ("Điều 15, khoản 2, điểm a của Nghị định 30/2020/NĐ-CP", "điểm a khoản 2 Điều 15 30/2020/NĐ-CP"),
        ("30/2020/NĐ-CP, Phụ lục iii", "Phụ lục III 30/2020/NĐ-CP"),
        ("Nghị quyết số 18-NQ/TW", "18-NQ/TW"),
        ("khoản 2 Điều 23 Luật 20/2023/QH15", "khoản 2 Điều 23 20/2023/QH15"),
        ("Kế hoạch số 64 / KH - SKHCN", "64/KH-SKHCN"),
        ("  97/UBND-PVHCC&KSTT ", "97/UBND-PVHCC&KSTT"),
    ],
)
def test_places_as_they_are_written(typed: str, written: str) -> None:
    assert str(ArticleOfLaw.parse(typed)) == written


@pytest.mark.parametrize(
    "typed",
    ["", "Điều 15", "khoản 2 khoản 3 30/2020/NĐ-CP", "Điều 8.2 30/2020/NĐ-CP", "30/2020/NĐ-CP 64/KH-SKHCN"],
)
def test_what_names_no_one_text_is_refused(typed: str) -> None:
    with pytest.raises(UnreadableArticle):
        ArticleOfLaw.parse(typed)
