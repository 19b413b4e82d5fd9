"""Review, as an official goes through its pages: a campaign by its plan, a text until it is settled, lists by Excel."""

from io import BytesIO
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from python_calamine import CalamineWorkbook

from sogoc.areas.institutions.reviewing.models import ReviewCampaign, ReviewedText
from sogoc.areas.institutions.reviewing.tests.builders import (
    LISTED,
    campaign,
    letter,
    listed,
    named,
    new_decision,
    review_plan,
    reviewed,
    settled,
)
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.tests.builders import division
from sogoc.foundations.people.tests.builders import employed
from sogoc.gateway.sheets.rows.reviewing import REVIEW_CAMPAIGNS, REVIEWED_TEXTS
from sogoc.gateway.sheets.workbooks import SheetColumn, workbook
from sogoc.kernel.roles import Role

pytestmark = pytest.mark.django_db
ONCE = {"submission": "một-lần"}
IN_2023 = {"agency": "so", "period": "2023"}


@pytest.fixture
def officer(so: Agency) -> Client:
    client = Client()
    client.force_login(employed("van.phong", Role.OFFICE, so))
    return client


def counted(officer: Client, name: str) -> str:
    return officer.get(reverse("figures:figure", args=[name]), IN_2023).content.decode()


def test_from_the_plan_to_what_settled_it(officer: Client, so: Agency) -> None:
    plan, asked, done = review_plan(so), letter(so), new_decision(so)
    assert reverse("reviewing:list") in officer.get("/fields/institutions/").content.decode()
    told = {"kind": "review", "of_year": "2023", "title": "Rà soát năm 2023", "number": plan.printed}
    page = officer.post(reverse("reviewing:open"), told | ONCE).headers["Location"]
    assert plan.printed in counted(officer, "legal_review_plan")
    text = {"unit": so.pk, "number": "13/2015/QĐ-UBND", "title": "Quy định", "on": "14/02/2023"}
    assert officer.post(f"{page}list/", text | ONCE).status_code == 302
    again = officer.post(f"{page}list/", text | {"submission": "lần nữa"})
    assert "đã có trong danh mục" in again.content.decode()
    one = reverse("reviewing:text", args=[ReviewedText.objects.get().pk])
    assert one in officer.get(page).content.decode()
    assert one in counted(officer, "legal_documents_to_review")
    unsaid = {"result": "replace", "findings": "", "on": "20/02/2023"}
    refused = officer.post(f"{one}review/", unsaid | ONCE)
    assert "phải nêu nhận xét" in refused.content.decode()
    said = unsaid | {"findings": "Điều 7 trái với nghị định", "submission": "lần nữa"}
    assert officer.post(f"{one}review/", said).headers["Location"] == one
    assert one in counted(officer, "legal_documents_reviewed")
    assert one not in counted(officer, "legal_documents_recommended")
    by = {"number": asked.printed, "on": "27/02/2023"}
    assert officer.post(f"{one}recommend/", by | ONCE).status_code == 302
    assert one in counted(officer, "legal_documents_recommended")
    assert officer.post(f"{one}settle/", {"number": done.printed} | ONCE).status_code == 302
    assert one in counted(officer, "legal_documents_recommendation_resolved")
    shown = officer.get(one).content.decode()
    assert reverse("documents:document", args=[done.pk]) in shown
    assert officer.post(f"{one}take-back/", {"reason": "Nhầm văn bản"} | ONCE).status_code == 302
    assert one not in counted(officer, "legal_documents_recommendation_resolved")


def test_a_text_of_a_book_is_listed_by_its_number_and_a_campaign_is_closed(
    officer: Client, so: Agency
) -> None:
    page = reverse("reviewing:campaign", args=[campaign(agency=so).pk])
    held = {"number": new_decision(so).printed, "unit": so.pk, "on": "14/02/2023"}
    assert officer.post(f"{page}list-held/", held | ONCE).status_code == 302
    one = ReviewedText.objects.get()
    assert (one.number, one.title) == (new_decision().printed, new_decision().summary)
    by = {"number": letter(so).printed}
    assert "Còn 1 văn bản chưa xem xét" in officer.post(f"{page}close/", by | ONCE).content.decode()
    reviewed(text=one)
    assert officer.post(f"{page}close/", by | {"submission": "lần nữa"}).headers["Location"] == page
    assert "đã kết thúc" in officer.get(page).content.decode()
    assert ReviewCampaign.objects.get().report == letter()


