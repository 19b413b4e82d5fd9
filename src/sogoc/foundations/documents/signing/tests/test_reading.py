"""What a signature in a file is worth: who, when, whole or altered, trusted or not."""

from datetime import datetime, timedelta
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.generic import pdf_name
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

from sogoc.foundations.documents.signing.keys import opened
from sogoc.foundations.documents.signing.making import CannotBeSigned, NoTimestamp, signed
from sogoc.foundations.documents.signing.reading import reading
from sogoc.foundations.documents.signing.traits import Confidence, Found, Layer, Wholeness
from sogoc.foundations.documents.signing.trust import trust as trusted
from sogoc.foundations.documents.tests.content import PDF
from sogoc.kernel.tests.builders import MORNING
from sogoc.kernel.vietnamese import VIETNAM

from .authority import authority, key_of, timestamp_server
from .builders import pdf, signed_pdf, trust

pytestmark = pytest.mark.once
LATER = datetime(2031, 1, 1, tzinfo=VIETNAM)


@pytest.fixture(autouse=True)
def folder(settings: Any) -> Path:
    trust(settings.TRUST)
    return Path(settings.TRUST)


def found_in(content: bytes, at: datetime = MORNING) -> tuple[Found, ...]:
    told = reading(BytesIO(content), trusted(), at=at)
    assert told.readable
    return told.found


def worth(content: bytes, at: datetime = MORNING) -> list[tuple[Wholeness, Confidence]]:
    return [(one.wholeness, one.confidence) for one in found_in(content, at)]


def with_one_bit_changed(content: bytes, place: int) -> bytes:
    changed = bytearray(content)
    changed[place] ^= 1
    return bytes(changed)


SOUND = (Wholeness.WHOLE, Confidence.TRUSTED)
EXTENDED = (Wholeness.EXTENDED, Confidence.TRUSTED)


def test_who_signed_and_when() -> None:
    (one,) = found_in(signed_pdf())
    assert (one.wholeness, one.confidence) == SOUND
    assert (one.signer, one.organisation, one.issuer) == (
        "Giám đốc mẫu",
        "Sở mẫu",
        "Trung tâm chứng thực mẫu",
    )
    assert (one.told_at, one.stamped_at) == (MORNING, None)
    assert one.serial


def test_the_agency_signs_after_the_person_and_both_hold() -> None:
    first = signed_pdf()
    both = signed_pdf(key_of("Sở mẫu"), first, Layer.AGENCY)
    assert both.startswith(first)  # an addition: not a byte of what was signed is another
    assert worth(both) == [EXTENDED, SOUND]
    assert [one.signer for one in found_in(both)] == ["Giám đốc mẫu", "Sở mẫu"]


def test_one_byte_changed_is_seen_wherever_it_stands() -> None:
    """Everywhere but in the signature itself, which cannot sign itself: there it reads as another or none."""
    content = signed_pdf()
    begins, ends = content.index(b"/Contents <"), content.index(b"/ByteRange")
    for place in (*range(0, begins, 61), *range(ends, len(content), 61)):
        told = reading(BytesIO(with_one_bit_changed(content, place)), trusted(), at=MORNING)
        assert not [one for one in told.found if one.wholeness in (Wholeness.WHOLE, Wholeness.EXTENDED)], (
            place
        )
    text = with_one_bit_changed(content, content.index(b"Quyet dinh mau"))
    assert [one.wholeness for one in found_in(text)] == [Wholeness.ALTERED]


def test_a_page_changed_by_an_addition_is_seen() -> None:
    """Lawful to the letter of PDF, for nothing signed was touched; what the reader sees is another paper."""
    file = IncrementalPdfFileWriter(BytesIO(signed_pdf()))
    page = file.root["/Pages"]["/Kids"][0]
    page["/Contents"] = file.add_object(generic.StreamObject(stream_data=b"BT /F1 14 Tf (Khac) Tj ET"))
    file.update_container(page)
    made = BytesIO()
    file.write(made)
    assert [wholeness for wholeness, _ in worth(made.getvalue())] == [Wholeness.ALTERED]


