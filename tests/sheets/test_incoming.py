"""A sheet is looked at before it is brought in, cell by cell; then all of it stands in the book, or nothing."""

import os
import re
from datetime import date
from io import BytesIO
from typing import Any
from zipfile import ZipFile

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from docx import Document as Word
from python_calamine import CalamineWorkbook

from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.tests.builders import department
from sogoc.foundations.documents.models import Document
from sogoc.foundations.documents.tests.builders import document
from sogoc.foundations.journal.models import Entry
from sogoc.foundations.people.tests.builders import employed
from sogoc.gateway.sheets.workbooks import SheetColumn, workbook
from sogoc.kernel.roles import Role

pytestmark = pytest.mark.django_db
HERE = "/sheets/in/documents/?agency=so"
TITLES = ("Số, ký hiệu", "Ngày ban hành", "Loại văn bản", "Trích yếu", "Cơ quan ban hành", "Đi hay đến")
GOOD = ("12/QĐ-UBND", "05/6/2024", "quyet dinh", "Về việc gì đó", "UBND tỉnh", "Văn bản đến")


@pytest.fixture(autouse=True)
def _kept_here(settings: Any, tmp_path: Any) -> None:
    settings.HOME = tmp_path


@pytest.fixture
def clerk() -> Client:
    client = Client()
    client.force_login(employed("van.thu", Role.OFFICE, department("so")))
    return client


def file(*rows: tuple[str, ...]) -> SimpleUploadedFile:
    content = workbook("Sổ", [SheetColumn(title, 20) for title in TITLES], rows)
    return SimpleUploadedFile("so.xlsx", content)


def entered(issued_on: date) -> None:
    so = Agency.objects.get(key="so")
    document("12/QĐ-UBND", agency=so, flow="in", issuer="UBND tỉnh", issued_on=issued_on)


def looked_at(client: Client, *rows: tuple[str, ...]) -> Any:
    return client.post(HERE, {"file": file(*rows)})


def kept(response: Any) -> str:
    found = re.search(r'name="kept" value="([^"]*)"', response.content.decode())
    return found[1] if found else ""


def test_first_a_preview_and_nothing_is_written_then_all_rows_at_once(clerk: Client) -> None:
    second = ("13/QĐ-UBND", *GOOD[1:])
    seen = looked_at(clerk, GOOD, second)
    assert seen.status_code == 200
    assert "Cả 2 dòng đều ghi được" in seen.content.decode()
    assert not Document.objects.exists()
    assert not Entry.objects.filter(act="enter_document").exists()
    done = clerk.post(HERE, {"kept": kept(seen)}, follow=True)
    assert done.redirect_chain == [("/documents/?agency=so", 302)]
    assert "Đã ghi 2 dòng" in done.content.decode()
    assert sorted(Document.objects.values_list("printed", "kind", "flow")) == [
        ("12/QĐ-UBND", "decision", "in"),
        ("13/QĐ-UBND", "decision", "in"),
    ]


def test_the_same_file_confirmed_twice_is_brought_in_once(clerk: Client) -> None:
    told = {"kept": kept(looked_at(clerk, GOOD))}
    assert [clerk.post(HERE, told).status_code for _ in range(2)] == [302, 302]
    assert Document.objects.count() == 1


def test_each_wrong_cell_says_what_is_wrong_and_nothing_is_offered(clerk: Client) -> None:
    seen = looked_at(clerk, GOOD, ("mười hai", "5/6", "công thư", "", "UBND tỉnh", "lên"))
    words = seen.content.decode()
    assert seen.status_code == 422
    assert kept(seen) == ""
    assert "Trong 2 dòng có 1 dòng chưa ghi được" in words
    for sentence in (
        "Không đọc được số ký hiệu",
        "không phải là ngày",
        "Không có lựa chọn “công thư”",
        "“lên”",
    ):
        assert sentence in words
    assert words.index("mười hai") < words.index("12/QĐ-UBND")  # what has to be mended comes first


def test_what_the_act_refuses_is_said_beside_its_row(clerk: Client) -> None:
    entered(date(2023, 2, 14))
    again = ("12/QĐ-UBND", "14/02/2023", "", "Về việc gì đó", "UBND tỉnh", "in")
    seen = looked_at(clerk, GOOD, again)
    assert seen.status_code == 422
    assert "đã có trong sổ" in seen.content.decode()


def test_a_row_that_repeats_another_of_the_same_file_is_seen(clerk: Client) -> None:
    assert looked_at(clerk, GOOD, GOOD).status_code == 422


def test_all_or_nothing_when_the_book_changed_between_looking_and_writing(clerk: Client) -> None:
    told = {"kept": kept(looked_at(clerk, ("11/QĐ-UBND", *GOOD[1:]), GOOD))}
    entered(date(2024, 6, 5))
    refused = clerk.post(HERE, told)
    assert refused.status_code == 422
    assert list(Document.objects.values_list("printed", flat=True)) == ["12/QĐ-UBND"]


