"""Legal documents, as an official goes through their pages: proposed, drafted, asked about, returned, issued."""

from io import BytesIO
from itertools import count

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from python_calamine import CalamineWorkbook

from sogoc.areas.institutions.drafting.models import LegalDocument, Opinion
from sogoc.areas.institutions.drafting.register import Purpose
from sogoc.areas.institutions.drafting.tests.builders import (
    begun,
    come_to,
    draft,
    issued,
    issued_paper,
    legal_document,
    letter,
    titled,
)
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.documents.models import Document
from sogoc.foundations.documents.tests.builders import incoming
from sogoc.foundations.people.tests.builders import employed
from sogoc.gateway.sheets.rows.drafting import LEGAL_DOCUMENTS
from sogoc.gateway.sheets.workbooks import SheetColumn, workbook
from sogoc.kernel.roles import Role

pytestmark = pytest.mark.django_db
ONCE = {"submission": "một-lần"}
IN_2023 = {"agency": "so", "period": "2023"}
DAY = "14/02/2023"


@pytest.fixture
def officer(so: Agency) -> Client:
    client = Client()
    client.force_login(employed("van.phong", Role.OFFICE, so))
    return client


def counted(officer: Client, name: str) -> str:
    return officer.get(reverse("figures:figure", args=[name]), IN_2023).content.decode()


class Doing:
    """What an officer does to one legal document, each deed on its page; what its page shows then."""

    def __init__(self, officer: Client, page: str) -> None:
        self.officer, self.page, self.times = officer, page, count()

    def __call__(self, deed: str, **said: str) -> str:
        answer = self.officer.post(f"{self.page}{deed}/", {"submission": f"{deed}{next(self.times)}"} | said)
        assert answer.status_code == 302, answer.content.decode()
        return self.officer.get(self.page).content.decode()


def test_from_the_proposal_to_the_draft(officer: Client, so: Agency) -> None:
    older, paper = incoming("43/NQ-HĐND"), letter()
    assert reverse("drafting:list") in officer.get("/fields/institutions/").content.decode()
    told = {"title": "Bãi bỏ chủ trương hỗ trợ", "kind": "decision", "purpose": "abolish", "unit": so.pk}
    entered = officer.post(reverse("drafting:enter"), told | {"number": older.printed} | ONCE)
    page = entered.headers["Location"]
    does = Doing(officer, page)
    assert reverse("documents:document", args=[older.pk]) in officer.get(page).content.decode()
    does("propose", number=paper.printed)
    assert page in counted(officer, "legal_documents_proposed")
    assert "1. Soạn thảo, lấy ý kiến" in does("start", on="09/01/2023")
    shown = does("ask", whom="Sở Tư pháp\nSở Tài chính", on=DAY, due_on=DAY)
    assert "Hỏi 2, trả lời 0" in shown
    asked = reverse("drafting:record", args=[Opinion.objects.earliest("pk").pk])
    assert asked in shown
    answer = {"answer": "remarks", "on": DAY, "remarks": "Nêu rõ thời điểm"} | ONCE
    assert officer.post(asked, answer).headers["Location"] == page
    assert "1 có góp ý" in officer.get(page).content.decode()
    does("finish", step="draft", on="01/02/2023")
    assert page in counted(officer, "legal_documents_drafted")


def test_from_the_draft_to_what_it_does(officer: Client) -> None:
    older, paper, law = incoming("43/NQ-HĐND"), letter(), issued_paper()
    drafted = begun(legal_document=titled("Bãi bỏ chủ trương", purpose=Purpose.ABOLISH, about=older))
    page = reverse("drafting:legal_document", args=[drafted.pk])
    does = Doing(officer, page)
    does("finish", step="draft", on="01/02/2023")
    assert "trả về bước “Soạn thảo" in does("return", to="draft", on="02/02/2023", reason="Thiếu giải trình")
    does("finish", step="draft", on="03/02/2023")
    for step in ("send", "appraise", "submit"):
        does("finish", step=step, on="06/02/2023", number=paper.printed)
    assert "Thành viên đi công tác" in does("extend", due_on="28/04/2023", reason="Thành viên đi công tác")
    assert "21 tán thành" in does("votes", agreed="21", against="0", wanting="2", on=DAY)
    does("finish", step="members", on="07/02/2023")
    shown = does("issue", number=law.printed, effective_from="20/02/2023", by_procedure="yes")
    assert reverse("documents:document", args=[law.pk]) in shown
    for name in ("issued", "on_schedule", "by_procedure"):
        assert page in counted(officer, f"legal_documents_{name}")
        assert reverse("figures:figure", args=[f"legal_documents_{name}"]) in shown
    assert "Bị bãi bỏ bởi" in officer.get(reverse("documents:document", args=[older.pk])).content.decode()


