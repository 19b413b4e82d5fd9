"""What hostile or careless people send: refused with a sentence or kept exactly, never half, never a fault of ours."""

import unicodedata
from collections.abc import Callable
from html import escape
from pathlib import Path
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse

from sogoc.areas.procedures.applications.models import Application, HandedPaper
from sogoc.areas.procedures.applications.tests.builders import OTHER, offered, sent
from sogoc.areas.procedures.dossiers.models import Dossier
from sogoc.areas.procedures.dossiers.tests.builders import CODE, SECRET, dossier, held
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.tests.builders import department
from sogoc.foundations.documents.models import StoredFile
from sogoc.foundations.documents.tests.content import PDF, PNG
from sogoc.foundations.documents.tests.test_inspecting import BAD
from sogoc.foundations.people.tests.builders import employed
from sogoc.kernel.roles import Role
from tests.portal.test_applying import MINE, PRODUCT, page, signed_in, stepped

pytestmark = pytest.mark.django_db
LARGE = 20 * 1024 * 1024
SCRIPT = "<script>alert(1)</script>"
NAMES = [
    SCRIPT,
    '"><img src=x onerror=alert(1)>',
    "{{ 7|add:7 }}{% now 'Y' %}",
    "Nguyễn'); DROP TABLE people; --",
    "👩‍🔬 Trần Thị Ổi 🏛️",
    unicodedata.normalize("NFD", "Nguyễn Thị Phượng Hằng"),
    "=HYPERLINK(1)",
]
UNWRITTEN = [
    "\x00",
    "a\x00b",
    "\u202egpj.exe",
    "\ufeff",
    "\ud83d".encode("utf-8", "surrogatepass").decode("latin1"),
]
"""What a keyboard does not write: a zero byte, letters turned round, a mark at the beginning, half a sign."""


def begun(browser: Client) -> int:
    browser.post(f"{MINE}begin/{offered().procedure_id}/", {"submission": "một"})
    return Application.objects.latest("pk").pk


def kept() -> tuple[int, int, int]:
    """What stands of files: those handed in, those known, those that lie somewhere."""
    from django.conf import settings

    folder = Path(settings.STORAGES["default"]["OPTIONS"]["location"])
    lying = sum(path.is_file() for path in folder.rglob("*")) if folder.exists() else 0
    return HandedPaper.objects.count(), StoredFile.objects.count(), lying


# ── words ──────────────────────────────────────────────────────────────────
@pytest.mark.parametrize("name", NAMES)
def test_a_name_is_kept_as_it_was_written_and_does_nothing(name: str) -> None:
    browser = signed_in()
    pk = begun(browser)
    stepped(browser, pk, "who", name=name, identity="079000000001", phone="0903 123 456")
    composed = unicodedata.normalize("NFC", name)
    assert Application.objects.get(pk=pk).answers["name"] == composed
    text = page(browser, f"{MINE}{pk}/who/")
    assert escape(composed) in text
    assert SCRIPT not in text


@pytest.mark.parametrize("name", UNWRITTEN)
def test_what_no_keyboard_writes_is_refused_or_taken_out(name: str) -> None:
    browser = signed_in()
    pk = begun(browser)
    told = {
        "version": Application.objects.get(pk=pk).version,
        "go": "on",
        "submission": "x",
        "name": f"Lan {name}",
    }
    assert browser.post(f"{MINE}{pk}/who/", told).status_code in (302, 422)
    answers = Application.objects.get(pk=pk).answers
    assert "\x00" not in answers.get("name", "")
    assert browser.get(f"{MINE}{pk}/who/").status_code == 200


# ── files ──────────────────────────────────────────────────────────────────
@pytest.mark.parametrize("name", BAD)
def test_a_bad_file_leaves_nothing_behind(name: str) -> None:
    browser = signed_in()
    pk, before = begun(browser), kept()
    stepped(browser, pk, "product", **PRODUCT, report=SimpleUploadedFile("don.pdf", BAD[name][0]))
    assert kept() == before
    assert Application.objects.get(pk=pk).answers["product"] == PRODUCT["product"]


def padded(size: int) -> bytes:
    start, end = PDF[:-6], b"%%EOF\n"
    return start + b" " * (size - len(start) - len(end)) + end


def test_a_large_file_is_kept_to_the_last_byte_and_a_larger_one_not_at_all() -> None:
    browser = signed_in()
    pk, before = begun(browser), kept()
    larger = SimpleUploadedFile("lon.pdf", padded(LARGE + 1))
    assert "nặng hơn 20 MB" in page(browser, stepped(browser, pk, "product", **PRODUCT, report=larger))
    assert kept() == before
    large = padded(LARGE)
    stepped(browser, pk, "product", **PRODUCT, report=SimpleUploadedFile("lon.pdf", large))
    got = browser.get(f"{MINE}{pk}/papers/{HandedPaper.objects.get().pk}/")
    assert b"".join(got.streaming_content) == large  # type: ignore[attr-defined]


