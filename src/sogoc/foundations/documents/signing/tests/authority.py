"""An authority of the tests' own, made when they run: its root, keys of people and agencies, a server of time."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from asn1crypto import keys, tsp
from asn1crypto import x509 as asn1
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import pkcs12
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID
from pyhanko.sign.timestamps.dummy_client import DummyTimeStamper

from sogoc.foundations.documents.signing.keys import KeyFile
from sogoc.kernel.vietnamese import VIETNAM

PASSWORD = "mật khẩu của khóa ký"
SINCE, UNTIL = datetime(2020, 1, 1, tzinfo=VIETNAM), datetime(2040, 1, 1, tzinfo=VIETNAM)
SIGNING = {"digital_signature": True, "content_commitment": True}
NO_USAGE = dict.fromkeys(
    (
        "digital_signature",
        "content_commitment",
        "key_encipherment",
        "data_encipherment",
        "key_agreement",
        "key_cert_sign",
        "crl_sign",
        "encipher_only",
        "decipher_only",
    ),
    False,
)


@dataclass(frozen=True)
class Authority:
    certificate: x509.Certificate
    key: Any

    @property
    def pem(self) -> bytes:
        return self.certificate.public_bytes(serialization.Encoding.PEM)

    def revoking(self, *keys: KeyFile, at: datetime) -> bytes:
        """The list of what it revoked, as it publishes it."""
        made = x509.CertificateRevocationListBuilder().issuer_name(self.certificate.subject)
        made = made.last_update(at).next_update(at + timedelta(days=3650))
        for key in keys:
            serial = certificate_in(key).serial_number
            one = x509.RevokedCertificateBuilder().serial_number(serial).revocation_date(at).build()
            made = made.add_revoked_certificate(one)
        return made.sign(self.key, hashes.SHA256()).public_bytes(serialization.Encoding.DER)


def _named(name: str, organisation: str = "") -> x509.Name:
    parts = [x509.NameAttribute(NameOID.COMMON_NAME, name)]
    if organisation:
        parts.append(x509.NameAttribute(NameOID.ORGANIZATION_NAME, organisation))
    return x509.Name(parts)


def _issued(subject: x509.Name, issuer: x509.Name, key: Any, by: Any, **told: Any) -> x509.Certificate:
    made = x509.CertificateBuilder().subject_name(subject).issuer_name(issuer).public_key(key.public_key())
    made = made.serial_number(x509.random_serial_number())
    made = made.not_valid_before(told.get("since", SINCE)).not_valid_after(told.get("until", UNTIL))
    authority = told.get("authority", False)
    made = made.add_extension(x509.BasicConstraints(ca=authority, path_length=None), critical=True)
    made = made.add_extension(x509.KeyUsage(**(NO_USAGE | told["usage"])), critical=True)
    for purpose in told.get("purposes", ()):
        made = made.add_extension(x509.ExtendedKeyUsage([purpose]), critical=True)
    return made.sign(by, hashes.SHA256())


def authority(name: str = "Trung tâm chứng thực mẫu") -> Authority:
    return _authority(name)


@cache
def _authority(name: str) -> Authority:
    key, subject = ec.generate_private_key(ec.SECP256R1()), _named(name)
    usage = {"key_cert_sign": True, "crl_sign": True}
    return Authority(_issued(subject, subject, key, key, usage=usage, authority=True), key)


def key_of(name: str = "Giám đốc mẫu", **told: Any) -> KeyFile:
    """A PKCS#12 file as an authority hands it out; asked for again it is the same."""
    return _key_of(name, **told)


@cache
def _key_of(name: str, organisation: str = "Sở mẫu", **told: Any) -> KeyFile:
    issuer = authority(told.pop("issuer", "Trung tâm chứng thực mẫu"))
    key = ec.generate_private_key(ec.SECP256R1())
    usage = dict(told.pop("usage", ()) or SIGNING)
    subject = issuer.certificate.subject
    certificate = _issued(_named(name, organisation), subject, key, issuer.key, usage=usage, **told)
    locked = serialization.BestAvailableEncryption(PASSWORD.encode())
    content = pkcs12.serialize_key_and_certificates(
        name.encode(), key, certificate, [issuer.certificate], locked
    )
    return KeyFile(content, PASSWORD)


def certificate_in(key: KeyFile) -> x509.Certificate:
    _, certificate, _ = pkcs12.load_key_and_certificates(key.content, key.password.encode())
    assert certificate
    return certificate


@cache
def _stamping() -> tuple[asn1.Certificate, keys.PrivateKeyInfo]:
    issuer, key = authority(), rsa.generate_private_key(65537, 2048)
    certificate = _issued(
        _named("Máy chủ dấu thời gian mẫu"),
        issuer.certificate.subject,
        key,
        issuer.key,
        usage={"digital_signature": True},
        purposes=(ExtendedKeyUsageOID.TIME_STAMPING,),
    )
    private = key.private_bytes(
        serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    der = certificate.public_bytes(serialization.Encoding.DER)
    return asn1.Certificate.load(der), keys.PrivateKeyInfo.load(private)


@contextmanager
def timestamp_server(at: datetime, *, fails: bool = False) -> Iterator[str]:
    """Its address. It answers over HTTP as RFC 3161 has it, on this machine alone."""
    stamper = DummyTimeStamper(*_stamping(), fixed_dt=at)

    class Answers(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            asked = tsp.TimeStampReq.load(self.rfile.read(int(self.headers["Content-Length"])))
            answer = b"" if fails else stamper.request_tsa_response(asked).dump()
            self.send_response(500 if fails else 200)
            self.send_header("Content-Type", "application/timestamp-reply")
            self.send_header("Content-Length", str(len(answer)))
            self.end_headers()
            self.wfile.write(answer)

        def log_message(self, *told: Any) -> None:
            """Quietly."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Answers)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