def test_what_is_refused_is_said_beside_the_form(officer: Client) -> None:
    page = reverse("drafting:legal_document", args=[come_to("send").pk])
    without = officer.post(f"{page}finish/", {"step": "send", "on": DAY} | ONCE)
    assert without.status_code == 422
    incoming("1805/QĐ-UBND")
    told = {"number": "1805/QĐ-UBND", "effective_from": DAY, "by_procedure": "yes"}
    refused = officer.post(f"{page}issue/", told | ONCE)
    assert "không ghi năm" in refused.content.decode()


def test_who_read_an_older_one_is_shown_what_changed(officer: Client) -> None:
    page = reverse("drafting:legal_document", args=[legal_document().pk])
    told = {"title": "Tên khác", "kind": "decision", "purpose": "new", "version": "1"}
    assert officer.post(f"{page}correct/", told | ONCE).status_code == 302
    late = officer.post(f"{page}correct/", told | {"title": "Tên khác nữa", "submission": "lần nữa"})
    assert late.status_code == 422
    assert "Đã đổi từ khi bạn mở" in late.content.decode()


def test_the_list_is_narrowed_found_by_words_and_told_to_machines(officer: Client) -> None:
    done = issued()
    late, fresh = begun(legal_document=titled("Mức chi")), titled("Quỹ phát triển")
    found = [done, late, fresh]
    pages = [reverse("drafting:legal_document", args=[one.pk]) for one in found]

    def listed(**asked: str) -> list[bool]:
        content = officer.get(reverse("drafting:list"), {"agency": "so"} | asked).content.decode()
        return [page in content for page in pages]

    assert listed() == [True, True, True]
    assert listed(state="late") == listed(state="drafting") == [False, True, False]  # today is long after
    assert listed(state="entered") == listed(words="quy phat") == [False, False, True]
    assert listed(state="in_force") == listed(state="issued") == [True, False, False]
    assert listed(state="in_force", on="19/02/2023") == [False, False, False]
    assert listed(state="late", on="14/02/2023") == [False, False, False]
    assert listed(year="2023") == [True, True, True]
    assert listed(purpose="abolish") == [False, False, False]
    assert pages[2] in officer.get(reverse("search"), {"q": "quy phat trien"}).content.decode()
    machines = officer.get(reverse("api:legal_documents"), {"state": "issued"}).json()
    assert [told["id"] for told in machines["legal_documents"]] == [done.pk]
    whole = officer.get(reverse("api:legal_document", args=[done.pk])).json()
    assert (whole["issued"], whole["valid_until"], len(whole["steps"])) == ("05/2023/QĐ-UBND", None, 6)
    before = officer.get(reverse("api:legal_documents"), {"state": "in_force", "on": "2023-02-19"}).json()
    assert before["total"] == 0
    assert officer.get(reverse("api:legal_document", args=[0])).status_code == 404
    assert officer.get(reverse("api:legal_documents"), {"kind": "thông tư"}).status_code == 422


def test_a_sheet_goes_out_and_comes_in(officer: Client, so: Agency) -> None:
    issued()
    content = officer.get(reverse("sheets:legal_documents"), {"agency": "so"}).content
    rows = CalamineWorkbook.from_filelike(BytesIO(content)).get_sheet_by_index(0).to_python()
    assert rows[-1][:3] == [draft().title, "quyết định của Ủy ban nhân dân tỉnh", "ban hành mới"]
    titles = [str(field.label) for field in LEGAL_DOCUMENTS.row.base_fields.values()]
    proposal = Document.objects.filter(printed="12/SKHCN-QLKH").get().printed
    example = dict(LEGAL_DOCUMENTS.example) | {"title": "Đưa vào từ Excel", "proposal": proposal}
    address = reverse("sheets:bring", args=["legal_documents"]) + "?agency=so"
    for began, status in (("", 422), ("10/01/2023", 200)):
        row = list((example | {"began_on": began}).values())
        file = SimpleUploadedFile(
            "a.xlsx", workbook("Mẫu", [SheetColumn(title, 20) for title in titles], [row])
        )
        looked = officer.post(address, {"file": file})
        assert looked.status_code == status
    kept = looked.content.decode().partition('name="kept" value="')[2].partition('"')[0]
    assert officer.post(address, {"kept": kept}).status_code == 302
    made = LegalDocument.objects.latest("pk")
    assert (made.title, made.agency, made.steps.count()) == ("Đưa vào từ Excel", so, 6)
    assert made.proposed_on is not None
