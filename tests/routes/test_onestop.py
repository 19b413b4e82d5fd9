"""One-stop points and checks of digitisation, as an official goes through their pages and a citizen reads them."""

from datetime import date
from io import BytesIO
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from python_calamine import CalamineWorkbook

from sogoc.areas.procedures.digitisation.tests.builders import FIRST, LAST, checked, with_papers
from sogoc.areas.procedures.onestop.models import OnestopPoint, OnestopTurn, SystemConnection
from sogoc.areas.procedures.onestop.tests.builders import (
    connection,
    counted,
    member,
    point,
    turns,
    worker,
)
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.documents.tests.builders import document
from sogoc.foundations.people.tests.builders import employed
from sogoc.gateway.sheets.rows.onestop import ONESTOP_MEMBERS
from sogoc.gateway.sheets.workbooks import SheetColumn, workbook
from sogoc.kernel.roles import Role

pytestmark = pytest.mark.django_db
ONCE = {"submission": "một-lần"}
WEEK = {"first": "20/02/2023", "last": "24/02/2023"}


@pytest.fixture
def officer(so: Agency) -> Client:
    client = Client()
    client.force_login(employed("van.phong", Role.OFFICE, so))
    return client


def sheet(content: bytes) -> list[list[Any]]:
    return CalamineWorkbook.from_filelike(BytesIO(content)).get_sheet_by_index(0).to_python()


def test_from_opening_it_to_who_sits_there(officer: Client, so: Agency) -> None:
    told = {"name": "Bộ phận Một cửa", "address": "Số 1", "counters": "1", "on": "04/01/2022"}
    address = officer.post(reverse("onestop:open"), told | ONCE).headers["Location"]
    account = worker(so)
    known = {"account": account.pk, "duty": "principal", "on": "03/01/2023"}
    assert officer.post(f"{address}appoint/", known | ONCE).headers["Location"] == address
    (works,) = OnestopPoint.objects.get().members.all()
    page = reverse("onestop:member", args=[works.pk])
    sits = WEEK | {"counter": "1", "part": "whole"} | ONCE
    assert officer.post(f"{page}turns/", sits).headers["Location"] == page
    assert OnestopTurn.objects.count() == 10
    again = officer.post(f"{page}turns/", sits | {"submission": "lần nữa"})
    assert again.status_code == 422
    assert "Không ai trực hai quầy một lúc" in again.content.decode()
    week = officer.get(address, {"day": "2023-02-22"}).content.decode()
    assert "Từ 20/02/2023 đến 26/02/2023" in week
    assert week.count("Quầy 1: ") == 10


def test_who_is_away_hands_over_and_the_week_says_so(officer: Client) -> None:
    sits = turns()[0].member
    to = member(point=sits.point)
    page = reverse("onestop:member", args=[sits.pk])
    # Nobody is offered to whom nothing can be handed over.
    offered = officer.get(f"{page}hand-over/").content.decode()
    assert f'value="{to.pk}"' in offered
    assert f'value="{sits.pk}"' not in offered
    told = WEEK | {"to": to.pk, "reason": "Nghỉ phép"} | ONCE
    assert officer.post(f"{page}hand-over/", told).status_code == 302
    week = officer.get(reverse("onestop:point", args=[sits.point_id]), {"day": "2023-02-20"}).content.decode()
    assert week.count("(thay ") == 5


@pytest.mark.parametrize("day", ["hôm nay", "31/12/9999", "", "0001-01-01"])
def test_a_week_that_cannot_be_read_is_this_week(officer: Client, day: str) -> None:
    assert officer.get(reverse("onestop:point", args=[point().pk]), {"day": day}).status_code == 200


def test_who_read_an_older_one_is_shown_what_changed(officer: Client) -> None:
    address = reverse("onestop:point", args=[point().pk])
    told = {"name": "Một cửa", "address": "Số 9", "counters": "2", "version": "1"}
    assert officer.post(f"{address}correct/", told | ONCE).status_code == 302
    late = officer.post(f"{address}correct/", told | {"address": "Số 7", "submission": "lần nữa"})
    assert late.status_code == 422
    assert "Đã đổi từ khi bạn mở" in late.content.decode()
    assert "Số 9" in late.content.decode()


@pytest.mark.parametrize("last_day", ["31/12/9999", "99/99/2023", ""])
def test_days_that_cannot_be_are_told_of(officer: Client, last_day: str) -> None:
    page = reverse("onestop:point", args=[point().pk])
    assert officer.post(f"{page}close/", {"last_day": last_day} | ONCE).status_code == 422


def test_a_connection_begins_and_ends(officer: Client) -> None:
    told = {"system": "province", "on": "04/01/2022"}
    page = officer.post(reverse("onestop:connect"), told | ONCE).headers["Location"]
    assert "đang kết nối" in officer.get(page).content.decode()
    assert (
        "Hệ thống thông tin một cửa điện tử tập trung của tỉnh" in officer.get("/onestop/").content.decode()
    )
    ended = {"last_day": "31/01/2023", "reason": "Chuyển hệ thống"}
    assert officer.post(f"{page}disconnect/", ended | ONCE).status_code == 302
    assert SystemConnection.objects.get().ended_on == date(2023, 2, 1)


