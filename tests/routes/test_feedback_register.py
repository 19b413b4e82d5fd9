"""What an official mends in the register of feedback, where it is posted whom to tell, and the sheet of questions."""

from datetime import date
from io import BytesIO

import pytest
from django.test import Client
from django.urls import reverse
from python_calamine import CalamineWorkbook

from sogoc.areas.procedures.feedback.models import Feedback, FeedbackPosting
from sogoc.areas.procedures.feedback.tests.builders import (
    answered_question,
    feedback,
    posting,
    published_question,
    question,
)
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.documents.tests.builders import document
from sogoc.foundations.people.tests.builders import employed
from sogoc.kernel.roles import Role

pytestmark = pytest.mark.django_db
ONCE = {"submission": "một-lần"}
HAPPENED = {"at": "08:00 20/02/2023"}


@pytest.fixture
def officer(so: Agency) -> Client:
    client = Client()
    client.force_login(employed("van.phong", Role.OFFICE, so))
    return client


def test_what_was_written_down_wrongly_is_mended_once(officer: Client) -> None:
    page = reverse("feedback:feedback", args=[feedback().pk])
    shown = officer.get(f"{page}correct/").content.decode()
    assert "Cán bộ hẹn nhiều lần" in shown
    told = {"text": "Hẹn hai lần", "channel": "phone", "reason": "Ghi nhầm", "version": "1"} | HAPPENED
    assert officer.post(f"{page}correct/", told | ONCE).headers["Location"] == page
    assert Feedback.objects.get().text == "Hẹn hai lần"
    late = officer.post(f"{page}correct/", told | {"text": "Ba lần", "submission": "lần nữa"})
    assert late.status_code == 422
    assert "Đã đổi từ khi bạn mở" in late.content.decode()
    assert Feedback.objects.get().text == "Hẹn hai lần"


def test_an_address_is_posted_proven_counted_and_taken_down(officer: Client) -> None:
    told = {"place": "Bảng tại trụ sở", "address": "Văn phòng Sở", "on": "04/01/2022"}
    page = officer.post(reverse("feedback:post"), told | ONCE).headers["Location"]
    assert "đang niêm yết" in officer.get(page).content.decode()
    again = officer.post(reverse("feedback:post"), told | {"submission": "lần nữa"})
    assert "gỡ bản cũ" in again.content.decode()
    paper = document("65/KH-SKHCN")
    proof = {"number": paper.printed, "page": "", "says": "Ảnh bảng niêm yết"}
    assert officer.post(f"{page}evidence/", proof | ONCE).headers["Location"] == page
    assert "Ảnh bảng niêm yết" in officer.get(page).content.decode()
    query = {"agency": "so", "period": "2022"}
    counted = officer.get(reverse("figures:figure", args=["feedback_address_posted"]), query)
    assert page in counted.content.decode()
    ended = {"last_day": "31/03/2023", "reason": "Chuyển trụ sở"}
    assert officer.post(f"{page}take-down/", ended | ONCE).status_code == 302
    assert FeedbackPosting.objects.get().ended_on == date(2023, 4, 1)
    assert "đã gỡ" in officer.get(page).content.decode()


def test_the_list_of_postings_leads_to_each(officer: Client) -> None:
    one = posting()
    page = officer.get(reverse("feedback:postings")).content.decode()
    assert reverse("feedback:posting", args=[one.pk]) in page
    listed = officer.get(reverse("api:feedback_postings"), {"agency": "so"}).json()
    assert (listed["total"], listed["postings"][0]["place"]) == (1, "Bảng niêm yết tại trụ sở")
    assert reverse("feedback:postings") in officer.get(reverse("feedback:list")).content.decode()


def test_questions_as_a_sheet_as_the_list_is_narrowed(officer: Client) -> None:
    published_question(question=answered_question())
    question("CH-0002", text="Thời hạn cấp lại?")
    sheets = reverse("sheets:questions")
    assert (
        f"{sheets}?words=&amp;state=&amp;agency=so"
        in officer.get(reverse("feedback:questions")).content.decode()
    )

    def codes(**asked: str) -> list[str]:
        content = officer.get(sheets, {"agency": "so"} | asked).content
        rows = CalamineWorkbook.from_filelike(BytesIO(content)).get_sheet_by_index(0).to_python()
        return [str(row[0]) for row in rows if str(row[0]).startswith("CH-")]

    assert codes() == ["CH-0001", "CH-0002"]
    assert codes(state="open") == ["CH-0002"]
    assert codes(words="cap lai", state="published") == ["CH-0001"]
    assert officer.get(sheets, {"state": "sai"}).status_code == 422