def test_what_another_looked_at_or_for_another_book_is_not_brought_in(clerk: Client) -> None:
    told = kept(looked_at(clerk, GOOD))
    other = Client()
    other.force_login(employed("van.thu.khac", Role.OFFICE, department("so-khac")))
    assert other.post("/sheets/in/documents/?agency=so-khac", {"kept": told}).status_code == 422
    assert other.post(HERE, {"kept": told}).status_code == 404
    assert clerk.post(HERE, {"kept": told + "x"}).status_code == 422
    assert not Document.objects.exists()


def test_a_file_that_is_none_is_refused_in_words(clerk: Client) -> None:
    seen = clerk.post(HERE, {"file": SimpleUploadedFile("so.xlsx", b"a;b")})
    assert seen.status_code == 422
    assert "không phải là tệp Excel" in seen.content.decode()
    assert clerk.post(HERE, {}).status_code == 422


def test_words_that_look_like_markup_are_shown_as_words(clerk: Client) -> None:
    words = looked_at(clerk, ("<script>1</script>", *GOOD[1:])).content.decode()
    assert "<script>1" not in words
    assert "&lt;script&gt;1" in words


def test_the_pattern_can_be_brought_in_as_it_is(clerk: Client) -> None:
    pattern = clerk.get("/sheets/in/documents/pattern.xlsx?agency=so")
    seen = clerk.post(HERE, {"file": SimpleUploadedFile("mau.xlsx", pattern.content)})
    assert "Cả 1 dòng đều ghi được" in seen.content.decode()


def test_the_pattern_offers_the_choices_where_they_are_made(clerk: Client) -> None:
    pattern = clerk.get("/sheets/in/documents/pattern.xlsx?agency=so")
    with ZipFile(BytesIO(pattern.content)) as packed:
        validations = packed.read("xl/worksheets/sheet1.xml").decode()
    offered = CalamineWorkbook.from_filelike(BytesIO(pattern.content)).get_sheet_by_index(1).to_python()
    assert validations.count("<dataValidation ") == len(offered[0])
    first = dict(zip(offered[0], offered[1], strict=True))
    assert (first["Loại văn bản"], first["Đi hay đến"]) == ("Nghị quyết", "Văn bản đi")


def test_there_is_no_sheet_of_another_name(clerk: Client) -> None:
    assert clerk.get("/sheets/in/nonsense/?agency=so").status_code == 404


def test_what_was_looked_at_and_left_is_forgotten_after_a_day(clerk: Client, settings: Any) -> None:
    left = kept(looked_at(clerk, GOOD))
    folder = settings.HOME / "sheets-waiting"
    (waiting,) = folder.iterdir()
    os.utime(waiting, (0, 0))
    looked_at(clerk, ("14/QĐ-UBND", *GOOD[1:]))
    assert len(list(folder.iterdir())) == 1
    assert clerk.post(HERE, {"kept": left}).status_code == 422


def test_how_far_it_has_come_is_told_to_who_asked(clerk: Client) -> None:
    """Of all its rows, once they are through; of another's key nothing."""
    rows = [(f"{i}/QĐ-UBND", *GOOD[1:]) for i in range(1, 13)]
    sent = {"file": file(*rows), "progress": "0123456789abcdef"}
    assert clerk.post(HERE, sent).status_code == 200
    told = clerk.get("/sheets/in/how-far/", {"key": "0123456789abcdef"}).json()
    assert told == {"done": 12, "of": 12, "words": "12 trong 12 dòng"}
    assert clerk.get("/sheets/in/how-far/", {"key": "khac"}).json()["of"] == 0


def test_a_table_in_word_is_read_as_a_sheet(clerk: Client) -> None:
    paper = Word()
    paper.add_paragraph("Phụ lục")
    table = paper.add_table(rows=0, cols=len(TITLES))
    for row in (TITLES, GOOD):
        for cell, words in zip(table.add_row().cells, row, strict=True):
            cell.text = words
    content = BytesIO()
    paper.save(content)
    seen = clerk.post(HERE, {"file": SimpleUploadedFile("phu-luc.docx", content.getvalue())})
    assert "Cả 1 dòng đều ghi được" in seen.content.decode()


def test_a_broken_word_file_is_refused(clerk: Client) -> None:
    content = BytesIO()
    with ZipFile(content, "w") as packed:
        packed.writestr("word/document.xml", "<không phải XML")
    seen = clerk.post(HERE, {"file": SimpleUploadedFile("hong.docx", content.getvalue())})
    assert seen.status_code == 422
    assert "hay Word (.docx) đọc được" in seen.content.decode()
