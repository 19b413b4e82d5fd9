"""Feedback from the counter to the public, on pages: what is due, who may see a name, what sheets and machines say."""

from datetime import timedelta
from io import BytesIO
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from python_calamine import CalamineWorkbook

from sogoc.areas.procedures.feedback.models import Feedback, Question
from sogoc.areas.procedures.feedback.queries import published_answers, published_questions
from sogoc.areas.procedures.feedback.register import Person
from sogoc.areas.procedures.feedback.tests.builders import SENDER, answered, classified, feedback, question
from sogoc.foundations.documents.tests.builders import document
from sogoc.foundations.journal.models import Entry
from sogoc.foundations.notices.models import Notice
from sogoc.foundations.people.models import Account
from sogoc.foundations.people.tests.builders import employed, some_agency
from sogoc.gateway.sheets.rows.feedback import FEEDBACK
from sogoc.gateway.sheets.workbooks import SheetColumn, workbook
from sogoc.kernel.roles import Role
from tests.routes.forms import ONCE, SAYING

pytestmark = pytest.mark.django_db


def client_of(role: Role) -> Client:
    client = Client()
    client.force_login(
        Account.objects.filter(username=role.value).first() or employed(role.value, role, some_agency())
    )
    return client


@pytest.fixture
def office() -> Client:
    return client_of(Role.OFFICE)


def now(**ago: int) -> dict[str, str]:
    """A moment of today, as a form tells it."""
    return {"at": f"{timezone.localtime() - timedelta(**ago):%H:%M %d/%m/%Y}"}


def test_from_the_counter_to_the_public(office: Client) -> None:
    answerer = employed("chuyen.vien", Role.OFFICER, some_agency())
    done = office.post(
        reverse("feedback:receive") + "?agency=so", SAYING | {"submission": "1"} | now(minutes=5)
    )
    one = Feedback.objects.get()
    assert done.url == reverse("feedback:feedback", args=[one.pk])

    def deed(key: str, **told: Any) -> None:
        url = reverse(f"feedback:{key}", args=[one.pk])
        answer = office.post(url, {"submission": key} | now() | told)
        assert answer.status_code == 302, answer.content.decode()

    deed("classify", about="behaviour", answerer=str(answerer.pk))
    deed("ask_more", question="Ngày nào?")
    deed("receive_more", text="Hôm qua")
    deed("answer", result_kind="explain", answer="Sở đã giải thích")
    deed("publish")
    deed("rate", satisfied="no")
    one.refresh_from_db()
    assert (one.about, one.answerer, one.outcome, one.satisfied) == ("behaviour", answerer, "answered", False)
    assert one.published_on
    assert list(published_answers()) == [one]
    assert set(Notice.objects.filter(account=answerer).values_list("kind", flat=True)) >= {
        "feedback_assigned",
        "feedback_added",
    }
    page = office.get(done.url).content.decode()
    for words in ("Sở đã giải thích", "Hôm qua", "không hài lòng", "feedback_received"):
        assert words in page


def test_the_list_opens_with_what_is_due_and_the_overdue_stand_in_red(office: Client) -> None:
    late, undue = feedback("TRE"), feedback("MOI", at=timezone.now() - timedelta(minutes=5))
    answered(feedback=classified(feedback=feedback("XONG")))
    page = office.get(reverse("feedback:list")).content.decode().partition("<main")[2]
    assert page.index("TRE") < page.index("MOI")
    assert page.count("quá hạn") >= 1
    assert '<span class="badge badge-late">16/02/2023</span>' in page
    only = office.get(reverse("feedback:list"), {"state": "overdue"}).content.decode().partition("<main")[2]
    assert late.code in only
    assert undue.code not in only
    assert "XONG" in only  # its publication


def test_a_name_is_masked_and_who_opens_it_is_written_down(office: Client) -> None:
    one = feedback()
    page = office.get(reverse("feedback:feedback", args=[one.pk])).content.decode()
    assert SENDER.name not in page
    assert SENDER.phone not in page
    reads = Entry.objects.filter(read=True, act="see_sender")
    assert not reads.exists()
    for _ in range(2):
        shown = office.get(reverse("feedback:sender", args=[one.pk]))
        assert SENDER.name in shown.content.decode()
        assert "no-store" in shown["Cache-Control"]
    assert [(entry.actor, entry.record) for entry in reads] == [("account:office", one.code)]


@pytest.mark.parametrize("role", [Role.INSPECTOR, Role.AUDITOR, Role.ADMINISTRATOR, Role.APPRAISER])
def test_who_need_not_know_a_name_is_refused_it(role: Role) -> None:
    one, client = feedback(), client_of(role)
    assert client.get(reverse("feedback:sender", args=[one.pk])).status_code == 403
    for url in (
        reverse("feedback:feedback", args=[one.pk]),
        reverse("feedback:list"),
        reverse("api:feedback_one", args=[one.pk]),
        reverse("api:feedback_list"),
        reverse("search") + "?q=nguoi+gui",
        reverse("journal:list"),
    ):
        assert SENDER.name not in client.get(url).content.decode(), url
    assert not Entry.objects.filter(read=True, act="see_sender").exists()


