"""Papers of a dossier handed out: by the form of the day, as Word and as PDF, to those who handle dossiers."""

from io import BytesIO
from typing import Any
from urllib.parse import unquote

import pytest
from django.test import Client
from docx import Document

from sogoc.areas.procedures.dossiers.models import Dossier
from sogoc.foundations.documents.rendering import converting

pytestmark = pytest.mark.django_db


def text_of(content: bytes) -> str:
    opened = Document(BytesIO(content))
    cells = [cell.text for table in opened.tables for row in table.rows for cell in row.cells]
    return "\n".join((*(one.text for one in opened.paragraphs), *cells))


@pytest.fixture
def one(world: dict[str, Any]) -> Dossier:
    return Dossier.objects.get(pk=world["dossier"])


def test_a_paper_is_offered_where_the_dossier_is(visitor: Client, one: Dossier) -> None:
    page = visitor.get(f"/dossiers/{one.pk}/").content.decode()
    assert f'href="/dossiers/{one.pk}/papers/control/pdf/"' in page
    assert "Phiếu kiểm soát quá trình giải quyết hồ sơ · Word" in page
    answer = visitor.get(f"/dossiers/{one.pk}/papers/control/docx/")
    assert answer.headers["Content-Type"].endswith("wordprocessingml.document")
    assert f"Phiếu kiểm soát quá trình giải quyết hồ sơ {one.code}.docx" in unquote(
        answer.headers["Content-Disposition"]
    )
    assert (answer.headers["Cache-Control"], answer.headers["X-Content-Type-Options"]) == (
        "private, no-store",
        "nosniff",
    )
    assert one.code in text_of(answer.content)


def test_as_pdf_it_is_what_libreoffice_made_of_it(visitor: Client, one: Dossier) -> None:
    answer = visitor.get(f"/dossiers/{one.pk}/papers/control/pdf/")
    assert (answer.status_code, answer.headers["Content-Type"]) == (200, "application/pdf")
    assert answer.content.startswith(b"%PDF-")


def test_without_libreoffice_one_sentence_says_so(
    visitor: Client, one: Dossier, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(converting, "PROGRAM", "soffice-khong-co")
    answer = visitor.get(f"/dossiers/{one.pk}/papers/control/pdf/")
    assert answer.status_code == 503
    assert "libreoffice-writer-nogui" in answer.content.decode()
    told = {"paper": "pdf", "submission": "một-lần"}
    refused = visitor.post(f"/dossiers/{one.pk}/receipt/", told)
    assert refused.status_code == 422
    one.refresh_from_db()
    assert one.tracking_digest == ""  # no paper, no secret


@pytest.mark.parametrize("rest", ["refusal/pdf", "control/exe", "nothing/docx", "receipt/docx"])
def test_what_did_not_happen_is_not_printed(visitor: Client, one: Dossier, rest: str) -> None:
    assert visitor.get(f"/dossiers/{one.pk}/papers/{rest}/").status_code == 404


def test_the_receipt_bears_its_secret_once(visitor: Client, one: Dossier) -> None:
    told = {"paper": "docx", "submission": "một-lần"}
    answer = visitor.post(f"/dossiers/{one.pk}/receipt/", told)
    said = text_of(answer.content)
    assert "GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ" in said
    assert "mã tra cứu " in said
    assert len(Document(BytesIO(answer.content)).inline_shapes) == 1
    again = visitor.post(f"/dossiers/{one.pk}/receipt/", told)
    assert (again.status_code, again.headers["Location"]) == (302, f"/dossiers/{one.pk}/")


def test_the_book_holds_what_came_in(visitor: Client, one: Dossier) -> None:
    page = visitor.get("/dossiers/?state=received&agency=so&period=2023").content.decode()
    assert "/dossiers/book/pdf/?agency=so&amp;period=2023" in page
    said = text_of(visitor.get("/dossiers/book/docx/?agency=so&period=2023").content)
    assert one.code in said
    assert f"Tổng số: {Dossier.objects.exclude(received_on=None).count()} hồ sơ." in said
    empty = text_of(visitor.get("/dossiers/book/docx/?agency=so&period=2022").content)
    assert "Tổng số: 0 hồ sơ." in empty
    assert visitor.get("/dossiers/book/exe/?agency=so&period=2022").status_code == 404


def test_a_book_is_of_a_law_and_of_a_size(
    visitor: Client, one: Dossier, monkeypatch: pytest.MonkeyPatch
) -> None:
    from sogoc.desk.dossiers import printing

    early = visitor.get("/dossiers/book/docx/?agency=so&period=2017")
    assert (early.status_code, "Ngày 31/12/2017 chưa có quy định" in early.content.decode()) == (409, True)
    monkeypatch.setattr(printing, "MOST", 2)
    thick = visitor.get("/dossiers/book/docx/?agency=so&period=2023")
    assert (thick.status_code, "hơn 2 hồ sơ" in thick.content.decode()) == (409, True)
