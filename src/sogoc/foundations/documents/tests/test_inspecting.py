"""What a file is, its content says; whatever is broken, bound together or unfolds without end is refused."""

import zipfile
from collections.abc import Iterator
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest

from sogoc.foundations.documents import file_types, storing
from sogoc.foundations.documents.inspecting import (
    DamagedFile,
    FileTooLarge,
    TwoFilesInOne,
    UnknownFile,
    inspected,
)
from sogoc.foundations.documents.packages import (
    BrokenPackage,
    GluedPackage,
    HasMacros,
    LockedPackage,
    PathInPackage,
    UnfoldsTooFar,
)
from sogoc.kernel.acts import Refusal

from .content import DOCX, JPEG, PDF, PNG, XLSX, package

DAY = date(2023, 2, 14)


def kind_of(folder: Path, content: bytes) -> str:
    path = folder / "file"
    path.write_bytes(content)
    return inspected(path, DAY)


@pytest.mark.parametrize(
    ("content", "kind"),
    [(PDF, "pdf"), (PNG, "png"), (JPEG, "jpeg"), (DOCX, "docx"), (XLSX, "xlsx"), (JPEG + b"\0\0", "jpeg")],
)
def test_each_kind_is_known_by_its_content(tmp_path: Path, content: bytes, kind: str) -> None:
    assert kind_of(tmp_path, content) == kind


def zipped(*names: str, **options: object) -> bytes:
    file = BytesIO()
    with zipfile.ZipFile(file, "w", **options) as packed:
        for name in names:
            packed.writestr(zipfile.ZipInfo(name), "x")
    return file.getvalue()


def locked(content: bytes) -> bytes:
    """The sign of a password in each entry, in both places where it stands."""
    for sign, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        parts = content.split(sign)
        content = sign.join([parts[0], *(one[: place - 4] + b"\x01" + one[place - 3 :] for one in parts[1:])])
    return content


BAD = {
    "a page": (b"<html><script>alert(1)</script></html>", UnknownFile),
    "a program": (b"MZ\x90\x00" + b"\0" * 100, UnknownFile),
    "a picture that is a script": (b"<svg xmlns='http://www.w3.org/2000/svg'/>", UnknownFile),
    "an old Word file": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, UnknownFile),
    "a package of nothing known": (zipped("a.txt"), UnknownFile),
    "both Word and Excel": (package(**{"xl/workbook.xml": b"x"}), UnknownFile),
    "a page before a PDF": (b"<html>" + PDF, UnknownFile),
    "half a PDF": (PDF[:40], DamagedFile),
    "half a picture": (PNG[:-20], DamagedFile),
    "a picture with a wrong sum": (PNG[:20] + b"\xff" + PNG[21:], DamagedFile),
    "half a photograph": (JPEG[:-2], DamagedFile),
    "a package behind a PDF": (PDF + DOCX, TwoFilesInOne),
    "a package behind a photograph": (JPEG[:-2] + DOCX + b"\xff\xd9", TwoFilesInOne),
    "a page behind a picture": (PNG + b"<html>", TwoFilesInOne),
    "half a package": (DOCX[:60], UnknownFile),
    "something before a package": (b"PK\x03\x04" + DOCX, GluedPackage),
    "something behind a package": (DOCX + b"<script>", GluedPackage),
    "a way out": (package(**{"../../etc/passwd": b"x"}), PathInPackage),
    "a way from the root": (package(**{"/etc/passwd": b"x"}), PathInPackage),
    "a way as Windows has it": (package(**{"word\\..\\x": b"x"}), PathInPackage),
    "macros": (package(**{"word/vbaProject.bin": b"x"}), HasMacros),
    "a password": (locked(DOCX), LockedPackage),
    "no list of contents": (zipped("word/document.xml"), BrokenPackage),
    "a bomb": (package(**{"word/media/a": b"\0" * 40_000_000}), UnfoldsTooFar),
    "a swarm": (package(**{f"word/{i}": b"" for i in range(5001)}), UnfoldsTooFar),
}


@pytest.mark.parametrize("name", BAD)
def test_what_is_bad_is_refused(tmp_path: Path, name: str) -> None:
    content, refusal = BAD[name]
    with pytest.raises(refusal):
        kind_of(tmp_path, content)


def test_whatever_is_broken_is_kept_or_refused_never_a_failure(tmp_path: Path) -> None:
    """Each byte of a package turned round, and the package cut at each."""
    for place in range(0, len(DOCX), 3):
        for content in (DOCX[:place], DOCX[:place] + bytes([DOCX[place] ^ 0xFF]) + DOCX[place + 1 :]):
            try:
                assert kind_of(tmp_path, content) in ("docx", "xlsx")
            except Refusal:
                continue


def test_sizes_are_those_of_the_data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(file_types, "MEGABYTE", 1)
    with pytest.raises(FileTooLarge, match="nặng hơn 50 MB"):
        kind_of(tmp_path, PDF[:-6] + b" " * 2000 + b"%%EOF")


@pytest.mark.django_db
def test_nothing_and_too_much_are_never_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(storing.EmptyFile):
        storing.keep(BytesIO(), day=DAY)
    monkeypatch.setattr(file_types, "MEGABYTE", 1)
    with pytest.raises(storing.LargerThanAny):
        storing.keep(BytesIO(PDF), day=DAY)
    assert list(left(tmp_path / "files")) == []


def left(folder: Path) -> Iterator[Path]:
    return (path for path in folder.rglob("*") if path.is_file())