def test_a_picture_of_a_signature_is_none() -> None:
    """A name and a stamp drawn on the page; a field of signatures with nobody's signature in it."""
    assert found_in(pdf("Da ky: Giam doc")) == ()
    file = IncrementalPdfFileWriter(BytesIO(pdf()))
    field = generic.DictionaryObject(
        {
            pdf_name("/FT"): pdf_name("/Sig"),
            pdf_name("/T"): generic.pdf_string("chu ky"),
            pdf_name("/Type"): pdf_name("/Annot"),
            pdf_name("/Subtype"): pdf_name("/Widget"),
            pdf_name("/Rect"): generic.ArrayObject(map(generic.NumberObject, (0, 0, 100, 50))),
        }
    )
    place = file.add_object(field)
    file.root["/AcroForm"] = generic.DictionaryObject({pdf_name("/Fields"): generic.ArrayObject([place])})
    file.update_root()
    made = BytesIO()
    file.write(made)
    assert found_in(made.getvalue()) == ()
    # The same with something in it that is no signature: it is told, and trusted by nobody.
    field["/V"] = file.add_object(
        generic.DictionaryObject(
            {
                pdf_name("/Type"): pdf_name("/Sig"),
                pdf_name("/ByteRange"): generic.ArrayObject(map(generic.NumberObject, (0, 10, 20, 10))),
                pdf_name("/Contents"): generic.ByteStringObject(b"\x30\x03abc"),
            }
        )
    )
    file.update_container(field)
    made = BytesIO()
    file.write(made)
    assert worth(made.getvalue()) == [(Wholeness.UNREADABLE, Confidence.UNTOLD)]


def test_whom_nobody_knows_is_not_trusted(folder: Path) -> None:
    stranger = key_of("Người lạ", issuer="Nơi tự cấp")
    content = signed_pdf(stranger)
    assert worth(content) == [(Wholeness.WHOLE, Confidence.UNKNOWN)]
    trust(folder, authority().pem, authority("Nơi tự cấp").pem)
    assert worth(content) == [SOUND]


def test_who_is_trusted_is_data_of_the_installation(folder: Path) -> None:
    before = trusted().digest
    for file in folder.iterdir():
        file.unlink()
    assert trusted().digest != before
    assert worth(signed_pdf()) == [(Wholeness.WHOLE, Confidence.UNKNOWN)]


def test_what_was_revoked_is_told(folder: Path) -> None:
    revoked = key_of("Người đã thôi việc")
    list_of_it = authority().revoking(revoked, at=MORNING - timedelta(days=1))
    trust(folder, authority().pem, list_of_it)
    assert worth(signed_pdf(revoked)) == [(Wholeness.WHOLE, Confidence.REVOKED)]
    assert worth(signed_pdf()) == [SOUND]


def test_a_certificate_that_ran_out_proves_nothing_without_a_timestamp(settings: Any) -> None:
    short = key_of("Giám đốc cũ", until=datetime(2030, 1, 1, tzinfo=VIETNAM))
    content = signed_pdf(short)
    assert worth(content) == [SOUND]
    assert worth(content, LATER) == [(Wholeness.WHOLE, Confidence.EXPIRED)]
    with timestamp_server(MORNING) as address:
        settings.TIMESTAMP = address
        stamped = signed(pdf(), opened(short, at=MORNING), Layer.PERSON, at=MORNING, reason="Mẫu")
    (one,) = found_in(stamped, LATER)
    assert (one.wholeness, one.confidence, one.stamped_at) == (*SOUND, MORNING)


def test_without_its_timestamp_nothing_is_signed(settings: Any) -> None:
    signer = opened(key_of(), at=MORNING)
    with timestamp_server(MORNING, fails=True) as address:
        settings.TIMESTAMP = address
        with pytest.raises(NoTimestamp):
            signed(pdf(), signer, Layer.PERSON, at=MORNING, reason="Mẫu")
    with pytest.raises(NoTimestamp):
        signed(pdf(), signer, Layer.PERSON, at=MORNING, reason="Mẫu")


def test_what_is_no_pdf_is_told_as_unreadable() -> None:
    for content in (PDF, b"%PDF-1.7\n%%EOF", pdf()[:200], b""):
        assert not reading(BytesIO(content), trusted(), at=MORNING).readable
    with pytest.raises(CannotBeSigned):
        signed(PDF, opened(key_of(), at=MORNING), Layer.PERSON, at=MORNING, reason="Mẫu")