def test_a_picture_larger_than_pictures_may_be_leaves_nothing_behind() -> None:
    browser = signed_in()
    pk, before = begun(browser), kept()
    chunk = b"\0" * LARGE
    stepped(
        browser, pk, "product", **PRODUCT, report=SimpleUploadedFile("lon.png", PNG[:-12] + chunk + PNG[-12:])
    )
    assert kept() == before


@pytest.mark.parametrize(
    "name", ["../../../etc/passwd", "..\\..\\a.pdf", "a\x00.pdf", f"{SCRIPT}.pdf", "x" * 300 + ".pdf"]
)
def test_the_name_of_a_file_leads_nowhere(name: str) -> None:
    browser = signed_in()
    pk = begun(browser)
    told = {"version": Application.objects.get(pk=pk).version, "go": "on", "submission": "x"}
    report = SimpleUploadedFile(name, PDF)
    answer = browser.post(f"{MINE}{pk}/product/", told | PRODUCT | {"report": report})
    assert answer.status_code in (302, 422)
    text = page(browser, f"{MINE}{pk}/product/")
    assert SCRIPT not in text
    for paper in HandedPaper.objects.all():
        assert not {"/", "\\", "\x00"} & set(paper.name)
        told = browser.get(f"{MINE}{pk}/papers/{paper.pk}/")
        assert told["Content-Disposition"].startswith("attachment")
        assert b"".join(told.streaming_content) == PDF  # type: ignore[attr-defined]


# ── what is somebody else's ────────────────────────────────────────────────
def test_a_paper_is_handed_out_under_its_own_application_alone() -> None:
    theirs = sent().papers.get()
    stranger = signed_in(OTHER)
    mine = begun(stranger)
    assert stranger.get(f"{MINE}{mine}/papers/{theirs.pk}/").status_code == 404
    assert Client().get(f"{MINE}{theirs.application_id}/papers/{theirs.pk}/").status_code in (302, 404)
    told = {**PRODUCT, "again_report": str(theirs.pk)}
    version = Application.objects.get(pk=mine).version
    stranger.post(f"{MINE}{mine}/product/", {"version": version, "go": "on", "submission": "y"} | told)
    assert not Application.objects.get(pk=mine).papers.exists(), "nor used again by somebody else"


def test_an_official_of_another_agency_opens_no_paper() -> None:
    application = sent()
    paper, found = application.papers.get(), application.dossier
    elsewhere = department("so-khac")
    for role in (Role.OFFICER, Role.ONE_STOP_OFFICER):
        browser = Client()
        browser.force_login(employed(f"khac.{role.value}".replace("_", "."), role, elsewhere))
        for address in ("", "application/", f"application/papers/{paper.pk}/", "receipt/"):
            assert browser.get(f"/dossiers/{found.pk}/{address}").status_code in (403, 404)


# ── the square of a receipt ────────────────────────────────────────────────
FORGED: list[tuple[str, str]] = [
    (CODE, "ABCDEFGH23456788"),
    (CODE, "0" * 64),
    (CODE, SECRET + SECRET),
    ("H06.16-230214-0002", SECRET),
    (CODE, "' OR 1=1 --"),
    (CODE, SCRIPT),
    (CODE, "a\x00"),
    ("\x00", SECRET),
    ("🏛️", "👩‍🔬"),
    ("x" * 5000, "y" * 5000),
]


@pytest.mark.parametrize(("code", "secret"), FORGED)
@pytest.mark.parametrize("way", ["by_form", "by_square"])
def test_a_forged_square_opens_nothing(way: str, code: str, secret: str) -> None:
    held(dossier())
    held(dossier("H06.16-230214-0002"), secret="WXYZ-WXYZ-WXYZ-WXYZ")
    browser = Client()
    ask: dict[str, Callable[[], Any]] = {
        "by_form": lambda: browser.post(reverse("portal:track"), {"code": code, "secret": secret}),
        "by_square": lambda: browser.get(
            reverse("portal:track_by_receipt", args=[code, secret.replace("/", "")])
        ),
    }
    answer = ask[way]()
    assert answer.status_code in (400, 404, 422), answer.content.decode()[:300]
    assert SCRIPT not in answer.content.decode()
    for one in Dossier.objects.all():
        assert browser.get(f"/dvc/track/{one.code}/").status_code == 302


# ── what is looked for ─────────────────────────────────────────────────────
@pytest.mark.parametrize("words", [*NAMES, *UNWRITTEN, "%", "_", "\\", "'", "x" * 3000])
def test_no_words_are_a_fault_of_ours(words: str) -> None:
    one = dossier()
    browser = Client()
    browser.force_login(employed("mot.cua", Role.ONE_STOP_OFFICER, Agency.objects.get(pk=one.agency_id)))
    for address, name in (
        ("/dossiers/", "words"),
        ("/search/", "q"),
        ("/dvc/", "words"),
        ("/procedures/", "words"),
    ):
        answer = browser.get(address, {name: words, "state": ""})
        assert answer.status_code in (200, 302, 400, 404, 422), (address, answer.status_code)
        assert SCRIPT not in answer.content.decode()