def test_as_a_sheet_and_for_machines(officer: Client) -> None:
    sits = turns()[0].member
    counted(point=sits.point)
    rows = sheet(officer.get(reverse("sheets:onestop"), {"agency": "so"}).content)
    assert rows[-1][0] == "Bộ phận Một cửa"
    assert rows[-1][6] == date(2023, 1, 3)
    listed = officer.get(reverse("api:onestop_points")).json()
    assert (listed["total"], listed["points"][0]["agency"]) == (1, "so")
    one = officer.get(reverse("api:onestop_point", args=[sits.point_id])).json()
    assert [two["id"] for two in one["members"]] == [sits.pk]
    assert one["equipment"][0]["working"] == 3
    assert officer.get(reverse("api:onestop_point", args=[0])).status_code == 404


def test_a_check_names_the_dossiers_and_what_they_lack(officer: Client) -> None:
    with_papers("H06.16-230214-0001", True)
    lacking = with_papers("H06.16-230214-0002", True, False)
    told = {"first": f"{FIRST:%d/%m/%Y}", "last": f"{LAST:%d/%m/%Y}"}
    page = officer.post(reverse("digitisation:begin"), told | ONCE).headers["Location"]
    assert "1 trên 2 hồ sơ chưa số hóa đủ" in officer.get(page).content.decode()
    only = officer.get(page, {"lacking": "on"}).content.decode()
    assert lacking.code in only
    assert "H06.16-230214-0001" not in only
    again = officer.post(reverse("digitisation:begin"), told | {"submission": "lần nữa"})
    assert "đã được kiểm tra" in again.content.decode()


def test_a_check_as_a_sheet_and_for_machines(officer: Client) -> None:
    with_papers("H06.16-230214-0001", True)
    with_papers("H06.16-230214-0002", False)
    check = checked()
    rows = sheet(officer.get(reverse("sheets:digitisation", args=[check.pk])).content)
    assert [row[-1] for row in rows[-2:]] == ["", "Giấy tờ 1"]
    (one,) = officer.get(reverse("api:digitisation_checks")).json()["checks"]
    assert (one["number"], one["lacking"]) == (2, 1)
    found = officer.get(reverse("api:digitisation_check", args=[check.pk]), {"lacking": "true"}).json()
    assert [two["missing"] for two in found["dossiers"]] == ["Giấy tờ 1"]


def test_citizens_read_where_and_when_and_nobodys_name() -> None:
    one = turns()[0]
    counted(point=one.point)
    anybody = Client()
    assert "Số 1 đường Hùng Vương" in anybody.get(reverse("portal:onestop")).content.decode()
    page = anybody.get(reverse("portal:onestop_point", args=[one.point_id])).content.decode()
    assert "Giờ làm việc tuần này" in page
    assert "3 máy vi tính" in page
    assert one.account.name not in page
    assert anybody.get(reverse("portal:onestop_point", args=[0])).status_code == 404


def test_what_is_counted_leads_to_who_works_there(officer: Client) -> None:
    found, of_systems = member(), connection()
    query = {"agency": "so", "period": "2023-Q1"}
    staff = officer.get(reverse("figures:figure", args=["onestop_staff"]), query).content.decode()
    assert reverse("onestop:member", args=[found.pk]) in staff
    flag = officer.get(reverse("figures:figure", args=["onestop_system_connected"]), query).content.decode()
    assert reverse("onestop:connection", args=[of_systems.pk]) in flag


def test_who_works_there_from_a_sheet_all_or_none(officer: Client, so: Agency) -> None:
    point()
    people = [worker(so).username for _ in range(2)]
    address = reverse("sheets:bring", args=["onestop-members"]) + "?agency=so"
    rows = [["Bộ phận Một cửa", one, "làm việc thường xuyên", "03/01/2023"] for one in people]
    wrong = officer.post(
        address, {"file": filled([*rows, ["Điểm khác", people[0], "dự phòng, làm thay", "03/01/2023"]])}
    )
    assert wrong.status_code == 422
    assert "không có Bộ phận Một cửa nào tên là “Điểm khác”" in wrong.content.decode()
    wrong = officer.post(
        address, {"file": filled([["Bộ phận Một cửa", "ai.do", "dự phòng, làm thay", "03/01/2023"]])}
    )
    assert "Không có tài khoản “ai.do”" in wrong.content.decode()
    looked = officer.post(address, {"file": filled(rows)}).content.decode()
    kept = looked.partition('name="kept" value="')[2].partition('"')[0]
    assert officer.post(address, {"kept": kept}).status_code == 302
    assert {one.account.username for one in OnestopPoint.objects.get().members.all()} == set(people)


def filled(rows: list[list[str]]) -> SimpleUploadedFile:
    columns = [SheetColumn(str(field.label), 20) for field in ONESTOP_MEMBERS.row.base_fields.values()]
    return SimpleUploadedFile("mot-cua.xlsx", workbook("Mẫu", columns, rows))


def test_a_point_is_proven_and_found_by_where_it_is(officer: Client) -> None:
    one = point()
    page = reverse("onestop:point", args=[one.pk])
    proof = {"number": document("65/KH-SKHCN").printed, "page": "", "says": "Quyết định thành lập"} | ONCE
    assert officer.post(f"{page}evidence/", proof).headers["Location"] == page
    assert "Quyết định thành lập" in officer.get(page).content.decode()
    assert page in officer.get(reverse("search"), {"q": "hung vuong"}).content.decode()
    assert page not in officer.get(reverse("search"), {"q": "tran phu"}).content.decode()
