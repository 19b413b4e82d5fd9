"""What a file is, told by its content: a name can say anything."""

import re
import zlib
from datetime import date
from pathlib import Path
from typing import BinaryIO

from sogoc.kernel.acts import Refusal

from .file_types import types_on
from .packages import office_kind, refuse_bad_package

PDF, PNG, JPEG, ZIP = b"%PDF-", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"PK\x03\x04"
END_OF_ZIP, END_OF_PDF, END_OF_JPEG = b"PK\x05\x06", b"%%EOF", b"\xff\xd9"
TAIL = 66_000  # where the end of a ZIP may hide
_NO_NAME = re.compile(r"[\\/:\x00-\x1f\x7f\u202a-\u202e\u2066-\u2069]|^\.|^\s*$")


class NotAFileName(Refusal):
    "Tên tệp “{name}” không dùng được. Hãy đặt tên không có dấu / \\ : và không bắt đầu bằng dấu chấm."


class UnknownFile(Refusal):
    "Tệp không phải là một trong các loại được nhận: {types}. Loại tệp được xét theo nội dung, không theo tên."


class DamagedFile(Refusal):
    "Tệp {type} bị hỏng hoặc bị cắt ngang: phần cuối không đúng. Hãy xuất lại tệp rồi gửi lại."


class TwoFilesInOne(Refusal):
    "Tệp {type} có chứa một tệp khác bên trong hoặc nối phía sau, nên không được nhận. Hãy xuất lại tệp từ bản gốc."


class FileTooLarge(Refusal):
    "Tệp {type} nặng hơn {megabytes} MB. Hãy giảm dung lượng hoặc chia tệp."


def refuse_path(name: str) -> str:
    """A name as people read it: no way to another folder, no sign that turns it round on the screen."""
    tidy = " ".join(name.split())
    if _NO_NAME.search(name) or _NO_NAME.search(tidy):
        raise NotAFileName(name=tidy[:60])
    return tidy


def inspected(path: Path, day: date) -> str:
    """The type of a file that may be kept; anything else is refused."""
    size = path.stat().st_size
    with path.open("rb") as file:
        kind = _kind(file, path)
        types = types_on(day)
        if kind not in types:
            raise UnknownFile(types=", ".join(one.name for one in types.values()))
        if size > types[kind].most:
            raise FileTooLarge(type=types[kind].name, megabytes=types[kind].megabytes)
        _refuse_bad(file, kind, size, types[kind].name)
    if kind in ("docx", "xlsx"):
        refuse_bad_package(path, kind, day)
    return kind


def _kind(file: BinaryIO, path: Path) -> str:
    head = file.read(8)
    if head.startswith(ZIP):
        return office_kind(path)
    starts = {PDF: "pdf", PNG: "png", JPEG: "jpeg"}
    return next((kind for start, kind in starts.items() if head.startswith(start)), "")


def _refuse_bad(file: BinaryIO, kind: str, size: int, name: str) -> None:
    file.seek(max(size - TAIL, 0))
    tail = file.read()
    if kind in ("pdf", "png", "jpeg") and END_OF_ZIP in tail:
        raise TwoFilesInOne(type=name)
    if kind == "pdf" and END_OF_PDF not in tail[-2048:]:
        raise DamagedFile(type=name)
    if kind == "jpeg" and not tail.rstrip(b"\x00").endswith(END_OF_JPEG):
        raise DamagedFile(type=name)
    if kind == "png":
        _refuse_bad_png(file, size, name)


def _refuse_bad_png(file: BinaryIO, size: int, name: str) -> None:
    """Chunk by chunk, each with its checksum, until the last; nothing stands behind it."""
    file.seek(len(PNG))
    chunk = b""
    while chunk != b"IEND":
        length, chunk = int.from_bytes(file.read(4), "big"), file.read(4)
        if len(chunk) < 4 or length > size:
            raise DamagedFile(type=name)
        told = file.read(length)
        if zlib.crc32(chunk + told) != int.from_bytes(file.read(4), "big"):
            raise DamagedFile(type=name)
    if file.tell() != size:
        raise TwoFilesInOne(type=name)
