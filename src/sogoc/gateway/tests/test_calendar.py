"""The calendar through the machines' doors: days, due moments, a spreadsheet out and one in."""

from datetime import date
from io import BytesIO
from typing import Any

import pytest
from django.test import Client
from python_calamine import CalamineWorkbook

from sogoc.foundations.calendar.queries import announcements_seen_by
from sogoc.foundations.calendar.tests.builders import day_off
from sogoc.foundations.people.tests.builders import employed, some_agency
from sogoc.gateway.sheets.bringing_in import bring_in, tried
from sogoc.gateway.sheets.rows.calendar import CALENDAR
from sogoc.gateway.sheets.workbooks import SheetColumn, workbook
from sogoc.kernel.roles import Role
from sogoc.kernel.tests.builders import MORNING, holder

pytestmark = pytest.mark.django_db
DAYS, DUE, SHEET = "/api/v1/calendar/days", "/api/v1/calendar/due", "/sheets/calendar.xlsx"


@pytest.fixture
def client() -> Client:
    client = Client()
    client.force_login(employed("van.phong", Role.OFFICE, some_agency()))
    return client


def told(client: Client, address: str, status: int = 200, **asked: Any) -> Any:
    response = client.get(address, {"agency": "so", **asked})
    assert response.status_code == status, response.content.decode()
    return response.json()


def test_days_say_when_they_are_worked_or_why_not(client: Client) -> None:
    friday, saturday, *_, off = told(client, DAYS, since="2024-04-26", length=4)["days"]
    assert friday["hours"] == [{"opens": "07:00", "closes": "11:30"}, {"opens": "13:30", "closes": "17:00"}]
    assert (saturday["kind"], saturday["hours"]) == ("weekly", [])
    assert (off["kind"], off["decision"]) == ("swapped", "Công văn 2450/VPCP-KGVX (Thông báo 1570/TB-LĐTBXH)")


def test_a_due_moment_with_its_steps(client: Client) -> None:
    answer = told(client, DUE, received_at="2024-04-26T16:59:00+07:00", budget="3wd")
    assert answer["due_at"] == "2024-05-04T16:59:00+07:00"
    assert answer["unsettled_years"] == []
    assert sum(step["minutes"] for step in answer["steps"]) == 3 * 480
    assert {step["why"] for step in answer["steps"]} >= {
        "worked",
        "made_up",
        "weekly",
        "day_off",
        "outside",
        "break",
    }


def test_a_due_moment_as_it_was_known(client: Client) -> None:
    asked = {"received_at": "2024-04-26T16:59:00+07:00", "budget": "3wd"}
    assert (
        told(client, DUE, **asked, known_at="2024-04-11T08:00:00+07:00")["due_at"]
        == "2024-05-03T16:59:00+07:00"
    )


def test_pauses_are_told_one_by_one(client: Client) -> None:
    asked = {"received_at": "2024-06-03T08:00:00+07:00", "budget": "2wd"}
    hours = ["2024-06-03T09:00+07:00/2024-06-03T10:00+07:00", "2024-06-04T09:00+07:00/2024-06-04T10:00+07:00"]
    assert told(client, DUE, **asked, pause=hours)["due_at"] == "2024-06-05T10:00:00+07:00"
    assert told(client, DUE, **asked, pause=["2024-06-03T09:00+07:00/"])["due_at"] is None


@pytest.mark.parametrize(
    ("wrong", "refusal"),
    [
        ({"received_at": "hôm qua"}, "UnknownMoment"),
        ({"received_at": "2024-06-03T08:00:00"}, "UnknownMoment"),
        ({"budget": "5 ngày"}, "UnknownBudget"),
        ({"pause": "2024-06-04T09:00+07:00/2024-06-03T10:00+07:00"}, "UnknownPause"),
        ({"agency": "khong-co"}, "UnknownAgency"),
    ],
)
def test_what_cannot_be_read_is_refused(client: Client, wrong: dict[str, str], refusal: str) -> None:
    asked = {"received_at": "2024-06-03T08:00:00+07:00", "budget": "2wd"} | wrong
    status = 404 if refusal == "UnknownAgency" else 422
    assert told(client, DUE, status, **asked)["refusal"] == refusal


def cells(content: bytes) -> list[list[Any]]:
    sheet = CalamineWorkbook.from_filelike(BytesIO(content)).get_sheet_by_index(0)
    return sheet.to_python(skip_empty_area=False)


def test_a_year_as_a_spreadsheet(client: Client) -> None:
    day_off()
    rows = cells(client.get(SHEET, {"agency": "so", "year": "2023"}).content)
    assert [row[:6] for row in rows if row[4] == "Nghỉ tránh bão"] == [
        [
            date(2023, 2, 15),
            date(2023, 2, 15),
            "Cả ngày",
            "Tạm ngừng làm việc",
            "Nghỉ tránh bão",
            "12/CĐ-UBND",
        ]
    ]
    assert client.get(SHEET, {"agency": "so", "year": "năm nay"}).status_code == 422


HEADINGS = ("Từ ngày", "Đến ngày", "Buổi", "Loại ngày", "Dịp", "Theo văn bản", "Ngày văn bản")
STORM = ("15/02/2023", "16/02/2023", "", "Tạm ngừng làm việc", "Nghỉ tránh bão", "12/CĐ-UBND", "14/02/2023")
MADE_UP = ("18/02/2023", "", "", "lam bu", "Làm bù ngày 15/02/2023", "13/TB-UBND", "14/02/2023")
ADMINISTRATOR = holder(Role.ADMINISTRATOR)


def sheet(*rows: tuple[str, ...]) -> Any:
    return CALENDAR.rows_of(workbook("Lịch", [SheetColumn(one, 20) for one in HEADINGS], rows))


def test_days_are_brought_in() -> None:
    made = bring_in(CALENDAR, sheet(STORM, MADE_UP), some_agency(), at=MORNING, by=ADMINISTRATOR)
    assert made == 2
    assert [(one.kind, one.first_day, one.last_day) for one in announcements_seen_by(ADMINISTRATOR)] == [
        ("closed", date(2023, 2, 15), date(2023, 2, 16)),
        ("made_up", date(2023, 2, 18), date(2023, 2, 18)),
    ]


def test_each_wrong_row_says_what_is_wrong() -> None:
    half = (*MADE_UP[:2], "Buổi sáng", *MADE_UP[3:])
    off_already = ("04/09/2023", "", "", *STORM[3:])
    unreadable = ("31/02/2023", *STORM[1:])
    found = tried(CALENDAR, sheet(half, off_already, unreadable), some_agency(), at=MORNING, by=ADMINISTRATOR)
    assert [
        "kind" in found[0].wrong,
        "đã nghỉ cả đợt" in found[1].refusal,
        "first_day" in found[2].wrong,
    ] == [True] * 3
    assert not announcements_seen_by(ADMINISTRATOR).exists()
