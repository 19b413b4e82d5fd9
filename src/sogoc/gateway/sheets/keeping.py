"""A sheet that was looked at and not yet brought in: kept for a day under what it holds, opened by who sent it."""

from contextlib import suppress
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from tempfile import NamedTemporaryFile

from django.conf import settings
from django.core import signing

from sogoc.kernel.acts import Actor, Unreadable

SALT = "sheets"
A_DAY = 24 * 60 * 60


class GoneMeanwhile(Unreadable):
    "Tệp đã gửi không còn giữ ở đây nữa. Hãy chọn lại tệp rồi xem trước lần nữa."


def folder() -> Path:
    home: Path = settings.HOME
    return home / "sheets-waiting"


def keep(content: bytes, *, purpose: str, at: datetime, by: Actor) -> str:
    """Gives the words by which the same person gets it back for the same purpose; what lay for a day goes."""
    forget(at.timestamp() - A_DAY)
    name = sha256(content).hexdigest()
    folder().mkdir(mode=0o700, parents=True, exist_ok=True)
    with NamedTemporaryFile(dir=folder(), delete=False) as file:
        file.write(content)
    Path(file.name).replace(folder() / name)
    return signing.dumps([name, purpose, by.key], salt=SALT)


def kept(told: str, *, purpose: str, by: Actor) -> tuple[str, bytes]:
    """Its name, the same for the same content, and the content."""
    try:
        name, meant, whose = signing.loads(told, salt=SALT, max_age=A_DAY)
    except signing.BadSignature as error:
        raise GoneMeanwhile from error
    if (meant, whose) != (purpose, by.key):
        raise GoneMeanwhile
    try:
        return name, (folder() / name).read_bytes()
    except FileNotFoundError as error:
        raise GoneMeanwhile from error


def forget(before: float) -> None:
    """Takes away what was sent before that moment (seconds of the clock, as files are dated)."""
    with suppress(FileNotFoundError):  # another may be at it
        for path in folder().glob("*"):
            if path.stat().st_mtime < before:
                path.unlink()
