"""Digital signatures: whom we trust, who stamps the time, where agencies' keys lie (docs/operations/signing.md)."""

import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import NoReturn
from urllib.parse import urlsplit

import yaml

from .places import HOME

# Certificates of authorities (.crt, .cer, .pem) and lists of what they revoked (.crl).
TRUST = Path(os.environ.get("SOGOC_TRUST") or HOME / "trust")


@dataclass(frozen=True, slots=True)
class SealKey:
    file: Path
    password: str = field(repr=False)


def refused(told: str) -> NoReturn:
    raise SystemExit(f"SOGOC_SEALS: {told}")


def seal_keys(path: str) -> dict[str, SealKey]:
    """By the key of the agency. The file and what it names are for the owner's eyes alone."""
    if not path:
        return {}
    told = Path(path)
    _refuse_open(told)
    rows = yaml.safe_load(told.read_text(encoding="utf-8")) or []
    keys = {}
    for row in rows if isinstance(rows, list) else [None]:
        if not isinstance(row, dict) or not {"agency", "file", "password"} <= row.keys():
            refused(f"{told} phải là danh sách các dòng có agency, file, password.")
        file = told.parent / str(row["file"])
        _refuse_open(file)
        keys[str(row["agency"])] = SealKey(file, str(row["password"]))
    return keys


def _refuse_open(path: Path) -> None:
    if not path.is_file():
        refused(f"không có tệp {path}.")
    if path.stat().st_mode & 0o077:
        refused(f"người khác đọc được {path}. Hãy chạy: chmod 600 {path}")


def timestamp_server(address: str) -> str:
    if address and urlsplit(address).scheme not in ("http", "https"):
        raise SystemExit(f"SOGOC_TIMESTAMP = {address!r}: chỉ nhận địa chỉ http://… hoặc https://….")
    return address


SEAL_KEYS = seal_keys(os.environ.get("SOGOC_SEALS", ""))
TIMESTAMP = timestamp_server(os.environ.get("SOGOC_TIMESTAMP", ""))
