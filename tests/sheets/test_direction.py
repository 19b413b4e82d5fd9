"""Awards, targets, postings, conclusions and plans brought in by a sheet: each wrong row with its sentence."""

from datetime import date
from html import unescape
from typing import Any

import pytest
from django.test import Client

from sogoc.areas.direction.initiatives.models import Award, InitiativeTarget
from sogoc.areas.direction.initiatives.tests.builders import initiative
from sogoc.areas.direction.meetings.models import Conclusion
from sogoc.areas.direction.meetings.tests.builders import meeting
from sogoc.areas.direction.outreach.tests.builders import AUTHOR, item, told
from sogoc.areas.direction.tasks.models import Plan
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.tests.builders import department, division
from sogoc.foundations.documents.tests.builders import document
from sogoc.foundations.people.tests.builders import employed
from sogoc.gateway.sheets.bringing_in import SheetIn
from sogoc.gateway.sheets.rows.awards import AWARDS
from sogoc.gateway.sheets.rows.conclusions import CONCLUSIONS
from sogoc.gateway.sheets.rows.initiative_targets import INITIATIVE_TARGETS
from sogoc.gateway.sheets.rows.outreach_postings import OUTREACH_POSTINGS
from sogoc.gateway.sheets.rows.plans import PLANS
from sogoc.kernel.roles import Role
from tests.sheets.bringing import brought_in, looked_at

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _kept_here(settings: Any, tmp_path: Any) -> None:
    settings.HOME = tmp_path


@pytest.fixture
def so() -> Agency:
    return department("so")


@pytest.fixture
def head(so: Agency) -> Client:
    client = Client()
    client.force_login(employed("lanh.dao", Role.LEADER, so))
    return client


def refused(client: Client, sheet: SheetIn, row: dict[str, str]) -> str:
    looked = looked_at(client, sheet, row)
    assert looked.status_code == 422
    return unescape(looked.content.decode())


def done(client: Client, sheet: SheetIn, *rows: dict[str, str]) -> None:
    looked = looked_at(client, sheet, *rows)
    assert looked.status_code == 200, unescape(looked.content.decode())
    assert brought_in(client, sheet, looked).status_code == 302


def test_awards_of_divisions_and_of_somebody_in_them(head: Client, so: Agency) -> None:
    unit = division(so, "phong-cntt", name="Phòng Công nghệ", short_name="Phòng CN")
    known = initiative(agency=so, unit=unit)
    document("12/QĐ-SKHCN", agency=so)
    row = dict(AWARDS.example) | {"unit": "phong cn", "person": "Chuyên viên", "initiative": known.title}
    assert "không có phòng, đơn vị “Phòng lạ”" in refused(head, AWARDS, row | {"unit": "Phòng lạ"})
    assert "không có sáng kiến nào" in refused(head, AWARDS, row | {"initiative": "Chưa ai đăng ký"})
    assert "13/QĐ-SKHCN" in refused(head, AWARDS, row | {"number": "13/QĐ-SKHCN"})
    assert "Không có lựa chọn" in refused(head, AWARDS, row | {"level": "cấp trên"})
    done(head, AWARDS, row, row | {"unit": "", "person": "", "initiative": ""})
    told_of = Award.objects.order_by("pk").values_list("unit__key", "person", "initiative")
    assert list(told_of) == [("phong-cntt", "Chuyên viên", known.pk), ("so", "", None)]


def test_targets_set_for_many_divisions_by_one_document(head: Client, so: Agency) -> None:
    division(so, "phong-cntt", name="Phòng Công nghệ", short_name="Phòng CN")
    document(agency=so)
    row = {"unit": "Phòng CN", "year": "2023", "number": "2", "document": "64/KH-SKHCN"}
    assert "đúng chỉ tiêu đó" in unescape(looked_at(head, INITIATIVE_TARGETS, row, row).content.decode())
    done(head, INITIATIVE_TARGETS, row, row | {"unit": "", "number": "1"})
    assert list(InitiativeTarget.objects.order_by("number").values_list("unit__key", "number")) == [
        ("so", 1),
        ("phong-cntt", 2),
    ]


def test_what_waits_is_approved_by_somebody_else_than_who_entered_it(head: Client, so: Agency) -> None:
    one = item(agency=so, told=told(outlet="Báo tỉnh"))
    other = item(agency=so, told=told(outlet="Đài tỉnh"))
    row = {"title": one.title, "published_on": "13/02/2023"}
    assert "Không có tin, bài nào chờ duyệt" in refused(head, OUTREACH_POSTINGS, row | {"title": "Tin khác"})
    assert "ghi thêm nơi đăng" in refused(head, OUTREACH_POSTINGS, row)
    assert "chưa đến" in refused(
        head, OUTREACH_POSTINGS, row | {"outlet": "Báo tỉnh", "published_on": "1/1/2999"}
    )
    done(head, OUTREACH_POSTINGS, row | {"outlet": "Báo tỉnh"}, row | {"outlet": "Đài tỉnh"})
    for found in (one, other):
        found.refresh_from_db()
        assert found.published_on == date(2023, 2, 13)
    author = Client()
    author.force_login(employed(AUTHOR.key.removeprefix("account:"), Role.LEADER, so))
    mine = item(agency=so, told=told(title="Tin của tôi"))
    assert "tự duyệt" in refused(author, OUTREACH_POSTINGS, row | {"title": mine.title})


def test_conclusions_find_their_meeting_by_its_day(head: Client, so: Agency) -> None:
    held = meeting(agency=so)
    row = {"held_on": f"{held.held_on:%d/%m/%Y}", "content": "Rà soát hồ sơ chậm"}
    assert "không ghi cuộc họp nào" in refused(head, CONCLUSIONS, row | {"held_on": "1/1/2020"})
    assert "ghi đủ số liệu" in refused(head, CONCLUSIONS, row | {"target": "3"})
    aim = {
        "content": "Đặt chỉ tiêu",
        "figure": "steering_documents_issued",
        "bound": "ít nhất",
        "target": "3",
    }
    done(head, CONCLUSIONS, row, row | aim)
    kept = Conclusion.objects.order_by("number").values_list("number", "figure", "bound", "target")
    assert list(kept) == [(1, "", "", None), (2, "steering_documents_issued", "at_least", 3)]
    meeting(agency=so, subject="Họp lần hai trong ngày")
    assert "nhiều cuộc họp" in refused(head, CONCLUSIONS, row | {"content": "Việc nữa"})
    done(head, CONCLUSIONS, row | {"content": "Việc nữa", "meeting": "Họp lần hai trong ngày"})
    assert Conclusion.objects.latest("pk").meeting.subject == "Họp lần hai trong ngày"


def test_several_plans_in_one_file(head: Client, so: Agency) -> None:
    for number in ("64/KH-SKHCN", "65/KH-SKHCN"):
        document(number, agency=so)
    document("7/KH-SKHCN", agency=division(so))
    row = dict(PLANS.example)
    assert "sổ văn bản của cơ quan khác" in refused(head, PLANS, row | {"document": "7/KH-SKHCN"})
    done(head, PLANS, row, row | {"document": "65/KH-SKHCN", "kind": "tuyen truyen cai cach hanh chinh"})
    assert list(Plan.objects.order_by("pk").values_list("document__printed", "kind", "year")) == [
        ("64/KH-SKHCN", "reform", 2023),
        ("65/KH-SKHCN", "outreach", 2023),
    ]
