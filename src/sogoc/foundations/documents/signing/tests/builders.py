"""Files to sign and keys to sign with, as tests need them."""

from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any

from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.generic import pdf_name
from pyhanko.pdf_utils.writer import PageObject, PdfFileWriter

from sogoc.foundations.documents.actions.attach_file import attach_file
from sogoc.foundations.documents.models import Attachment
from sogoc.foundations.documents.signing.actions.seal_document_file import seal_document_file
from sogoc.foundations.documents.signing.actions.sign_document_file import sign_document_file
from sogoc.foundations.documents.signing.keys import opened
from sogoc.foundations.documents.signing.making import signed
from sogoc.foundations.documents.signing.traits import Layer
from sogoc.foundations.documents.tests.builders import OFFICE, numbered, ready_for_attach_file
from sogoc.kernel.roles import Role
from sogoc.kernel.tests.builders import MORNING, holder

from .authority import authority, key_of

DIRECTOR = holder(Role.LEADER, key="account:lanh.dao")


@cache
def pdf(text: str = "Quyet dinh mau") -> bytes:
    """One page that says something."""
    file = PdfFileWriter()
    fonts = generic.DictionaryObject(
        {
            pdf_name("/F1"): generic.DictionaryObject(
                {
                    pdf_name("/Type"): pdf_name("/Font"),
                    pdf_name("/Subtype"): pdf_name("/Type1"),
                    pdf_name("/BaseFont"): pdf_name("/Helvetica"),
                }
            )
        }
    )
    page = PageObject(
        contents=file.add_object(
            generic.StreamObject(stream_data=f"BT /F1 14 Tf 90 700 Td ({text}) Tj ET".encode())
        ),
        media_box=generic.ArrayObject(map(generic.NumberObject, (0, 0, 595, 842))),
        resources=generic.DictionaryObject({pdf_name("/Font"): fonts}),
    )
    file.insert_page(page)
    made = BytesIO()
    file.write(made)
    return made.getvalue()


@cache
def signed_pdf(key: Any = None, content: bytes = b"", layer: Layer = Layer.PERSON) -> bytes:
    signer = opened(key or key_of(), at=MORNING)
    return signed(content or pdf(), signer, layer, at=MORNING, reason="Ký mẫu")


def trust(folder: Path, *contents: bytes) -> None:
    """The installation trusts these, and nobody else."""
    folder.mkdir(exist_ok=True)
    for number, content in enumerate(contents or (authority().pem,)):
        kind = "crt" if b"CERTIFICATE-----" in content else "crl"
        (folder / f"{number}.{kind}").write_bytes(content)


def file_to_sign(content: bytes = b"", **changes: Any) -> Attachment:
    document = changes.pop("document", None) or numbered(**changes)
    told = ready_for_attach_file(document=document, content=BytesIO(content or pdf()), name="Quyết định.pdf")
    return attach_file(**told)


def ready_for_sign_document_file(**changes: Any) -> dict[str, Any]:
    attachment = changes.get("attachment") or file_to_sign()
    return {"attachment": attachment, "key": key_of(), "at": MORNING, "by": DIRECTOR} | changes


def signed_file(**changes: Any) -> Attachment:
    return sign_document_file(**ready_for_sign_document_file(**changes))


def ready_for_seal_document_file(**changes: Any) -> dict[str, Any]:
    attachment = changes.get("attachment") or file_to_sign(signed_pdf())
    facts = {"attachment": attachment, "key": key_of("Sở mẫu"), "at": MORNING, "by": OFFICE}
    return facts | changes


def sealed_file(**changes: Any) -> Attachment:
    return seal_document_file(**ready_for_seal_document_file(**changes))


def ready_for_check_signatures(**changes: Any) -> dict[str, Any]:
    from sogoc.foundations.documents.signing.models import SignatureCheck

    attachment = changes.get("attachment") or file_to_sign(signed_pdf())
    if "attachment" not in changes:  # as one that was attached before anybody looked at signatures
        for check in SignatureCheck.objects.filter(file=attachment.file):
            check.signatures.all().delete()
            check.delete()
    return {"attachment": attachment, "at": MORNING, "by": OFFICE} | changes
