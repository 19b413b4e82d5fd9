"""The journal's pages: who did what, told in words, to who may see it."""

from io import BytesIO
from typing import Any

import pytest
from django.test import Client
from python_calamine import CalamineWorkbook

from sogoc.foundations.documents.actions.correct_document import correct_document
from sogoc.foundations.documents.models import Document
from sogoc.foundations.documents.tests.builders import ready_for_correct_document
from sogoc.foundations.journal.anchoring import anchor_day
from sogoc.foundations.journal.models import Entry
from sogoc.foundations.journal.queries import history_of
from sogoc.foundations.journal.tests.attacking import SEALER
from sogoc.foundations.people.models import Account
from sogoc.kernel.roles import Role
from sogoc.kernel.tests.builders import MORNING


@pytest.fixture
def auditor(world: dict[str, Any]) -> Client:
    client = Client(REMOTE_ADDR="10.0.0.7")
    client.force_login(Account.objects.get(username=Role.AUDITOR))
    return client


@pytest.fixture
def corrected(world: dict[str, Any]) -> Document:
    document = Document.objects.get(pk=world["document"])
    return correct_document(
        **ready_for_correct_document(document=document, number="46/KH-SKHCN", kind="plan")
    )


def shown(client: Client, address: str, **asked: str) -> str:
    response = client.get(address, asked)
    assert response.status_code == 200
    return " ".join(response.content.decode().split())


def test_the_list_is_narrowed(auditor: Client, corrected: Document) -> None:
    assert "Đính chính văn bản trong sổ" in shown(auditor, "/journal/")
    assert "46/KH-SKHCN" in shown(auditor, "/journal/", act="correct_document")
    assert "Không có mục nhật ký nào như vậy" in shown(auditor, "/journal/", words="khong ai biet")
    assert "46/KH-SKHCN" in shown(auditor, "/journal/", since="không phải ngày")


def test_an_entry_tells_before_and_after_and_leads_to_its_record(
    auditor: Client, corrected: Document
) -> None:
    entry = history_of(corrected)[0]
    page = shown(auditor, f"/journal/{entry.pk}/")
    for words in (
        "<dt>Số, ký hiệu</dt>",
        "64/KH-SKHCN</del>",
        "46/KH-SKHCN</ins>",
        f'href="/documents/{corrected.pk}/"',
        "Đang chờ niêm phong",
    ):
        assert words in page


def test_where_the_chain_stands(auditor: Client, corrected: Document) -> None:
    anchor = anchor_day(at=MORNING, by=SEALER)
    assert "Mắt xích số" in shown(auditor, f"/journal/{history_of(corrected)[0].pk}/")
    page = shown(auditor, "/journal/")
    assert f"<dd>{anchor.position} mục</dd>" in page
    assert "<dd>14/02/2023</dd>" in page


def test_that_somebody_looked_is_written_once(auditor: Client) -> None:
    for address in ("/journal/", "/people/", "/api/v1/journal", "/sheets/journal.xlsx") * 2:
        assert auditor.get(address).status_code == 200
    looks = (
        Entry.objects.filter(read=True)
        .order_by("id")
        .values_list("act", "actor", "kind", "source", "held_at")
    )
    assert list(looks) == [
        ("see_journal", "account:auditor", "journal.entry", "desk 10.0.0.7", "so/"),
        ("see_account", "account:auditor", "people.account", "desk 10.0.0.7", "so/"),
    ]


def test_an_act_on_a_page_says_where_it_came_from(world: dict[str, Any]) -> None:
    client = Client(REMOTE_ADDR="10.0.0.9")
    client.force_login(Account.objects.get(username=Role.OFFICE))
    told = {"steers": "general", "submission": "một lần"}
    assert client.post(f"/documents/{world['document']}/steering/", told).status_code == 302
    entry = history_of(Document.objects.get(pk=world["document"]))[0]
    assert (entry.act, entry.source) == ("mark_as_steering", "desk 10.0.0.9")


def test_machines_page_from_where_they_were(auditor: Client, corrected: Document) -> None:
    answer = auditor.get("/api/v1/journal", {"limit": 2}).json()
    first = answer["entries"]
    then = auditor.get("/api/v1/journal", {"limit": 1, "page": answer["next"]}).json()["entries"]
    assert first[0]["id"] > first[1]["id"] > then[0]["id"]
    (entry,) = auditor.get("/api/v1/journal", {"act": "correct_document"}).json()["entries"]
    assert entry["changes"]["printed"] == ["64/KH-SKHCN", "46/KH-SKHCN"]
    assert auditor.get("/api/v1/journal", {"since": "hôm qua"}).json()["refusal"] == "UnknownDay"
    anchor_day(at=MORNING, by=SEALER)
    chain = auditor.get("/api/v1/journal/chain").json()
    assert (chain["sealed"], chain["waiting"], chain["anchored"]) == (Entry.objects.count(), 0, "2023-02-14")


def test_the_spreadsheet_has_the_rows_of_the_page(auditor: Client, corrected: Document) -> None:

    content = auditor.get("/sheets/journal.xlsx", {"act": "correct_document"}).content
    rows = CalamineWorkbook.from_filelike(BytesIO(content)).get_sheet_by_index(0).to_python()
    *_, heading, row = rows
    told = dict(zip(heading, row, strict=True))
    assert told["Việc"] == "đính chính văn bản trong sổ"
    assert "Số, ký hiệu: 64/KH-SKHCN → 46/KH-SKHCN" in told["Trước và sau"]
