"""Word and Excel files are packages: what they unfold to is counted while it is unfolded, never believed."""

import struct
import zipfile
import zlib
from collections import Counter
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from sogoc.kernel.acts import Refusal

from .file_types import MEGABYTE, Packed, packed_on

STEP = 1024 * 1024
LOCKED = 0x1
# All that reading a package that is none may end in.
BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    RuntimeError,
    ValueError,
    OverflowError,
    OSError,
)
METHODS = {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}
MAIN_PARTS = {"word/document.xml": "docx", "xl/workbook.xml": "xlsx"}


class BrokenPackage(Refusal):
    "Tệp {type} bị hỏng, không mở được. Hãy mở bằng phần mềm soạn thảo, lưu lại rồi gửi lại."


class UnfoldsTooFar(Refusal):
    "Tệp {type} khi bung ra vượt quá giới hạn ({most} MB), có thể gây hại. Hãy lưu lại tệp từ phần mềm soạn thảo."


class PathInPackage(Refusal):
    "Tệp {type} chứa đường dẫn đáng ngờ: {path}. Tệp như vậy không được nhận."


class HasMacros(Refusal):
    "Tệp {type} chứa mã lệnh (macro). Hãy lưu lại ở dạng không có macro rồi gửi lại."


class LockedPackage(Refusal):
    "Tệp {type} đặt mật khẩu. Hãy bỏ mật khẩu rồi gửi lại, để người khác kiểm chứng được."


class GluedPackage(Refusal):
    "Tệp {type} có nội dung lạ ở trước hoặc sau phần của nó. Hãy lưu lại tệp từ phần mềm soạn thảo."


def office_kind(path: Path) -> str:
    """By the one part that makes a package a text or a table."""
    try:
        with zipfile.ZipFile(path) as package:
            found = [kind for part, kind in MAIN_PARTS.items() if part in package.NameToInfo]
    except BROKEN:
        return ""
    return found[0] if len(found) == 1 else ""


def refuse_bad_package(path: Path, kind: str, day: date) -> None:
    limits = packed_on(day)
    try:
        with zipfile.ZipFile(path) as package:
            entries = package.infolist()
            if len(entries) > limits.entries:
                raise UnfoldsTooFar(type=kind.upper(), most=limits.megabytes)
            _refuse_names(entries, kind)
            _refuse_glued(package, path, kind)
            _refuse_unfolding(package, path.stat().st_size, kind, limits)
    except BROKEN as error:
        raise BrokenPackage(type=kind.upper()) from error


def _refuse_names(entries: Sequence[zipfile.ZipInfo], kind: str) -> None:
    names = Counter(entry.orig_filename for entry in entries)
    for name, times in names.items():
        if (
            times > 1
            or name.startswith("/")
            or any(sign in name for sign in "\\:\0")
            or ".." in name.split("/")
        ):
            raise PathInPackage(type=kind.upper(), path=name[:60])
        if name.lower().endswith("vbaproject.bin"):
            raise HasMacros(type=kind.upper())
    if any(entry.flag_bits & LOCKED for entry in entries):
        raise LockedPackage(type=kind.upper())
    if "[Content_Types].xml" not in names or any(entry.compress_type not in METHODS for entry in entries):
        raise BrokenPackage(type=kind.upper())


def _refuse_glued(package: zipfile.ZipFile, path: Path, kind: str) -> None:
    """The first entry stands at the very beginning, the list of entries and its end at the very end."""
    first = min(entry.header_offset for entry in package.infolist())
    with path.open("rb") as file:
        file.seek(-22, 2)
        ends = file.read(4) == b"PK\x05\x06"
    if first != 0 or package.comment or not ends:
        raise GluedPackage(type=kind.upper())


def _refuse_unfolding(package: zipfile.ZipFile, size: int, kind: str, limits: Packed) -> None:
    most = min(limits.megabytes * MEGABYTE, max(size * limits.times, MEGABYTE))
    unfolded = 0
    for entry in package.infolist():
        with package.open(entry) as part:
            while step := part.read(STEP):
                unfolded += len(step)
                if unfolded > most:
                    raise UnfoldsTooFar(type=kind.upper(), most=most // MEGABYTE)