def test_who_read_an_older_one_is_shown_what_changed(officer: Client, so: Agency) -> None:
    page = reverse("reviewing:text", args=[listed().pk])
    told = {"unit": so.pk, "number": "", "title": "Quy định khác", "version": "1"}
    assert officer.post(f"{page}correct/", told | ONCE).status_code == 302
    late = officer.post(f"{page}correct/", told | {"title": "Khác nữa", "submission": "lần nữa"})
    assert late.status_code == 422
    assert "Đã đổi từ khi bạn mở" in late.content.decode()


def test_the_list_is_narrowed_found_by_words_and_told_to_machines(officer: Client) -> None:
    done, other = settled(), listed(text=named(number="", title="Quy chế phối hợp"))
    pages = [reverse("reviewing:text", args=[one.pk]) for one in (done, other)]

    def shown(**asked: str) -> list[bool]:
        content = officer.get(reverse("reviewing:texts"), {"agency": "so"} | asked).content.decode()
        return [page in content for page in pages]

    assert shown() == [True, True]
    assert shown(state="settled") == [True, False]
    assert shown(state="to_review", words="phoi hop") == [False, True]
    assert shown(year="2022") == [False, False]
    assert pages[1] in officer.get(reverse("search"), {"q": "quy che phoi hop"}).content.decode()
    machines = officer.get(reverse("api:reviewed_texts"), {"state": "settled", "year": "2023"}).json()
    (one,) = machines["texts"]
    assert (one["id"], one["result"], one["settled_by"]) == (done.pk, "replace", new_decision().printed)
    (far,) = officer.get(reverse("api:review_campaigns"), {"agency": "so"}).json()["campaigns"]
    assert (far["listed"], far["reviewed"], far["recommended"], far["settled"]) == (2, 1, 1, 1)
    assert officer.get(reverse("api:reviewed_text", args=[0])).status_code == 404
    assert officer.get(reverse("api:reviewed_texts"), {"kind": "lạ"}).status_code == 422


def brought(officer: Client, sheet: Any, *rows: dict[str, str]) -> Any:
    """Looked at first; done where nothing is wrong."""
    titles = [SheetColumn(str(field.label), 20) for field in sheet.row.base_fields.values()]
    told = [list((dict(sheet.example) | row).values()) for row in rows]
    address = reverse("sheets:bring", args=[sheet.name]) + "?agency=so"
    looked = officer.post(address, {"file": SimpleUploadedFile("a.xlsx", workbook("Mẫu", titles, told))})
    if looked.status_code != 200:
        return looked
    kept = looked.content.decode().partition('name="kept" value="')[2].partition('"')[0]
    return officer.post(address, {"kept": kept})


def test_sheets_go_out_and_come_in(officer: Client, so: Agency) -> None:
    review_plan(so)
    division(so, "phong-cntt", name="Phòng Công nghệ", short_name="Phòng CN")
    none = brought(officer, REVIEWED_TEXTS, {})
    assert "không có đợt nào theo kế hoạch" in none.content.decode()
    assert brought(officer, REVIEW_CAMPAIGNS, {}).status_code == 302
    half = brought(officer, REVIEWED_TEXTS, {"result": ""})
    assert "phải có cả ngày xem xét xong và kết quả" in half.content.decode()
    two = ({"unit": "phòng cn"}, {"number": "", "title": "Khác", "result": "giữ nguyên", "findings": ""})
    assert brought(officer, REVIEWED_TEXTS, *two).status_code == 302
    assert ReviewedText.objects.count() == 2
    one = ReviewedText.objects.get(unit__key="phong-cntt")
    assert (one.result, one.listed_on) == ("replace", LISTED)
    for name, last in (("review_campaigns", [2.0, 0.0, 0.0]), ("reviewed_texts", None)):
        content = officer.get(reverse(f"sheets:{name}"), {"agency": "so"}).content
        rows = CalamineWorkbook.from_filelike(BytesIO(content)).get_sheet_by_index(0).to_python()
        assert rows[-1][6:9] == last if last else rows[-1][4] == "Khác"


def test_one_plan_of_two_campaigns_is_asked_which(officer: Client, so: Agency) -> None:
    review_plan(so)
    for kind in ("rà soát", "kiểm tra, xử lý"):
        assert brought(officer, REVIEW_CAMPAIGNS, {"kind": kind}).status_code == 302
    assert "Nhiều đợt theo kế hoạch" in brought(officer, REVIEWED_TEXTS, {}).content.decode()
    assert brought(officer, REVIEWED_TEXTS, {"kind": "rà soát"}).status_code == 302