def test_nobody_to_show_is_no_page(office: Client) -> None:
    one = feedback(sender=Person())
    assert office.get(reverse("feedback:sender", args=[one.pk])).status_code == 404
    assert "không nêu" in office.get(reverse("feedback:feedback", args=[one.pk])).content.decode()


def test_what_is_refused_keeps_what_was_typed(office: Client) -> None:
    one = feedback()
    url = reverse("feedback:answer", args=[one.pk])
    told = {"result_kind": "explain", "answer": "Đã viết dài", "submission": "x"} | now()
    answer = office.post(url, told)
    assert answer.status_code == 422
    assert "chưa được phân loại" in answer.content.decode()
    assert "Đã viết dài" in answer.content.decode()


def test_a_document_proves_what_was_done(office: Client) -> None:
    one, paper = feedback(), document("70/SKHCN-VP", summary="Trả lời phản ánh")
    told = {"number": paper.printed, "year": "2023", "page": "1", "says": "Đã trả lời"} | ONCE
    assert office.post(reverse("feedback:evidence", args=[one.pk]), told).status_code == 302
    page = office.get(reverse("feedback:feedback", args=[one.pk])).content.decode()
    assert reverse("documents:document", args=[paper.pk]) in page


def test_a_question_is_asked_answered_and_found_in_public(office: Client) -> None:
    office.post(reverse("feedback:ask") + "?agency=so", SAYING | {"submission": "1"} | now(minutes=5))
    one = Question.objects.get()
    told = {"answer": "Ở quầy số 3", "version": "1", "submission": "2"} | now()
    assert office.post(reverse("feedback:answer_question", args=[one.pk]), told).status_code == 302
    stale = office.post(reverse("feedback:answer_question", args=[one.pk]), told | {"submission": "3"})
    assert (stale.status_code, "Đã đổi từ khi bạn mở" in stale.content.decode()) == (422, True)
    assert (
        office.post(reverse("feedback:publish_question", args=[one.pk]), {"submission": "4"}).status_code
        == 302
    )
    assert list(published_questions()) == [one]
    assert "quầy số 3" in office.get(reverse("feedback:question", args=[one.pk])).content.decode()
    assert SENDER.name not in office.get(reverse("feedback:questions"), {"words": "qua hen"}).content.decode()


def test_the_search_box_finds_both_without_diacritics(office: Client) -> None:
    feedback(text="Phí thu quá cao")
    question(text="Phí thu bao nhiêu?")
    page = office.get(reverse("search"), {"q": "phi thu"}).content.decode()
    assert page.count("PAKN-230214-0001") == 1
    assert "CH-0001" in page


def test_a_sheet_goes_out_and_comes_in(office: Client) -> None:
    one = answered(feedback=classified(feedback=feedback()))
    sheet = office.get(reverse("sheets:feedback"), {"agency": "so"})
    (row,) = CalamineWorkbook.from_filelike(BytesIO(sheet.content)).get_sheet_by_index(0).to_python()[4:]
    assert row[0] == one.code
    assert SENDER.name not in str(row)
    assert "chấn chỉnh, khắc phục" in row
    titles = [str(field.label) for field in FEEDBACK.row.base_fields.values()]
    good = list(FEEDBACK.example.values())
    wrong = [*good[:8], *[""] * (len(good) - 8)]  # answered, but not how
    for rows, status in (
        ([good, [*wrong[:0], "PA-2", *wrong[1:7], good[7], *wrong[8:]]], 422),
        ([good], 200),
    ):
        content = workbook("Mẫu", [SheetColumn(title, 20) for title in titles], rows)
        file = SimpleUploadedFile("a.xlsx", content)
        looked = office.post(reverse("sheets:bring", args=["feedback"]) + "?agency=so", {"file": file})
        assert looked.status_code == status
    kept = looked.content.decode().partition('name="kept" value="')[2].partition('"')[0]
    assert (
        office.post(reverse("sheets:bring", args=["feedback"]) + "?agency=so", {"kept": kept}).status_code
        == 302
    )
    brought = Feedback.objects.get(code="PAKN-250117-0001")
    assert (brought.outcome, brought.on_time, str(brought.published_on)) == ("answered", True, "2025-01-24")


def test_a_machine_is_told_what_the_page_shows(office: Client) -> None:
    one = answered(feedback=classified(feedback=feedback()))
    listed = office.get(reverse("api:feedback_list"), {"agency": "so", "state": "to_publish"}).json()
    assert (listed["total"], listed["feedback"][0]["code"], listed["feedback"][0]["on_time"]) == (
        1,
        one.code,
        True,
    )
    told = office.get(reverse("api:feedback_one", args=[one.pk])).json()
    assert (told["feedback"]["answer"], told["asked"]) == (one.answer, [])
    question()
    assert office.get(reverse("api:questions"), {"words": "mat giay"}).json()["total"] == 1
    assert office.get(reverse("api:feedback_list"), {"state": "nonsense"}).status_code == 422
