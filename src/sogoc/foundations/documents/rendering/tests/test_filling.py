"""What people wrote comes out of the paper as it went in, or it is refused; the same data give the same file."""

import unicodedata
from io import BytesIO
from typing import Any

import pytest
from docx import Document
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from sogoc.foundations.documents.rendering.filling import filled
from sogoc.foundations.documents.rendering.paper_data import Picture
from sogoc.foundations.documents.rendering.written import HiddenSign, as_written
from sogoc.foundations.documents.tests.content import PNG

from .builders import word

pytestmark = pytest.mark.once
TEMPLATE = word("[{{ name }}]", above="[{{ name }}]")
# Each kept exactly: markup, template signs (also those that the filler treats apart), scripts, emoji, right-to-left.
EXACT = (
    "<w:t>Nguyễn</w:t> & “Con” <script>alert(1)</script>",
    "{{ name }} {% for i in x %} {# lời dặn #} {_{ }_} {_% %_} {{r name }} {%tr if x %}",
    "&amp; &lt; &#123; &nbsp; ]]> <!-- -->",
    "Đặng Thị Hồng Ánh 😀👩‍💻 ¹½ Ω 漢字 שלום",
    "  hai  khoảng   trắng  ",
    "\\d+ $1 \\1 %s {0} {name}",
    "tổ chức “Ánh Dương” – số 1/2",
)


def said(paper: bytes) -> list[str]:
    opened = Document(BytesIO(paper))
    above = opened.sections[0].header.paragraphs[0].text
    return [opened.paragraphs[0].text, above]


def name_in(paper: bytes) -> str:
    body, above = said(paper)
    assert body == above
    return body.removeprefix("[").removesuffix("]")


@pytest.mark.parametrize("text", EXACT)
def test_what_was_written_stays_what_it_was(text: str) -> None:
    assert name_in(filled(BytesIO(TEMPLATE), {"name": text})) == text


WRITTEN = st.text(st.characters(exclude_categories=("Cs", "Cc", "Cf", "Cn", "Zl", "Zp")), max_size=40)
MANY = word(rows=("{%tr for one in papers %}", "[{{ one.title }}]", "{%tr endfor %}"))


@settings(max_examples=5)
@given(st.lists(WRITTEN, min_size=20, max_size=40))
def test_whatever_is_written_stays(texts: list[str]) -> None:
    paper = filled(BytesIO(MANY), {"papers": [{"title": text} for text in texts]})
    cells = [row.cells[0].text for row in Document(BytesIO(paper)).tables[0].rows]
    assert cells == [f"[{unicodedata.normalize('NFC', text)}]" for text in texts]


def test_lines_and_tabs_stay_lines_and_tabs() -> None:
    paper = filled(BytesIO(TEMPLATE), {"name": "một\r\nhai\rba\tbốn\u2028năm"})
    assert name_in(paper) == "một\nhai\nba\tbốn\nnăm"


def test_decomposed_letters_are_composed() -> None:
    name = "Nguyễn Thị Thuỷ Tiên"
    typed = unicodedata.normalize("NFD", name)
    assert typed != name
    assert name_in(filled(BytesIO(TEMPLATE), {"name": typed})) == name


@pytest.mark.parametrize(
    "sign", ["\x00", "\x07", "\x0b", "\x0c", "\x1b", "\x7f", "\x9b", "\ufffe", "\u202e", "\ud800"]
)
def test_a_hidden_sign_is_refused(sign: str) -> None:
    with pytest.raises(HiddenSign, match=f"“name” có ký tự điều khiển.*U\\+{ord(sign):04X}"):
        filled(BytesIO(TEMPLATE), {"name": f"Nguyễn{sign}Văn"})
    with pytest.raises(HiddenSign, match=r"“papers\.title”"):
        filled(BytesIO(word("{{ papers }}")), {"papers": [{"title": sign}]})


def test_rows_conditions_and_pictures() -> None:
    template = word(
        "{%p if urgent %}",
        "KHẨN",
        "{%p endif %}",
        "{{ code }}",
        rows=("{%tr for one in papers %}", "{{ loop.index }}. {{ one.title }}", "{%tr endfor %}"),
    )
    rows: list[dict[str, Any]] = [{"title": "Đơn"}, {"title": "<b>Bản sao</b>"}]
    paper = filled(BytesIO(template), {"urgent": True, "papers": rows, "code": Picture(PNG, 20)})
    opened = Document(BytesIO(paper))
    assert [row.cells[0].text for row in opened.tables[0].rows] == ["1. Đơn", "2. <b>Bản sao</b>"]
    assert [one.text for one in opened.paragraphs] == ["KHẨN", ""]
    assert len(opened.inline_shapes) == 1
    calm = filled(BytesIO(template), {"urgent": False, "papers": [], "code": ""})
    assert "KHẨN" not in [one.text for one in Document(BytesIO(calm)).paragraphs]


def test_the_same_data_give_the_same_file() -> None:
    data = {"name": "Nguyễn Văn A"}
    assert filled(BytesIO(TEMPLATE), data) == filled(BytesIO(TEMPLATE), data)
    assert filled(BytesIO(TEMPLATE), data) != filled(BytesIO(TEMPLATE), {"name": "Nguyễn Văn B"})


def test_every_part_is_whole_xml() -> None:
    paper = Document(BytesIO(filled(BytesIO(TEMPLATE), {"name": EXACT[0]})))
    for part in paper.part.package.iter_parts():
        if str(part.partname).endswith(".xml"):
            etree.fromstring(part.blob)


def test_plain_text_is_left_alone() -> None:
    assert as_written("Điều 15", "mục") == "Điều 15"
