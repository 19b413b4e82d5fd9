"""Receipts, steps, supplements and apologies as officials meet them."""

import re
from datetime import date, timedelta
from typing import Any

import pytest
from django.test import Client

from sogoc.areas.procedures.dossiers.actions.complete_step import complete_step
from sogoc.areas.procedures.dossiers.models import Dossier
from sogoc.areas.procedures.dossiers.queries import tracked
from sogoc.areas.procedures.dossiers.tests.builders import (
    LATER,
    asked,
    assigned,
    dossier,
    ready_for_complete_step,
    steps,
    submitted,
)
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.tests.builders import coded
from sogoc.foundations.people.tests.builders import deputyship, employed
from sogoc.kernel.roles import Role
from tests.routes.forms import APPLICATION, HAPPENED, NEW_DAY

pytestmark = pytest.mark.django_db
LIST = "/dossiers/"


def codes(page: Any) -> list[str]:
    return [row.code for row in page.context["table"].rows]


def deed(one: Dossier, name: str) -> str:
    return f"/dossiers/{one.pk}/{name}/"


def test_without_a_code_the_system_gives_one_and_the_receipt_shows_its_secret_once(
    officer: Client, so: Agency
) -> None:
    coded(so, "H06.16", valid_from=date(2021, 1, 1))
    officer.post("/dossiers/receive/?agency=so", APPLICATION | HAPPENED | {"code": ""})
    one = Dossier.objects.get()
    assert one.code == "H06.16-230220-0001"
    told = {"paper": "a4", "submission": "một-lần"}
    shown = officer.post(deed(one, "receipt"), told)
    page = shown.content.decode()
    secret = re.search(r"(?:[2-9A-Z]{4}-){3}[2-9A-Z]{4}", page)
    assert secret
    assert tracked(one.code, secret[0]) == one
    assert f"/dvc/track/{one.code}/{secret[0]}/" in page
    assert "receipt-a4" in page
    assert "data:image/svg+xml" in page
    assert shown.headers["Cache-Control"].startswith("max-age=0")
    again = officer.post(deed(one, "receipt"), told)  # a double click gives no second secret
    assert again.status_code == 302
    assert tracked(one.code, secret[0]) == one


def test_a_step_goes_from_hand_to_hand(officer: Client, so: Agency) -> None:
    one, other = dossier(agency=so), employed("chuyen.vien", Role.OFFICER, so)
    officer.post(deed(one, "assign"), HAPPENED | {"unit": so.pk, "person": other.pk})
    his = Client()
    his.force_login(other)
    assert one.code in his.get("/dossiers/mine/").content.decode()
    assert one.code not in officer.get("/dossiers/mine/").content.decode()
    step = one.steps.get()
    his.post(deed(one, "complete"), HAPPENED | {"step": step.pk, "result": "Đã thẩm định"})
    step.refresh_from_db()
    assert (step.ending, step.said) == ("done", "Đã thẩm định")
    page = officer.get(f"/dossiers/{one.pk}/").content.decode()
    assert "1. Giải quyết hồ sơ" in page
    assert "Đã thẩm định" in page
    stale = his.post(deed(one, "complete"), HAPPENED | {"step": step.pk, "submission": "lần nữa"})
    assert stale.status_code == 422
    assert "không đang chạy" in stale.content.decode()
    elsewhere = his.post(deed(one, "complete"), HAPPENED | {"step": 10**6, "submission": "lần ba"})
    assert elsewhere.status_code == 422


def test_a_step_changes_hands_and_is_sent_back(officer: Client, so: Agency) -> None:
    step, other = steps("8h", "16h", dossier=dossier(agency=so)), employed("nguoi.khac", Role.OFFICER, so)
    one = step.dossier
    given = {"step": step.pk, "unit": so.pk, "person": other.pk, "reason": "Người cũ đi công tác"}
    officer.post(deed(one, "transfer"), HAPPENED | given)
    now = one.steps.get(done_at=None, started_at__isnull=False)
    assert (now.turn, now.person) == (2, other)
    officer.post(deed(one, "complete"), HAPPENED | {"step": now.pk, "result": "Xong"})
    second = one.steps.get(done_at=None, started_at__isnull=False)
    officer.post(deed(one, "send-back"), HAPPENED | {"step": second.pk, "reason": "Thiếu ý kiến"})
    assert one.steps.get(done_at=None, started_at__isnull=False).order == 1


def test_what_is_missing_is_asked_for_once_and_brought(officer: Client, so: Agency) -> None:
    one = dossier(agency=so)
    told = HAPPENED | {"wanted": "Bản sao điều lệ", "reason": "Thiếu giấy tờ", "document": "12/TB-SKHCN"}
    officer.post(deed(one, "ask"), told)
    page = officer.get(f"/dossiers/{one.pk}/").content.decode()
    assert "Bản sao điều lệ" in page
    assert "Yêu cầu sau thời hạn cho phép." in page
    officer.post(deed(one, "bring"), HAPPENED | {"at": "09:00 22/02/2023"})
    again = told | {"at": "10:00 22/02/2023"}
    refused = officer.post(deed(one, "ask"), again)
    assert "đánh dấu vào ô xác nhận" in refused.content.decode()
    assert officer.post(deed(one, "ask"), again | {"once_more": "on"}).status_code == 302
    assert "yêu cầu bổ sung hơn một lần" in officer.get(f"/dossiers/{one.pk}/").content.decode()


