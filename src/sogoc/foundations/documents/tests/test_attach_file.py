import os
import time
from datetime import date
from hashlib import sha256
from io import BytesIO
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

import pytest
from django.core.files.storage import default_storage

from sogoc.foundations.documents import file_types
from sogoc.foundations.documents.actions.attach_file import AlreadyAttached, attach_file
from sogoc.foundations.documents.actions.cancel_number import cancel_number
from sogoc.foundations.documents.actions.withdraw_link import withdraw_link
from sogoc.foundations.documents.cancellation import NumberCancelled
from sogoc.foundations.documents.fitting import Unfit
from sogoc.foundations.documents.inspecting import (
    DamagedFile,
    FileTooLarge,
    NotAFileName,
    TwoFilesInOne,
    UnknownFile,
)
from sogoc.foundations.documents.models import Attachment, StoredFile
from sogoc.foundations.documents.queries import files_seen_by
from sogoc.foundations.documents.storing import EmptyFile, LargerThanAny, place_of, written_to_place
from sogoc.foundations.documents.traits import Secrecy
from sogoc.foundations.journal.queries import history_of
from sogoc.kernel.acts import NotAllowed
from sogoc.kernel.tests.builders import NOBODY

from .builders import (
    OFFICE,
    document,
    officer,
    ready_for_attach_file,
    ready_for_cancel_number,
    ready_for_withdraw_link,
)
from .content import DOCX, PDF, PNG

pytestmark = pytest.mark.django_db


def attached(content: bytes = PDF, **changes: Any) -> Attachment:
    return attach_file(**ready_for_attach_file(content=BytesIO(content), **changes))


def on_disk() -> list[Path]:
    folder = Path(default_storage.path("."))
    return sorted(path for path in folder.rglob("*") if path.is_file()) if folder.exists() else []


def test_content_is_kept_once_however_often_it_is_attached() -> None:
    plan, other = document(), document("65/KH-SKHCN")
    one, two = attached(document=plan), attached(document=other, name="Bản khác.pdf")
    assert one.file == two.file == StoredFile.objects.get()
    assert (one.file.type, one.file.size, len(one.file.sha256)) == ("pdf", len(PDF), 64)
    assert on_disk() == [place_of(one.file.sha256)]
    assert place_of(one.file.sha256).read_bytes() == PDF
    assert (one.held_at, str(one)) == ("so/", "Kế hoạch 64.pdf")
    assert history_of(plan)[0].changes == {"tệp": [None, "Kế hoạch 64.pdf"]}


def test_a_file_is_attached_once_until_it_is_withdrawn() -> None:
    plan = document()
    one = attached(document=plan)
    with pytest.raises(AlreadyAttached, match=r"64/KH-SKHCN với tên Kế hoạch 64\.pdf"):
        attached(document=plan, name="Tên khác.pdf")
    withdraw_link(**ready_for_withdraw_link(link=one))
    attached(document=plan)


@pytest.mark.parametrize(
    "name",
    [
        "",
        " ",
        "../x.pdf",
        "a/b.pdf",
        "a\\b.pdf",
        "C:x.pdf",
        ".htaccess",
        "a\x00.pdf",
        "a\u202efdp.exe",
        "a\n/b",
    ],
)
def test_a_name_leads_nowhere(name: str) -> None:
    with pytest.raises(NotAFileName):
        attached(name=name)
    assert on_disk() == []


def test_a_name_fits() -> None:
    with pytest.raises(Unfit, match="tên tệp"):
        attached(name="ữ" * 201)


def test_a_cancelled_number_gets_no_files() -> None:
    with pytest.raises(NumberCancelled):
        attached(document=cancel_number(**ready_for_cancel_number()))


def test_files_are_seen_by_those_who_see_the_document() -> None:
    secret = document(secrecy=Secrecy.SECRET)
    with pytest.raises(NotAllowed):
        attached(document=secret, by=officer())
    one, plain = attached(document=secret), attached(DOCX, document=document("65/KH-SKHCN"), name="a.docx")
    assert set(files_seen_by(OFFICE)) == {one, plain}
    assert set(files_seen_by(officer())) == {plain}
    assert set(files_seen_by(NOBODY)) == set()


def test_content_that_is_not_to_be_trusted_leaves_nothing_behind(monkeypatch: pytest.MonkeyPatch) -> None:
    plan = document()
    with pytest.raises(UnknownFile, match="PDF, Word, Excel, Ảnh PNG, Ảnh JPEG"):
        attached(b"<html>", document=plan)
    with pytest.raises(DamagedFile):
        attached(PDF[:40], document=plan)
    with pytest.raises(TwoFilesInOne):
        attached(PDF + DOCX, document=plan)
    with pytest.raises(EmptyFile):
        attached(b"", document=plan)
    monkeypatch.setattr(file_types, "MEGABYTE", 4)
    with pytest.raises(FileTooLarge, match="nặng hơn 15 MB"):
        attached(PNG, document=plan)
    monkeypatch.setattr(file_types, "MEGABYTE", 1)
    with pytest.raises(LargerThanAny, match="0 MB"):
        attached(PDF, document=plan)
    assert on_disk() == []


def write_on_and_on(said: Connection) -> None:
    """In a process of its own, one file after another, until it is killed."""
    turn = 0
    while True:
        turn += 1
        content = b"%PDF-1.7" + b"x" * 300_000 + f"{os.getpid()} {turn}".encode() + b"%%EOF"
        said.send(written_to_place(BytesIO(content), day=date(2023, 2, 14))[0])


def test_killed_at_any_moment_no_half_file_stands_in_a_place() -> None:
    forked, said = get_context("fork"), []
    for pause in (0.01, 0.03, 0.04, 0.07):
        here, there = forked.Pipe()
        writer = forked.Process(target=write_on_and_on, args=(there,))
        writer.start()
        said.append(here.recv())
        time.sleep(pause)
        writer.kill()
        writer.join()
        while here.poll():
            said.append(here.recv())
        here.close()
        there.close()
    placed = [path for path in on_disk() if not path.name.startswith("incoming-")]
    names = {path.parent.name + path.name: sha256(path.read_bytes()).hexdigest() for path in placed}
    assert {name: digest for name, digest in names.items() if name != digest} == {}
    assert set(said) <= set(names)
