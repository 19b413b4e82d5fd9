"""Files on disk, by their SHA-256: written whole or not at all, once whoever brings them.

Content is written beside its place, forced to the disk, then renamed into place; only then does a row point to it.
Killed in between, what is left is a file that nothing points to, never a row without its file."""

import os
import tempfile
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO

from django.core.files.storage import default_storage
from django.db import IntegrityError, transaction

from sogoc.kernel.acts import Refusal

from .file_types import MEGABYTE, types_on
from .inspecting import inspected
from .models import StoredFile

STEP = 256 * 1024


class EmptyFile(Refusal):
    "Tệp trống, không có nội dung nào. Hãy chọn lại tệp."


class LargerThanAny(Refusal):
    "Tệp nặng hơn {megabytes} MB, là mức lớn nhất được nhận. Hãy giảm dung lượng hoặc chia tệp."


def place_of(digest: str) -> Path:
    return Path(default_storage.path(f"{digest[:2]}/{digest[2:]}"))


def content_of(file: StoredFile) -> BinaryIO:
    return place_of(file.sha256).open("rb")


def keep(content: BinaryIO, *, day: date) -> StoredFile:
    """The row of this content: the one there was, or a new one."""
    return _row(*written_to_place(content, day=day))


def written_to_place(content: BinaryIO, *, day: date) -> tuple[str, str, int]:
    """Its SHA-256, its type and its size, once it stands in its place."""
    folder = Path(default_storage.path("."))
    folder.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=folder, prefix="incoming-")
    incoming = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            digest, size = _written(content, file, max(one.most for one in types_on(day).values()))
        kind = inspected(incoming, day)
        place = place_of(digest)
        if not place.exists():
            place.parent.mkdir(exist_ok=True)
            incoming.replace(place)
            for one in (place.parent, folder):
                _force(one)
    finally:
        incoming.unlink(missing_ok=True)
    return digest, kind, size


def _row(digest: str, kind: str, size: int) -> StoredFile:
    try:
        with transaction.atomic():
            return StoredFile.objects.create(sha256=digest, type=kind, size=size)
    except IntegrityError:
        return StoredFile.objects.get(sha256=digest)


def _written(content: BinaryIO, file: BinaryIO, most: int) -> tuple[str, int]:
    """Counted and hashed on the way: what is too large is never written whole."""
    content.seek(0)
    digest, size = sha256(), 0
    while step := content.read(STEP):
        size += len(step)
        if size > most:
            raise LargerThanAny(megabytes=most // MEGABYTE)
        digest.update(step)
        file.write(step)
    if not size:
        raise EmptyFile
    file.flush()
    os.fsync(file.fileno())
    return digest.hexdigest(), size


def _force(folder: Path) -> None:
    """The name of a file is on the disk once its folder is."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
