"""Declared values brought in by a sheet: what is wrong is told in its cell, and a good sheet is declared whole."""

import re
from datetime import date
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from sogoc.foundations.agencies.tests.builders import department
from sogoc.foundations.documents.tests.builders import document
from sogoc.foundations.ledger.models import Declaration
from sogoc.foundations.people.tests.builders import employed
from sogoc.gateway.sheets.workbooks import SheetColumn, workbook
from sogoc.kernel.roles import Role

pytestmark = pytest.mark.django_db
HERE = "/sheets/in/declarations/?agency=so"
TITLES = (
    "Số liệu",
    "Kỳ",
    "Trạng thái",
    "Giá trị",
    "Tử số",
    "Mẫu số",
    "Văn bản chứng minh",
    "Năm ban hành",
    "Lý do",
)
PROOF = ("12/BC-SKHCN", "", "")


@pytest.fixture(autouse=True)
def _kept_here(settings: Any, tmp_path: Any) -> None:
    settings.HOME = tmp_path


@pytest.fixture
def head() -> Client:
    client, so = Client(), department("so")
    client.force_login(employed("truong.phong", Role.DIVISION_HEAD, so))
    document("12/BC-SKHCN", agency=so, issued_on=date(2023, 3, 31))
    return client


def looked_at(client: Client, *rows: tuple[str, ...]) -> Any:
    content = workbook("Khai báo", [SheetColumn(title, 20) for title in TITLES], rows)
    return client.post(HERE, {"file": SimpleUploadedFile("so-lieu.xlsx", content)})


def marked(response: Any) -> str:
    return " ".join(re.findall(r'<span class="cell-sentence">([^<]*)</span>', response.content.decode()))


def test_a_good_sheet_is_declared_whole(head: Client) -> None:
    seen = looked_at(
        head,
        ("other_tasks", "2023-Q1", "", "1.250", "", "", *PROOF),
        ("Tỷ lệ hài lòng thấp nhất trong kỳ báo cáo", "2023-Q1", "có số liệu", "", "54", "55", *PROOF),
        ("iso_classes", "2023-Q1", "không áp dụng", "", "", "", *PROOF),
        ("steering_documents_issued", "2023-Q1", "", "3", "", "", "12/BC-SKHCN", "2023", "Sổ thiếu tháng 01"),
    )
    assert marked(seen) == ""
    assert not Declaration.objects.exists()
    kept = re.search(r'name="kept" value="([^"]*)"', seen.content.decode())
    assert kept
    done = head.post(HERE, {"kept": kept[1]}, follow=True)
    assert done.status_code == 200
    found = {one.figure: (one.state, one.value, one.sums) for one in Declaration.objects.all()}
    assert found == {
        "other_tasks": ("number", "1250", None),
        "satisfaction_rate_min": ("number", "98.1818", (54, 55)),
        "iso_classes": ("not_applicable", "", None),
        "steering_documents_issued": ("number", "3", None),
    }


@pytest.mark.parametrize(
    ("row", "sentence"),
    [
        (("nowhere", "2023-Q1", "", "1", "", "", *PROOF), "Không có số liệu nào tên là nowhere"),
        (("other_tasks", "2023-Q5", "", "1", "", "", *PROOF), "Không đọc được kỳ “2023-Q5”"),
        (("other_tasks", "2023-Q1", "", "mười", "", "", *PROOF), "là một số nguyên từ 0 trở lên"),
        (("other_tasks", "2023-Q1", "", "", "", "", *PROOF), "Chưa ghi giá trị"),
        (("other_tasks", "2023-Q1", "lạ", "1", "", "", *PROOF), "Không có lựa chọn “lạ”"),
        (("satisfaction_rate_min", "2023-Q1", "", "", "56", "55", *PROOF), "lớn hơn mẫu số 55"),
        (
            ("other_tasks", "2023-Q1", "", "1", "", "", "99/BC-SKHCN", "", ""),
            "Không có văn bản nào mang số 99/BC-SKHCN",
        ),
        (("steering_documents_issued", "2023-Q1", "", "3", "", "", *PROOF), "được đếm từ sổ nên không khai"),
    ],
)
def test_what_is_wrong_is_told_where_it_stands(head: Client, row: tuple[str, ...], sentence: str) -> None:
    assert sentence in marked(looked_at(head, row))
    assert not Declaration.objects.exists()


def test_who_may_not_declare_brings_nothing_in(head: Client) -> None:
    assert head.get(HERE).status_code == 200
    client = Client()
    client.force_login(employed("kiem.toan", Role.AUDITOR, department("so-hai")))
    assert client.get(HERE.replace("=so", "=so-hai")).status_code == 403
