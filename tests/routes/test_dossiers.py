"""The pages of dossiers as the one-stop officer meets them."""

from datetime import datetime, timedelta
from io import BytesIO
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from python_calamine import CalamineWorkbook

from sogoc.areas.procedures.dossiers.models import Dossier
from sogoc.areas.procedures.dossiers.tests.builders import (
    dossier,
    settled,
    suspended,
)
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.people.tests.builders import employed
from sogoc.gateway.sheets.patterns import to_fill
from sogoc.gateway.sheets.sheets_in import SHEETS
from sogoc.kernel.acts import Refusal
from sogoc.kernel.roles import Role
from sogoc.kernel.tests.builders import holder
from sogoc.kernel.vietnamese import VIETNAM
from tests.routes.forms import APPLICATION, HAPPENED

pytestmark = pytest.mark.django_db
LIST = "/dossiers/"


def ago(**span: int) -> datetime:
    return datetime.now(VIETNAM).replace(second=0, microsecond=0) - timedelta(**span)


def codes(page: Any) -> list[str]:
    return [row.code for row in page.context["table"].rows]


@pytest.fixture
def _some(so: Agency) -> None:
    """One overdue, one due soon, one that stands still, one settled and not handed over."""
    for serial, days, limit in ((1, 3, "6d"), (2, 40, "5d"), (3, 3, "60d"), (4, 20, "9d")):
        dossier(f"H06.16-230214-000{serial}", agency=so, at=ago(days=days), limit=limit)
    suspended(dossier=Dossier.objects.get(code__endswith="3"), at=ago(days=2))
    settled(dossier=Dossier.objects.get(code__endswith="4"), at=ago(days=15))


@pytest.mark.usefixtures("_some")
@pytest.mark.parametrize(
    ("asked", "serials"),
    [
        ({}, "213"),
        ({"state": "overdue"}, "2"),
        ({"state": "week"}, "1"),
        ({"state": "suspended"}, "3"),
        ({"state": "to_return"}, "4"),
        ({"state": "", "sort": "code"}, "1234"),
        ({"state": "", "words": "h06.16-230214-0003"}, "3"),
        ({"state": "", "words": "1.0000", "sort": "code"}, "1234"),
        ({"state": "received", "period": "2020"}, ""),
        ({"state": "", "channel": "postal"}, ""),
    ],
)
def test_what_is_open_comes_first_by_the_day_it_is_due(
    officer: Client, asked: dict[str, str], serials: str
) -> None:
    page = officer.get(LIST, asked)
    assert "".join(code[-1] for code in codes(page)) == serials
    api = officer.get("/api/v1/procedures/dossiers", {"state": "open"} if not asked else asked | {"sort": ""})
    assert sorted(one["code"][-1] for one in api.json()["dossiers"]) == sorted(serials)


@pytest.mark.usefixtures("_some")
def test_how_pressing_it_is_stands_in_words(officer: Client) -> None:
    page = officer.get(LIST).content.decode()
    assert "quá hạn " in page
    assert "còn 3 ngày" in page or "còn 4 ngày" in page  # a due day that nobody works moves
    assert "đang tạm dừng" in page


def test_a_dossier_is_received_with_its_due_day_explained(officer: Client) -> None:
    received = officer.post("/dossiers/receive/?agency=so", APPLICATION | HAPPENED, follow=True)
    page = received.content.decode()
    assert "Thứ hai, 08:00" in page or "Thứ Hai, " in page
    assert "thời hạn 5 ngày làm việc" in page
    assert "Nghỉ hằng tuần" in page  # the steps of its deadline
    assert Dossier.objects.get().limit == "5wd"


def test_what_has_not_come_yet_is_refused_at_its_field(officer: Client) -> None:
    told = APPLICATION | HAPPENED | {"at": "08:00 01/01/2100"}
    page = officer.post("/dossiers/receive/?agency=so", told)
    assert page.status_code == 422
    assert "chưa tới" in page.content.decode()
    assert not Dossier.objects.exists()


