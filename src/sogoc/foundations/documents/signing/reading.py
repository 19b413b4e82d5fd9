"""What the signatures in a PDF are worth: who, when, whole or altered, trusted or not.

Nothing is asked of the network: revocation is judged by the lists that lie beside the roots."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any, BinaryIO

from asn1crypto import crl, pem, x509
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.ades.report import AdESFailure, AdESIndeterminate
from pyhanko.sign.diff_analysis import ModificationLevel
from pyhanko.sign.fields import enumerate_sig_fields
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature
from pyhanko.sign.validation.settings import KeyUsageConstraints
from pyhanko.sign.validation.status import PdfSignatureStatus, SignatureCoverageLevel
from pyhanko_certvalidator import ValidationContext

from .traits import Confidence, Found, Reading, Wholeness
from .trust import Trust

SIGNS = KeyUsageConstraints(key_usage={"digital_signature", "non_repudiation"}, match_all_key_usages=False)
OUT_OF_TIME = {
    AdESIndeterminate.EXPIRED,
    AdESIndeterminate.NOT_YET_VALID,
    AdESIndeterminate.OUT_OF_BOUNDS_NO_POE,
    AdESIndeterminate.OUT_OF_BOUNDS_NOT_REVOKED,
    AdESFailure.NOT_YET_VALID,
}
REVOKED = {AdESFailure.REVOKED, AdESIndeterminate.REVOKED_NO_POE, AdESIndeterminate.REVOKED_CA_NO_POE}


def reading(content: BinaryIO, trust: Trust, *, at: datetime) -> Reading:
    try:
        file = PdfFileReader(content, strict=False)
        if file.encrypted:
            return Reading(readable=False)
        return Reading(readable=True, found=tuple(_found(file, trust, at)))
    except Exception:  # noqa: BLE001  a hostile file breaks a reader in any way; it is then told as unreadable
        return Reading(readable=False)


def _found(file: PdfFileReader, trust: Trust, at: datetime) -> Iterator[Found]:
    """In the order of signing. What stands in a signature's place without being one is told too."""
    broken, signed = 0, []
    for name, _, field in enumerate_sig_fields(file, filled_status=True):
        try:
            one = EmbeddedPdfSignature(file, field, name)
        except Exception:  # noqa: BLE001
            broken += 1
        else:
            signed += [one] if one.sig_object_type == "/Sig" else []
    for one in sorted(signed, key=lambda one: one.signed_revision):
        try:
            yield _judged(one, trust, at)
        except Exception:  # noqa: BLE001
            broken += 1
    yield from [Found(wholeness=Wholeness.UNREADABLE)] * broken


def _judged(one: EmbeddedPdfSignature, trust: Trust, at: datetime) -> Found:
    certificate, status = one.signer_cert, _validated(one, trust, at)
    stamp = status.timestamp_validity
    stamped = stamp.timestamp if stamp and stamp.valid and stamp.intact and stamp.trusted else None
    confidence = _confidence(status)
    if stamped and stamped < at and confidence == Confidence.EXPIRED:
        # It was signed while the certificate was in force: a trusted server says so.
        confidence = _confidence(_validated(one, trust, stamped))
    if confidence == Confidence.TRUSTED and _revoked(certificate, trust, stamped or at):
        confidence = Confidence.REVOKED
    named = certificate.subject.native
    return Found(
        wholeness=_wholeness(status),
        confidence=confidence,
        signer=_text(named, "common_name"),
        organisation=_text(named, "organization_name"),
        issuer=_text(certificate.issuer.native, "common_name"),
        serial=f"{certificate.serial_number:x}"[:64],
        told_at=status.signer_reported_dt,
        stamped_at=stamped,
    )


def _validated(one: EmbeddedPdfSignature, trust: Trust, moment: datetime) -> PdfSignatureStatus:
    return validate_pdf_signature(one, _context(trust, moment), key_usage_settings=SIGNS)


def _context(trust: Trust, moment: datetime) -> ValidationContext:
    roots = [certificate for content in trust.roots for certificate in _certificates(content)]
    return ValidationContext(
        trust_roots=roots, moment=moment, allow_fetching=False, revocation_mode="soft-fail"
    )


def _certificates(content: bytes) -> Iterator[x509.Certificate]:
    if not pem.detect(content):
        yield x509.Certificate.load(content)
        return
    for _, _, one in pem.unarmor(content, multiple=True):
        yield x509.Certificate.load(one)


def _revoked(certificate: x509.Certificate, trust: Trust, moment: datetime) -> bool:
    """By the lists of its issuer, whether or not the certificate says where they are published."""
    for content in trust.revoked:
        told = crl.CertificateList.load(pem.unarmor(content)[2] if pem.detect(content) else content)[
            "tbs_cert_list"
        ]
        if told["issuer"] != certificate.issuer:
            continue
        for one in told["revoked_certificates"] or ():
            if one["user_certificate"].native == certificate.serial_number:
                return bool(one["revocation_date"].native <= moment)
    return False


def _wholeness(status: PdfSignatureStatus) -> Wholeness:
    if not (status.intact and status.valid):
        return Wholeness.ALTERED
    if status.coverage == SignatureCoverageLevel.ENTIRE_FILE:
        return Wholeness.WHOLE
    level = status.modification_level
    lawful = level is not None and level <= ModificationLevel.FORM_FILLING and status.docmdp_ok
    covered = status.coverage == SignatureCoverageLevel.ENTIRE_REVISION
    return Wholeness.EXTENDED if lawful and covered else Wholeness.ALTERED


def _confidence(status: PdfSignatureStatus) -> Confidence:
    problem = status.trust_problem_indic
    if status.revoked or problem in REVOKED:
        return Confidence.REVOKED
    if problem in OUT_OF_TIME:
        return Confidence.EXPIRED
    if problem == AdESIndeterminate.CHAIN_CONSTRAINTS_FAILURE:
        return Confidence.UNFIT
    return (
        Confidence.TRUSTED if problem is None and status.validation_path is not None else Confidence.UNKNOWN
    )


def _text(named: dict[str, Any], part: str) -> str:
    told = named.get(part) or ""
    return " ".join(("; ".join(told) if isinstance(told, list) else str(told)).split())[:200]
