"""Word becomes PDF by LibreOffice itself; what goes wrong is one sentence, and nothing is left behind."""

import os
import tempfile
import threading
from io import BytesIO
from pathlib import Path

import pytest

from sogoc.foundations.documents.rendering import converting
from sogoc.foundations.documents.rendering.converting import (
    ConversionFailed,
    ConversionTooLong,
    ConverterBusy,
    NoConverter,
    as_pdf,
)
from sogoc.foundations.documents.rendering.filling import filled

from .builders import word

pytestmark = pytest.mark.once


@pytest.fixture(autouse=True)
def folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    return tmp_path


def test_two_papers_at_once_are_both_made_and_nothing_is_left(folder: Path) -> None:
    """Each in Vietnamese, with its letters in the file."""
    papers = [filled(BytesIO(word("Kính gửi {{ name }}")), {"name": name}) for name in ("Ông Ữ", "Bà Ặ")]
    made: dict[int, bytes] = {}
    threads = [threading.Thread(target=lambda i=i: made.update({i: as_pdf(papers[i])})) for i in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [made[i].startswith(b"%PDF-") for i in range(2)] == [True, True]
    assert made[0] != made[1]
    assert all(b"/FontFile2" in one for one in made.values())
    assert list(folder.iterdir()) == []


def program(folder: Path, monkeypatch: pytest.MonkeyPatch, script: str) -> None:
    """Another program by that name, which does as the script says."""
    place = folder / "bin"
    place.mkdir(exist_ok=True)
    (place / "soffice").write_text(f"#!/bin/sh\n{script}\n")
    (place / "soffice").chmod(0o755)
    monkeypatch.setenv("PATH", f"{place}:{os.environ['PATH']}")


def test_a_missing_program_is_one_sentence(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(folder))
    with pytest.raises(NoConverter, match="libreoffice-writer-nogui"):
        as_pdf(word("x"))


@pytest.mark.parametrize(
    "script",
    [
        "exit 0",  # as it does when it failed
        'for one; do :; done; cd "$(dirname "$one")"; mkdir out; printf "%%PDF-1.7 cut" > out/paper.pdf',
    ],
)
def test_an_exit_code_of_nought_proves_nothing(
    folder: Path, monkeypatch: pytest.MonkeyPatch, script: str
) -> None:
    program(folder, monkeypatch, script)
    with pytest.raises(ConversionFailed):
        as_pdf(word("x"))


def alive(process: int) -> bool:
    """A child whose parent is gone is nobody's to bury: what is left of it is no life."""
    try:
        told = Path(f"/proc/{process}/stat").read_text()
    except FileNotFoundError:
        return False
    return told.rpartition(")")[2].split()[0] != "Z"


def test_who_takes_too_long_is_ended_with_its_children(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    left = folder / "pid"
    program(folder, monkeypatch, f"sleep 60 & echo $! > {left}; wait")
    with pytest.raises(ConversionTooLong, match="quá 1 giây"):
        as_pdf(word("x"), seconds=1)
    child = int(left.read_text())
    until = 200
    while until and alive(child):
        until -= threading.Event().wait(0.01) is False
    assert until
    assert sorted(path.name for path in folder.iterdir()) == ["bin", "pid"]


def test_more_than_a_machine_can_do_wait_in_vain(monkeypatch: pytest.MonkeyPatch) -> None:
    places = threading.BoundedSemaphore(1)
    monkeypatch.setattr(converting, "_places", places)
    with places, pytest.raises(ConverterBusy):
        as_pdf(word("x"), seconds=0.01)
