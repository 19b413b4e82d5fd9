"""Keys by which people and agencies sign: PKCS#12 files, opened for one signature and never kept."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any

from cryptography.hazmat.primitives.serialization import pkcs12
from cryptography.x509 import ExtensionNotFound, KeyUsage

from sogoc.kernel.acts import Refusal

if TYPE_CHECKING:
    from pyhanko.sign.signers import SimpleSigner

MOST = 100_000
_SEQUENCE = b"\x30"  # with which every PKCS#12 file begins


class NotAKeyFile(Refusal):
    "Tệp đã chọn không phải là tệp chứng thư số có khóa ký (.p12, .pfx). Hãy chọn lại tệp."


class WrongKeyPassword(Refusal):
    "Mật khẩu của tệp chứng thư số không đúng, hoặc tệp bị hỏng. Hãy gõ lại mật khẩu."


class CertificateOutOfTime(Refusal):
    "Chứng thư số của {name} có hiệu lực từ {since} đến {until}, không ký lúc này được. Hãy dùng chứng thư còn hạn."


class CertificateNotForSigning(Refusal):
    "Chứng thư số của {name} không được cấp để ký văn bản. Hãy dùng chứng thư ký số."


@dataclass(frozen=True, slots=True)
class KeyFile:
    """Neither its content nor its password is printed, logged or kept."""

    content: bytes = field(repr=False)
    password: str = field(repr=False)


def opened(key: KeyFile, *, at: datetime) -> "SimpleSigner":
    """What signs with it, if it may sign at that moment."""
    from pyhanko.sign.signers import SimpleSigner

    if len(key.content) > MOST or not key.content.startswith(_SEQUENCE):
        raise NotAKeyFile
    try:
        private, certificate, _ = pkcs12.load_key_and_certificates(key.content, key.password.encode())
    except (ValueError, TypeError) as error:
        raise WrongKeyPassword from error
    if private is None or certificate is None:
        raise NotAKeyFile
    _refuse_unfit(certificate, at)
    signer: SimpleSigner = SimpleSigner.load_pkcs12_data(key.content, (), key.password.encode())
    return signer


def serial_of(signer: "SimpleSigner") -> str:
    """By which its signatures are known in a file."""
    return f"{signer.signing_cert.serial_number:x}"[:64] if signer.signing_cert else ""


def _refuse_unfit(certificate: Any, at: datetime) -> None:
    name = certificate.subject.rfc4514_string()[:120]
    since, until = certificate.not_valid_before_utc, certificate.not_valid_after_utc
    if not since <= at <= until:
        raise CertificateOutOfTime(name=name, since=since, until=until)
    try:
        usage = certificate.extensions.get_extension_for_class(KeyUsage).value
    except ExtensionNotFound:
        return
    if not (usage.digital_signature or usage.content_commitment):
        raise CertificateNotForSigning(name=name)
