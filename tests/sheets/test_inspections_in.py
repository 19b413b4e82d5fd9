"""The remedial table brought in from Excel: looked at first, then all of it stands, or nothing."""

import re
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from sogoc.areas.direction.inspections.models import InspectionMatter
from sogoc.areas.direction.inspections.tests.builders import a_division, by_others, proof
from sogoc.foundations.agencies.tests.builders import department
from sogoc.foundations.people.tests.builders import employed
from sogoc.gateway.sheets.workbooks import SheetColumn, workbook
from sogoc.kernel.roles import Role

pytestmark = pytest.mark.django_db
HERE = "/sheets/in/inspection-matters/?agency=so"
TITLE = "Kiểm tra của tỉnh"
TITLES = (
    "Cuộc kiểm tra",
    "Loại",
    "Ký hiệu",
    "Nội dung",
    "Mức độ",
    "Đơn vị chịu trách nhiệm",
    "Hạn khắc phục",
    "Đã làm gì",
    "Bằng văn bản",
    "Ngày khắc phục",
)
ASKED = (TITLE, "kien nghi", "a", "Ban hành quy định", "", "phong hanh chinh", "20/02/2023", "", "", "")
DONE = (TITLE, "kiến nghị", "b", "Số hóa", "", "", "", "Đã số hóa", "39/QĐ-SKHCN", "12/02/2023")


@pytest.fixture
def clerk(settings: Any, tmp_path: Any) -> Client:
    settings.HOME = tmp_path
    so = department("so")
    a_division(so), by_others(title=TITLE), proof()
    client = Client()
    client.force_login(employed("van.phong", Role.OFFICE, so))
    return client


def looked_at(client: Client, *rows: tuple[str, ...]) -> Any:
    content = workbook("Bảng", [SheetColumn(title, 20) for title in TITLES], rows)
    return client.post(HERE, {"file": SimpleUploadedFile("bang.xlsx", content)})


def test_all_rows_at_once(clerk: Client) -> None:
    seen = looked_at(clerk, ASKED, DONE)
    assert not InspectionMatter.objects.exists()
    found = re.search(r'name="kept" value="([^"]*)"', seen.content.decode())
    assert found, seen.content.decode()
    clerk.post(HERE, {"kept": found[1]})
    first, second = InspectionMatter.objects.order_by("mark")
    assert (str(first.unit), first.done_on) == ("Phòng Hành chính", None)
    assert (second.unit, str(second.document)) == (None, "39/QĐ-SKHCN")


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({0: "Kiểm tra khác"}, "không có cuộc kiểm tra nào tên"),
        ({5: "Phòng không có"}, "không có phòng, đơn vị “"),
        ({1: "tồn tại, hạn chế"}, "phải có mức độ"),
        ({7: "Đã làm"}, "phải có việc đã làm, văn bản và ngày khắc phục"),
    ],
)
def test_what_is_wrong_is_said_and_nothing_stands(clerk: Client, wrong: dict[int, str], said: str) -> None:
    row = tuple(wrong.get(place, told) for place, told in enumerate(ASKED))
    seen = looked_at(clerk, DONE, row).content.decode()
    assert said in seen
    assert 'name="kept"' not in seen
    assert not InspectionMatter.objects.exists()
