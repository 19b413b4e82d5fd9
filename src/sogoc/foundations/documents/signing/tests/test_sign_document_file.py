from datetime import datetime, timedelta
from typing import Any

import pytest

from sogoc.foundations.documents.actions.cancel_number import cancel_number
from sogoc.foundations.documents.actions.withdraw_link import withdraw_link
from sogoc.foundations.documents.cancellation import NumberCancelled
from sogoc.foundations.documents.fitting import Unfit
from sogoc.foundations.documents.models import Attachment
from sogoc.foundations.documents.signing.actions.sign_document_file import (
    SealedAlready,
    SignedByThisCertificate,
    sign_document_file,
)
from sogoc.foundations.documents.signing.keys import (
    CertificateNotForSigning,
    CertificateOutOfTime,
    KeyFile,
    NotAKeyFile,
    WrongKeyPassword,
)
from sogoc.foundations.documents.signing.models import SignatureCheck
from sogoc.foundations.documents.signing.readiness import (
    AlteredAfterSigning,
    FileReplaced,
    OnlyPdfIsSigned,
    SentAlready,
    SignedElsewhere,
)
from sogoc.foundations.documents.storing import place_of
from sogoc.foundations.documents.tests.builders import (
    OFFICE,
    incoming,
    numbered,
    ready_for_cancel_number,
    ready_for_withdraw_link,
)
from sogoc.foundations.documents.tests.content import DOCX
from sogoc.foundations.documents.traits import Sending, Signing
from sogoc.foundations.journal.models import Entry
from sogoc.foundations.journal.queries import history_of
from sogoc.kernel.acts import NotAllowed
from sogoc.kernel.tests.builders import MORNING
from sogoc.kernel.vietnamese import VIETNAM

from .authority import PASSWORD, key_of
from .builders import (
    file_to_sign,
    pdf,
    ready_for_sign_document_file,
    sealed_file,
    signed_file,
    signed_pdf,
    trust,
)

pytestmark = pytest.mark.django_db


def test_the_signed_file_takes_the_place_of_the_other(settings: Any) -> None:
    trust(settings.TRUST)
    before = file_to_sign(signed=Signing.UNTOLD)
    after = signed_file(attachment=before)
    before.refresh_from_db()
    document = after.document
    document.refresh_from_db()
    assert (before.withdrawn_on, before.withdrawn_because) == (MORNING.date(), "Thay bằng bản đã ký số")
    assert (after.name, after.withdrawn_on) == ("Quyết định.pdf", None)
    assert (document.signed, document.version) == (Signing.DIGITAL_PERSON, 2)
    assert place_of(after.file.sha256).read_bytes().startswith(pdf())
    check = after.file.signature_checks.get()
    assert (check.sound, check.signed, [one.signer for one in check.signatures.all()]) == (
        True,
        True,
        ["Giám đốc mẫu"],
    )
    assert history_of(document)[0].changes == {
        "signed": ["", "digital_person"],
        "tệp đã ký số": [None, "Quyết định.pdf: Giám đốc mẫu"],
    }


def test_neither_key_nor_password_is_kept_anywhere(settings: Any) -> None:
    key = key_of("Người giữ bí mật")
    signed_file(key=key)
    kept = [path.read_bytes() for path in settings.TRUST.parent.rglob("*") if path.is_file()]
    kept += [
        repr(list(Entry.objects.values())).encode(),
        repr(list(SignatureCheck.objects.values())).encode(),
    ]
    assert not any(PASSWORD.encode() in one or key.content[60:120] in one for one in kept)
    assert PASSWORD not in repr(key)


def test_two_people_sign_one_after_the_other() -> None:
    twice = signed_file(attachment=signed_file(), key=key_of("Phó Giám đốc mẫu"))
    check = twice.file.signature_checks.get()
    assert [one.signer for one in check.signatures.all()] == ["Giám đốc mẫu", "Phó Giám đốc mẫu"]


def test_nobody_signs_twice() -> None:
    with pytest.raises(SignedByThisCertificate, match=r"Giám đốc mẫu đã ký số vào tệp Quyết định\.pdf"):
        signed_file(attachment=signed_file())


def test_a_person_signs_before_the_agency() -> None:
    with pytest.raises(SealedAlready):
        signed_file(attachment=sealed_file(), key=key_of("Người đến sau"))


def test_a_file_that_was_replaced_is_not_signed() -> None:
    before = file_to_sign()
    signed_file(attachment=before)
    with pytest.raises(FileReplaced, match=r"ngày 14/02/2023"):
        signed_file(attachment=before)
    withdrawn = file_to_sign(document=numbered(summary="Văn bản khác"))
    withdraw_link(**ready_for_withdraw_link(link=withdrawn))
    with pytest.raises(FileReplaced):
        signed_file(attachment=withdrawn)


def test_a_file_altered_after_signing_is_not_signed_again() -> None:
    content = bytearray(signed_pdf())
    content[content.index(b"Quyet")] ^= 1
    with pytest.raises(AlteredAfterSigning):
        signed_file(attachment=file_to_sign(bytes(content)))


def test_only_pdf_of_our_own_that_is_not_out_yet() -> None:
    with pytest.raises(OnlyPdfIsSigned):
        signed_file(attachment=file_to_sign(DOCX))
    with pytest.raises(SignedElsewhere):
        signed_file(attachment=file_to_sign(document=incoming()))
    sent = numbered(summary="Đã gửi", signed=Signing.DIGITAL_PERSON)
    attachment = file_to_sign(document=sent)
    from sogoc.foundations.documents.actions.send_document import send_document

    send_document(document=sent, sent=Sending.PAPER, at=MORNING, by=OFFICE)
    with pytest.raises(SentAlready):
        signed_file(attachment=attachment)
    cancelled = numbered(summary="Đã hủy")
    attachment = file_to_sign(document=cancelled)
    cancel_number(**ready_for_cancel_number(document=cancelled))
    with pytest.raises(NumberCancelled):
        signed_file(attachment=attachment)


def test_a_key_file_is_one_and_opens() -> None:
    attachment = file_to_sign()
    for content in (b"", b"-----BEGIN CERTIFICATE-----", b"\x30" * 200_000):
        with pytest.raises(NotAKeyFile):
            signed_file(attachment=attachment, key=KeyFile(content, PASSWORD))
    for key in (KeyFile(key_of().content, "sai"), KeyFile(b"\x30\x82abc", PASSWORD)):
        with pytest.raises(WrongKeyPassword):
            signed_file(attachment=attachment, key=key)


def test_a_certificate_is_in_force_and_for_signing() -> None:
    attachment = file_to_sign()
    with pytest.raises(CertificateOutOfTime, match="đến 00:00 ngày 01/01/2022"):
        signed_file(attachment=attachment, key=key_of("Cũ", until=datetime(2022, 1, 1, tzinfo=VIETNAM)))
    with pytest.raises(CertificateOutOfTime):
        signed_file(attachment=attachment, at=MORNING - timedelta(days=3000))
    with pytest.raises(CertificateNotForSigning):
        signed_file(attachment=attachment, key=key_of("Mã hóa", usage=(("key_encipherment", True),)))


@pytest.mark.once  # PostgreSQL holds no such name
def test_a_name_that_no_longer_fits_is_said() -> None:
    attachment = file_to_sign()
    Attachment.objects.filter(pk=attachment.pk).update(name="ữ" * 201)
    attachment.refresh_from_db()
    with pytest.raises(Unfit):
        signed_file(attachment=attachment)


def test_only_leaders_sign() -> None:
    with pytest.raises(NotAllowed):
        sign_document_file(**ready_for_sign_document_file(by=OFFICE))
