"""Word to PDF, by LibreOffice: each call with a profile, a folder and a time limit of its own.

Two calls on one profile lose a paper, and its exit code is 0 even when it failed: only the file that it left counts."""

import os
import shutil
import signal
import subprocess
import tempfile
from contextlib import suppress
from pathlib import Path
from threading import BoundedSemaphore

from sogoc.kernel.acts import Refusal

PROGRAM = "soffice"
SECONDS = 60
# As an archive wants it (PDF/A-2): fonts inside, nothing from elsewhere.
FILTER = 'pdf:writer_pdf_Export:{"SelectPdfVersion":{"type":"long","value":"2"}}'
AT_ONCE = 2
_places = BoundedSemaphore(AT_ONCE)


class NoConverter(Refusal):
    "Máy chủ chưa cài LibreOffice (gói libreoffice-writer-nogui) nên chưa in ra PDF được. Hãy tải bản Word."

    status = 503


class ConverterBusy(Refusal):
    "Máy chủ đang in nhiều giấy tờ cùng lúc. Hãy thử lại sau ít phút, hoặc tải bản Word."

    status = 503


class ConversionTooLong(Refusal):
    "Chuyển sang PDF quá {seconds} giây nên đã dừng. Hãy thử lại, hoặc tải bản Word."

    status = 503


class ConversionFailed(Refusal):
    "Không chuyển được giấy này sang PDF. Hãy tải bản Word; nếu dùng mẫu riêng, hãy mở mẫu bằng Word và lưu lại."


def as_pdf(word: bytes, *, seconds: float = SECONDS) -> bytes:
    program = shutil.which(PROGRAM)
    if not program:
        raise NoConverter
    if not _places.acquire(timeout=seconds):
        raise ConverterBusy
    try:
        with tempfile.TemporaryDirectory(prefix="sogoc-paper-") as folder:
            return _converted(program, Path(folder), word, seconds)
    finally:
        _places.release()


def _converted(program: str, folder: Path, word: bytes, seconds: float) -> bytes:
    paper, made = folder / "paper.docx", folder / "out" / "paper.pdf"
    paper.write_bytes(word)
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    asked = [program, profile, "--headless", "--norestore", "--nolockcheck", "--convert-to", FILTER]
    _run([*asked, "--outdir", str(made.parent), str(paper)], folder, seconds)
    content = made.read_bytes() if made.is_file() else b""
    if not content.startswith(b"%PDF-") or b"%%EOF" not in content[-1024:]:
        raise ConversionFailed
    return content


def _run(command: list[str], folder: Path, seconds: float) -> None:
    """In a session of its own, so that its children end with it."""
    told = {"PATH": os.environ.get("PATH", os.defpath), "HOME": str(folder), "TMPDIR": str(folder)}
    quiet = {"stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    alone = {"env": told | {"LANG": "C.UTF-8"}, "start_new_session": True}
    with subprocess.Popen(command, **alone, **quiet) as running:  # type: ignore[call-overload]  # noqa: S603  a program and files that we named
        try:
            running.wait(seconds)
        except subprocess.TimeoutExpired as error:
            raise ConversionTooLong(seconds=round(seconds)) from error
        finally:
            with suppress(ProcessLookupError):
                os.killpg(running.pid, signal.SIGKILL)