def test_a_time_limit_that_cannot_be_read_says_how_to_write_it(officer: Client) -> None:
    page = officer.post("/dossiers/receive/?agency=so", APPLICATION | HAPPENED | {"limit": "mau"})
    assert "Không đọc được thời hạn “mau”" in page.content.decode()


def test_a_page_offers_what_can_be_done_now(officer: Client, so: Agency) -> None:
    one = dossier(agency=so)

    def offered() -> list[str]:
        return list(officer.get(reverse("dossiers:dossier", args=[one.pk])).context["deeds"])

    assert offered() == [
        *("settle", "suspend", "refuse", "withdraw", "assign", "ask", "stop", "draft-apology", "take-paper")
    ]
    still = suspended(dossier=one)
    assert offered() == ["resume", "refuse", "withdraw", "stop", "take-paper"]
    assert still.due_at is None
    officer.post(f"/dossiers/{one.pk}/resume/", HAPPENED)
    officer.post(f"/dossiers/{one.pk}/settle/", HAPPENED | {"at": "10:00 21/02/2023"})
    assert offered() == ["return", "result"]
    officer.post(f"/dossiers/{one.pk}/return/", HAPPENED | {"at": "11:00 21/02/2023", "delivery": "online"})
    assert offered() == ["result"]  # what was handed over on paper may be digitised later


def test_a_stale_correction_shows_what_happened_meanwhile(officer: Client, so: Agency) -> None:
    head = Client()
    head.force_login(employed("van.phong", Role.OFFICE, so))
    one = dossier(agency=so)
    form = head.get(f"/dossiers/{one.pk}/correct/").context["form"]
    assert "concluded" not in form.fields
    settled(dossier=one)
    told = APPLICATION | {"received": "08:00 14/02/2023", "version": "1", "submission": "một-lần"}
    page = head.post(f"/dossiers/{one.pk}/correct/", told)
    assert page.status_code == 422
    assert "ghi hồ sơ đã giải quyết xong" in page.content.decode()
    assert head.post(f"/dossiers/{one.pk}/correct/", told | {"version": "2"}).status_code == 302
    assert Dossier.objects.get().channel == "direct"


def test_the_list_goes_into_a_sheet(officer: Client, so: Agency) -> None:
    settled(dossier=dossier(agency=so))
    content = officer.get(reverse("sheets:dossiers"), {"agency": "so"}).content
    rows = CalamineWorkbook.from_filelike(BytesIO(content)).get_sheet_by_index(0).to_python()
    assert "H06.16-230214-0001" in rows[-1]
    assert "5 ngày làm việc" in rows[-1]


SHEET = SHEETS["dossiers"]
CLERK = holder(Role.ONE_STOP_OFFICER)
NOW = datetime(2026, 1, 1, tzinfo=VIETNAM)


def entered(so: Agency, **changes: str) -> Any:
    form = SHEET.row(dict(SHEET.example) | changes)
    assert form.is_valid(), form.errors
    return SHEET.enter(form.cleaned_data, so, at=NOW, by=CLERK)


def test_a_row_of_a_sheet_goes_as_far_as_it_says(so: Agency) -> None:
    """The pattern that people are given reads as it is written."""
    (row,) = SHEET.rows_of(to_fill(SHEET, "Sở"))
    assert row.cells == dict(SHEET.example)
    done = entered(so)
    assert (done.delivery, str(done.returned_on), done.level) == ("online", "2025-01-24", "full")
    nothing = {"settled": "", "returned": "", "delivery": ""}
    assert entered(so, code="H56.16-250117-0002", **nothing).outcome == ""
    with pytest.raises(Refusal, match="chưa tới"):
        entered(so, code="H56.16-250117-0003", received="08:00 01/01/2027", **nothing)


@pytest.mark.parametrize(
    ("wrong", "field"),
    [({"settled": ""}, "settled"), ({"delivery": ""}, "delivery"), ({"returned": ""}, "delivery")],
)
def test_a_row_that_says_half_of_something_is_refused_there(wrong: dict[str, str], field: str) -> None:
    assert field in SHEET.row(dict(SHEET.example) | wrong).errors
