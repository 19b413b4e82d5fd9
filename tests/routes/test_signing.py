"""A file signed and sealed on its document's page, with what its signatures are worth; and templates brought."""

from types import SimpleNamespace
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from sogoc.foundations.documents.models import Attachment
from sogoc.foundations.documents.rendering.models import PaperTemplate
from sogoc.foundations.documents.rendering.tests.builders import word
from sogoc.foundations.documents.signing.tests.authority import PASSWORD, key_of
from sogoc.foundations.documents.signing.tests.builders import file_to_sign, signed_pdf, trust

pytestmark = pytest.mark.django_db


def key_told(password: str = PASSWORD, name: str = "Giám đốc mẫu") -> dict[str, Any]:
    file = SimpleUploadedFile("ky.p12", key_of(name).content)
    return {"key": file, "password": password, "submission": f"ký {name} {len(password)}"}


@pytest.fixture
def one(world: dict[str, Any]) -> Attachment:
    return Attachment.objects.get(pk=world["pdf to sign"])


def page_of(visitor: Client, one: Attachment) -> str:
    return visitor.get(f"/documents/{one.document_id}/").content.decode()


def current(one: Attachment) -> Attachment:
    return Attachment.objects.get(document=one.document_id, withdrawn_on=None)


def test_a_person_signs_then_the_agency_and_the_page_says_what_it_is_worth(
    visitor: Client, one: Attachment, settings: Any
) -> None:
    trust(settings.TRUST)
    page = page_of(visitor, one)
    assert "Không có chữ ký số." in page
    assert f'href="/documents/files/{one.pk}/sign/"' in page
    answer = visitor.post(f"/documents/files/{one.pk}/sign/", key_told())
    assert (answer.status_code, answer.headers["Location"]) == (302, f"/documents/{one.document_id}/")
    page = page_of(visitor, one)
    assert "Giám đốc mẫu (Sở mẫu), " in page
    assert "nguyên vẹn, chứng thư tin cậy (Trung tâm chứng thực mẫu)" in page
    signed = current(one)
    visitor.post(f"/documents/files/{signed.pk}/seal/", key_told(name="Văn thư mẫu"))
    page = page_of(visitor, one)
    assert "phần đã ký nguyên vẹn, sau đó tệp được ký thêm hoặc điền thêm" in page
    sealed = current(one)
    assert f"/documents/files/{sealed.pk}/sign/" not in page
    assert f"/documents/files/{sealed.pk}/check/" in page


def test_a_wrong_password_is_said_and_never_shown(visitor: Client, one: Attachment) -> None:
    answer = visitor.post(f"/documents/files/{one.pk}/sign/", key_told("sai bét"))
    assert answer.status_code == 422
    assert "Mật khẩu của tệp chứng thư số không đúng" in answer.content.decode()
    assert "sai bét" not in answer.content.decode()
    assert current(one) == one


def test_where_the_agencys_key_is_kept_nothing_is_asked(
    visitor: Client, one: Attachment, settings: Any, tmp_path: Any
) -> None:
    visitor.post(f"/documents/files/{one.pk}/sign/", key_told())
    signed = current(one)
    assert 'type="password"' in visitor.get(f"/documents/files/{signed.pk}/seal/").content.decode()
    kept = tmp_path / "so.p12"
    kept.write_bytes(key_of("Sở mẫu").content)
    settings.SEAL_KEYS = {"so": SimpleNamespace(file=kept, password=PASSWORD)}
    assert 'type="password"' not in visitor.get(f"/documents/files/{signed.pk}/seal/").content.decode()
    visitor.post(f"/documents/files/{signed.pk}/seal/", {"submission": "một-lần"})
    assert "Sở mẫu, " in page_of(visitor, one)


def test_what_was_altered_is_told(visitor: Client, one: Attachment, settings: Any) -> None:
    trust(settings.TRUST)
    content = bytearray(signed_pdf())
    content[content.index(b"Quyet")] ^= 1
    file_to_sign(bytes(content), document=one.document)
    page = page_of(visitor, one)
    assert "tệp đã bị sửa sau khi ký" in page
    assert "badge-late" in page


def test_it_is_looked_at_again(visitor: Client, one: Attachment) -> None:
    done = visitor.post(f"/documents/files/{one.pk}/check/", {"submission": "một-lần"})
    assert done.status_code == 302
    again = visitor.post(f"/documents/files/{one.pk}/check/", {"submission": "lần-hai"})
    assert (again.status_code, "đã kiểm tra lúc" in again.content.decode()) == (422, True)


def test_a_signed_file_becomes_the_result_of_a_dossier(
    visitor: Client, one: Attachment, world: dict[str, Any]
) -> None:
    dossier = world["settled dossier"]
    page = f"/dossiers/{dossier}/result/"
    assert "Quyết định.pdf" not in visitor.get(page).content.decode()  # nobody has signed it yet
    visitor.post(f"/documents/files/{one.pk}/sign/", key_told())
    signed = current(one)
    told = {"attachment": str(signed.pk), "at": "09:00 20/02/2023", "submission": "một-lần"}
    assert visitor.post(page, told).status_code == 302
    shown = visitor.get(f"/dossiers/{dossier}/").content.decode()
    assert "Kết quả điện tử" in shown
    assert "Giám đốc mẫu (Sở mẫu), " in shown


def test_an_own_template_is_brought_and_papers_are_filled_into_it(
    visitor: Client, world: dict[str, Any]
) -> None:
    page = visitor.get("/documents/templates/?agency=so").content.decode()
    assert page.count("Mẫu kèm theo phần mềm") == 14
    form = visitor.get("/documents/templates/control_2018/").content.decode()
    assert "Mẫu số 05, 01/2018/TT-VPCP" in form
    assert visitor.get("/documents/templates/control_2018/file/").content.startswith(b"PK")
    told = {
        "file": SimpleUploadedFile("cua-so.docx", word("Hồ sơ {{ code }}")),
        "since": "01/01/2999",
        "submission": "một-lần",
    }
    assert visitor.post("/documents/templates/control_2018/", told).status_code == 302
    assert PaperTemplate.objects.get().name == "cua-so.docx"
    wrong = told | {"file": SimpleUploadedFile("sai.docx", word("Hồ sơ {{ cdoe }}")), "submission": "lần-hai"}
    answer = visitor.post("/documents/templates/control_2018/", wrong)
    assert (answer.status_code, "cdoe" in answer.content.decode()) == (422, True)
    assert visitor.get("/documents/templates/nothing/").status_code == 404
