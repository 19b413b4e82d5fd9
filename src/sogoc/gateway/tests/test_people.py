"""Accounts for machines and as spreadsheets, out and in."""

import re
from io import BytesIO
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from python_calamine import CalamineWorkbook

from sogoc.foundations.agencies.tests.builders import department
from sogoc.foundations.people.queries import account_named, offices_of
from sogoc.foundations.people.tests.builders import employed, office, some_agency
from sogoc.gateway.sheets.workbooks import SheetColumn, workbook
from sogoc.kernel.roles import Role

pytestmark = pytest.mark.django_db
TITLES = ("Tên đăng nhập", "Họ tên hoặc chức danh", "Thư điện tử", "Vai trò", "Từ ngày")
GOOD = ("van.phong", "Chuyên viên Văn phòng", "", "van phong", "14/02/2023")


@pytest.fixture
def administrator(settings: Any, tmp_path: Any) -> Client:
    settings.HOME = tmp_path
    client = Client()
    client.force_login(employed("quan.tri.so", Role.ADMINISTRATOR, some_agency()))
    return client


def somebody_who_also_works_elsewhere() -> None:
    held = employed("bieu.phai", Role.OFFICER, some_agency())
    office(account=held, agency=department("so-khac", name="Sở Tài chính"), role=Role.LEADER)


def test_machines_are_told_who_works_here_and_nothing_of_how_they_sign_in(administrator: Client) -> None:
    somebody_who_also_works_elsewhere()
    told = administrator.get("/api/v1/people", {"words": "bieu"}).json()
    assert told == {
        "total": 1,
        "next": "",
        "accounts": [
            {
                "username": "bieu.phai",
                "name": "Cán bộ Văn phòng",
                "email": "",
                "open": True,
                "offices": [
                    {"role": "officer", "agency": "so", "held_from": "2020-01-01", "held_until": None}
                ],
            }
        ],
    }


def test_the_spreadsheet_has_a_row_for_each_office_within_reach(administrator: Client) -> None:
    somebody_who_also_works_elsewhere()
    answer = administrator.get("/sheets/people.xlsx", {"agency": "so"})
    rows = CalamineWorkbook.from_filelike(BytesIO(answer.content)).get_sheet_by_index(0).to_python()
    told = [row for row in rows if row[0] == "bieu.phai"]
    assert [(row[3], row[4], row[5]) for row in told] == [
        ("đang dùng", "Công chức, viên chức", "Sở Khoa học và Công nghệ")
    ]


def brought(client: Client, *rows: tuple[str, ...]) -> str:
    content = workbook("Người dùng", [SheetColumn(title, 20) for title in TITLES], rows)
    told = {"file": SimpleUploadedFile("nguoi-dung.xlsx", content)}
    return client.post("/sheets/in/accounts/?agency=so", told).content.decode()


def test_accounts_are_brought_in_with_their_offices_and_wait_for_a_password(administrator: Client) -> None:
    page = brought(
        administrator, GOOD, ("mot.cua", "Công chức một cửa", "a@example.vn", "one_stop_officer", "01/3/2023")
    )
    found = re.search(r'name="kept" value="([^"]*)"', page)
    assert found, page
    administrator.post("/sheets/in/accounts/?agency=so", {"kept": found[1]})
    opened = account_named("mot.cua")
    assert opened
    assert (opened.email, opened.has_usable_password(), opened.must_change_password) == (
        "a@example.vn",
        False,
        True,
    )
    assert [(one.role, one.agency.key) for one in offices_of(opened)] == [(Role.ONE_STOP_OFFICER, "so")]


def test_what_is_wrong_is_told_cell_by_cell_and_nothing_is_opened(administrator: Client) -> None:
    page = brought(administrator, GOOD, ("Văn Phòng", "", "không", "vua", "32/01/2023"), GOOD)
    assert "Không có lựa chọn “vua”" in page
    assert "“32/01/2023” không phải là ngày" in page
    assert "đã có người dùng" in page
    assert account_named("van.phong") is None
