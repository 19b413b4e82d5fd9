from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from sogoc.foundations.documents.actions.cancel_number import cancel_number
from sogoc.foundations.documents.actions.withdraw_link import withdraw_link
from sogoc.foundations.documents.cancellation import NumberCancelled
from sogoc.foundations.documents.fitting import Unfit
from sogoc.foundations.documents.models import Attachment
from sogoc.foundations.documents.signing.actions.seal_document_file import (
    NobodySigned,
    NoSealHere,
    SealedWithThisCertificate,
    seal_document_file,
)
from sogoc.foundations.documents.signing.keys import (
    CertificateNotForSigning,
    CertificateOutOfTime,
    KeyFile,
    NotAKeyFile,
    WrongKeyPassword,
)
from sogoc.foundations.documents.signing.readiness import (
    AlteredAfterSigning,
    FileReplaced,
    OnlyPdfIsSigned,
    SentAlready,
    SignedElsewhere,
)
from sogoc.foundations.documents.storing import place_of
from sogoc.foundations.documents.tests.builders import (
    incoming,
    numbered,
    officer,
    ready_for_cancel_number,
    ready_for_send_document,
    ready_for_withdraw_link,
)
from sogoc.foundations.documents.tests.content import DOCX
from sogoc.foundations.documents.traits import Sending, Signing
from sogoc.foundations.journal.queries import history_of
from sogoc.kernel.acts import NotAllowed

from .authority import PASSWORD, SINCE, key_of
from .builders import (
    file_to_sign,
    pdf,
    ready_for_seal_document_file,
    sealed_file,
    signed_file,
    signed_pdf,
    trust,
)

pytestmark = pytest.mark.django_db


def test_two_layers_of_one_file(settings: Any) -> None:
    """The person's, then the agency's; both hold, and the book says so."""
    trust(settings.TRUST)
    person = signed_file()
    both = sealed_file(attachment=person)
    check = both.file.signature_checks.get()
    assert [(one.signer, one.sound) for one in check.signatures.all()] == [
        ("Giám đốc mẫu", True),
        ("Sở mẫu", True),
    ]
    before, after = (place_of(one.file.sha256).read_bytes() for one in (person, both))
    assert after.startswith(before)
    document = both.document
    document.refresh_from_db()
    assert document.signed == Signing.DIGITAL_BOTH
    assert [entry.act for entry in history_of(document)[:3]] == [
        "seal_document",
        "seal_document_file",
        "sign_document_file",
    ]


def test_the_scan_of_a_paper_is_sealed_without_a_persons_signature() -> None:
    sealed = sealed_file(attachment=file_to_sign(signed=Signing.PAPER))
    sealed.document.refresh_from_db()
    assert sealed.document.signed == Signing.DIGITAL_AGENCY


def test_what_a_person_signed_elsewhere_counts() -> None:
    sealed = sealed_file(attachment=file_to_sign(signed_pdf(), signed=Signing.UNTOLD))
    sealed.document.refresh_from_db()
    assert sealed.document.signed == Signing.DIGITAL_BOTH


def test_annexes_are_sealed_too() -> None:
    first = sealed_file()
    annex = signed_pdf(content=pdf("Phu luc"))
    second = sealed_file(attachment=file_to_sign(annex, document=first.document))
    second.document.refresh_from_db()
    assert second.document.signed == Signing.DIGITAL_BOTH
    assert history_of(second.document)[0].act == "seal_document_file"


def test_the_installation_keeps_the_key_of_an_agency(settings: Any, tmp_path: Path) -> None:
    attachment = file_to_sign(signed_pdf())
    with pytest.raises(NoSealHere, match="Máy chủ chưa giữ khóa ký số"):
        sealed_file(attachment=attachment, key=None)
    kept = tmp_path / "so.p12"
    kept.write_bytes(key_of("Sở mẫu").content)
    settings.SEAL_KEYS = {"so": SimpleNamespace(file=kept, password=PASSWORD)}
    sealed = sealed_file(attachment=attachment, key=None)
    assert sealed.file.signature_checks.get().signatures.last().signer == "Sở mẫu"


def test_what_nobody_signed_is_not_sealed() -> None:
    with pytest.raises(NobodySigned):
        sealed_file(attachment=file_to_sign())


def test_a_file_is_sealed_once() -> None:
    with pytest.raises(SealedWithThisCertificate, match="đã có chữ ký số của Sở mẫu"):
        sealed_file(attachment=sealed_file())


def test_what_may_not_be_signed_is_not_sealed() -> None:
    with pytest.raises(OnlyPdfIsSigned):
        sealed_file(attachment=file_to_sign(DOCX))
    with pytest.raises(SignedElsewhere):
        sealed_file(attachment=file_to_sign(document=incoming()))
    altered = bytearray(signed_pdf())
    altered[altered.index(b"Quyet")] ^= 1
    with pytest.raises(AlteredAfterSigning):
        sealed_file(attachment=file_to_sign(bytes(altered), document=numbered(summary="Bị sửa")))
    gone = file_to_sign(signed_pdf(), document=numbered(summary="Đã gỡ"))
    withdraw_link(**ready_for_withdraw_link(link=gone))
    with pytest.raises(FileReplaced):
        sealed_file(attachment=gone)


def test_what_is_out_or_cancelled_is_not_sealed() -> None:
    from sogoc.foundations.documents.actions.send_document import send_document

    sent = file_to_sign(signed_pdf(), document=numbered(summary="Đã gửi"))
    send_document(**ready_for_send_document(document=sent.document, sent=Sending.PAPER))
    with pytest.raises(SentAlready):
        sealed_file(attachment=sent)
    cancelled = file_to_sign(signed_pdf(), document=numbered(summary="Đã hủy"))
    cancel_number(**ready_for_cancel_number(document=cancelled.document))
    with pytest.raises(NumberCancelled):
        sealed_file(attachment=cancelled)


def test_a_key_that_cannot_seal_is_refused() -> None:
    attachment = file_to_sign(signed_pdf())
    with pytest.raises(NotAKeyFile):
        sealed_file(attachment=attachment, key=KeyFile(b"x", PASSWORD))
    with pytest.raises(WrongKeyPassword):
        sealed_file(attachment=attachment, key=KeyFile(key_of().content, "sai"))
    with pytest.raises(CertificateNotForSigning):
        sealed_file(attachment=attachment, key=key_of("Mã hóa", usage=(("key_encipherment", True),)))
    with pytest.raises(CertificateOutOfTime):
        sealed_file(attachment=attachment, at=SINCE.replace(year=2019))


@pytest.mark.once  # PostgreSQL holds no such name
def test_a_name_that_no_longer_fits_is_said() -> None:
    attachment = file_to_sign(signed_pdf())
    Attachment.objects.filter(pk=attachment.pk).update(name="ữ" * 201)
    attachment.refresh_from_db()
    with pytest.raises(Unfit):
        sealed_file(attachment=attachment)


def test_only_clerks_seal() -> None:
    with pytest.raises(NotAllowed):
        seal_document_file(**ready_for_seal_document_file(by=officer()))
