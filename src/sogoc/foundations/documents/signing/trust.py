"""Whom this installation trusts: certificates of authorities, and lists of what they revoked, kept as files.

`settings.TRUST` is a folder of .crt, .cer, .pem and .crl; who runs the installation puts them there
(docs/operations/signing.md). An empty folder trusts nobody, and says so."""

from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256
from pathlib import Path

from django.conf import settings

CERTIFICATES, REVOKED = {".crt", ".cer", ".pem"}, {".crl"}


@dataclass(frozen=True, slots=True)
class Trust:
    """`digest` names this choice of files: what was checked by another is checked anew."""

    roots: tuple[bytes, ...]
    revoked: tuple[bytes, ...]
    digest: str


def trust() -> Trust:
    folder = Path(settings.TRUST)
    files = sorted(path for path in folder.iterdir() if path.is_file()) if folder.is_dir() else []
    return _read(tuple((path, path.stat().st_mtime_ns) for path in files))


@lru_cache(maxsize=4)
def _read(files: tuple[tuple[Path, int], ...]) -> Trust:
    told = [(path.suffix.lower(), path.read_bytes()) for path, _ in files]
    roots = tuple(content for suffix, content in told if suffix in CERTIFICATES)
    revoked = tuple(content for suffix, content in told if suffix in REVOKED)
    digest = sha256()
    for content in sorted((*roots, *revoked)):
        digest.update(sha256(content).digest())
    return Trust(roots, revoked, digest.hexdigest())