def test_its_papers_are_taken_and_digitised_each(officer: Client, so: Agency) -> None:
    one = dossier(agency=so)
    officer.post(deed(one, "take-paper"), HAPPENED | {"name": "Điều lệ", "form": "copy", "number": "2"})
    assert "chưa số hóa" in officer.get(f"/dossiers/{one.pk}/").content.decode()
    told = HAPPENED | {"component": one.components.get().pk, "signed": "on", "at": "10:00 20/02/2023"}
    assert officer.post(deed(one, "digitise"), told).status_code == 302
    page = officer.get(f"/dossiers/{one.pk}/").content.decode()
    assert "2 bản sao" in page
    assert "chưa số hóa" not in page
    one.refresh_from_db()
    assert one.digitised


def test_it_is_stopped_as_whoever_applied_asks(officer: Client, so: Agency) -> None:
    one = dossier(agency=so)
    officer.post(deed(one, "stop"), HAPPENED | {"reason": "Người nộp đề nghị"})
    assert "8. dừng xử lý" in officer.get(f"/dossiers/{one.pk}/").content.decode()


def test_who_does_anothers_work_sees_the_others_table(officer: Client, so: Agency) -> None:
    step = assigned(dossier=dossier(agency=so))
    holder_of = step.person.offices.get()
    deputy = employed("nguoi.thay", Role.OFFICER, so)
    deputyship(office=holder_of, deputy=deputy, held_until=date(2030, 12, 31))
    his = Client()
    his.force_login(deputy)
    assert step.dossier.code not in his.get("/dossiers/mine/").content.decode()
    his.post("/me/acting/", {"for": step.person.username, "submission": "một-lần"})
    page = his.get("/dossiers/mine/").content.decode()
    assert step.dossier.code in page
    assert "Đang làm thay" in page


def test_where_time_was_lost_is_told_by_unit_step_and_person(officer: Client, so: Agency) -> None:
    step = steps("8h", "16h", dossier=dossier(agency=so))
    complete_step(**ready_for_complete_step(step=step, at=LATER + timedelta(days=1, hours=1)))
    page = officer.get("/dossiers/delays/", {"agency": "so", "period": "2023"}).content.decode()
    assert "1 ngày 1 giờ" in page
    assert "Bước 1" in page
    assert "1 ngày 1 giờ" not in officer.get("/dossiers/delays/", {"period": "2022"}).content.decode()


def test_an_apology_is_drafted_signed_and_sent(officer: Client, so: Agency) -> None:
    head, one = Client(), dossier(agency=so)
    head.force_login(employed("van.phong", Role.OFFICE, so))
    nothing = officer.post(deed(one, "send-apology"), HAPPENED)
    assert "không có thư xin lỗi" in nothing.content.decode()
    officer.post(deed(one, "draft-apology"), HAPPENED | NEW_DAY)
    form = head.get(deed(one, "sign-apology")).context["form"]
    assert form.initial["reason"] == NEW_DAY["reason"]
    assert officer.get(deed(one, "sign-apology")).status_code == 403
    head.post(deed(one, "sign-apology"), HAPPENED | NEW_DAY)
    officer.post(deed(one, "send-apology"), HAPPENED)
    one.refresh_from_db()
    assert str(one.apologised_on) == "2023-02-20"
    page = officer.get(f"/dossiers/{one.pk}/").content.decode()
    assert "hẹn lại 16:00 ngày 28/02/2023" in page


def test_the_status_and_the_three_meanings_stand_side_by_side(officer: Client, so: Agency) -> None:
    one = asked(dossier=dossier(agency=so))
    page = officer.get(f"/dossiers/{one.pk}/").content.decode()
    assert "5. yêu cầu bổ sung giấy tờ" in page
    assert "tạm dừng" in page
    for meaning in ("II.06a", "766", "01/2018/TT-VPCP"):
        assert meaning in page


def test_what_waits_online_is_listed_by_itself(officer: Client, so: Agency) -> None:
    one = submitted(agency=so)
    assert codes(officer.get(LIST)) == codes(officer.get(LIST, {"state": ""})) == []
    assert codes(officer.get(LIST, {"state": "registered"})) == [one.code]
    offered = officer.get(f"/dossiers/{one.pk}/")
    assert list(offered.context["deeds"]) == ["accept", "decline"]
    assert "1. mới đăng ký" in offered.content.decode()
    officer.post(deed(one, "accept"), HAPPENED)
    assert codes(officer.get(LIST)) == [one.code]
