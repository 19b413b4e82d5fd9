"""Signing in, applying, co-signing and paying, by the pages alone."""

import re
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client, override_settings

from sogoc.areas.procedures.applications.models import Application, HandedPaper
from sogoc.areas.procedures.applications.tests.builders import ANSWERS, OTHER, offered, sent, whole
from sogoc.areas.procedures.dossiers.models import Dossier
from sogoc.areas.procedures.dossiers.queries import tracked
from sogoc.foundations.citizens.models import CitizenSession
from sogoc.foundations.citizens.tests.authenticators import Phone
from sogoc.foundations.citizens.tests.builders import LOGIN, PASSWORD, citizen
from sogoc.foundations.documents.tests.content import PDF, PNG
from sogoc.foundations.people.tests.builders import PASSWORD as OFFICIALS
from sogoc.foundations.people.tests.builders import account
from sogoc.kernel.vietqr import Transfer
from tests.citizens.test_providers import issuer

__all__ = ["issuer"]
pytestmark = pytest.mark.django_db
MINE = "/dvc/applications/"
BANK = {"address": "https://bank.example", "key": "k", "bin": "970403", "account": "0011", "name": "SO KHCN"}


def signed_in(login: str = LOGIN) -> Client:
    citizen(login)
    browser = Client()
    answer = browser.post("/dvc/sign-in/", {"login": login, "password": PASSWORD})
    assert answer["Location"] == MINE
    return browser


def page(browser: Client, address: str) -> str:
    answer = browser.get(address)
    assert answer.status_code == 200, (address, answer.status_code)
    return answer.content.decode()


def hidden(text: str, name: str) -> str:
    found = re.search(rf'name="{name}" value="([^"]*)"', text)
    assert found, name
    return found[1]


def stepped(browser: Client, pk: int, step: str, **told: Any) -> str:
    """A step filled in and sent; where it led."""
    address = f"{MINE}{pk}/{step}/"
    version = hidden(page(browser, address), "version")
    answer = browser.post(address, {"version": version, "go": "on", "submission": "x"} | told)
    assert answer.status_code == 302, answer.content.decode()[-3000:]
    return str(answer["Location"])


WHO = {name: ANSWERS[name] for name in ("name", "identity", "phone")}
PRODUCT = {name: ANSWERS[name] for name in ("product", "standard", "way")}


def written(browser: Client) -> int:
    version = offered()
    answer = browser.post(f"{MINE}begin/{version.procedure_id}/", {"submission": "một"})
    pk = Application.objects.get().pk
    assert answer["Location"] == f"{MINE}{pk}/who/"
    assert stepped(browser, pk, "who", **WHO) == f"{MINE}{pk}/product/"
    report = SimpleUploadedFile("Tự đánh giá.pdf", PDF)
    assert stepped(browser, pk, "product", **PRODUCT, report=report) == f"{MINE}{pk}/"
    return pk


def test_from_signing_in_to_a_dossier() -> None:
    browser = signed_in()
    pk = written(browser)
    review = page(browser, f"{MINE}{pk}/")
    assert "Nguyễn Thị Thử" in review
    form = {"version": hidden(review, "version"), "true": "on", "submission": "hai"}
    answer = browser.post(f"{MINE}{pk}/", form)
    text, dossier = answer.content.decode(), Dossier.objects.get()
    secret = re.search(r"[0-9A-Z]{4}(-[0-9A-Z]{4}){3}", text.split("Mã tra cứu")[-1])
    assert secret
    assert tracked(dossier.code, secret[0]) == dossier
    again = browser.post(f"{MINE}{pk}/", form)
    assert (again.status_code, again["Location"]) == (302, f"{MINE}{pk}/")
    assert secret[0] not in page(browser, f"{MINE}{pk}/")
    assert dossier.code in page(browser, MINE)


def test_half_a_step_is_kept_and_says_what_is_missing() -> None:
    browser = signed_in()
    version = offered()
    browser.post(f"{MINE}begin/{version.procedure_id}/", {"submission": "một"})
    pk = Application.objects.get().pk
    led = stepped(browser, pk, "who", name="<script>alert(1)</script>", identity="12")
    assert led == f"{MINE}{pk}/who/?check=1"
    text = page(browser, led)
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in text
    assert "<script>alert(1)" not in text
    assert "mười hai chữ số" in text
    assert "Chưa điền mục này" in text
    assert "viết tiếp" in page(browser, f"{MINE}begin/{version.procedure_id}/").lower()


def test_a_file_that_is_refused_does_not_take_the_answers_with_it() -> None:
    browser = signed_in()
    offered()
    browser.post(f"{MINE}begin/{offered().procedure_id}/", {"submission": "một"})
    pk = Application.objects.get().pk
    wrong = SimpleUploadedFile("don.pdf", b"MZ")
    led = stepped(browser, pk, "product", **PRODUCT, report=wrong)
    assert led == f"{MINE}{pk}/product/"
    text = page(browser, led)
    assert "Bàn ghế học sinh" in text
    assert "Loại tệp được xét theo nội dung" in text
    assert not HandedPaper.objects.exists()
    stepped(browser, pk, "product", **PRODUCT, report=SimpleUploadedFile("a.png", PNG))
    paper = HandedPaper.objects.get()
    got = browser.get(f"{MINE}{pk}/papers/{paper.pk}/")
    assert b"".join(got.streaming_content) == PNG  # type: ignore[attr-defined]
    stepped(browser, pk, "product", **PRODUCT, remove=str(paper.pk), go="stay")
    assert not HandedPaper.objects.exists()


def test_a_window_that_was_left_open_says_so() -> None:
    browser = signed_in()
    pk = written(browser)
    answer = browser.post(f"{MINE}{pk}/who/", WHO | {"version": "1", "go": "on", "submission": "cũ"})
    assert answer.status_code == 422
    assert "cửa sổ khác" in answer.content.decode()


def test_an_earlier_paper_is_used_again() -> None:
    sent()
    browser = signed_in()
    browser.post(f"{MINE}begin/{offered().procedure_id}/", {"submission": "một"})
    draft = Application.objects.get(sent_at=None)
    earlier = HandedPaper.objects.get()
    stepped(browser, draft.pk, "product", **PRODUCT, again_report=str(earlier.pk))
    assert draft.papers.get().file == earlier.file


def test_somebody_elses_is_no_page() -> None:
    one = sent()
    paper = one.papers.get()
    stranger = signed_in(OTHER)
    for address in ("", "who/", "pay/", f"papers/{paper.pk}/"):
        assert stranger.get(f"{MINE}{one.pk}/{address}").status_code == 404
    assert stranger.post(f"{MINE}{one.pk}/cosigners/", {"login": OTHER}).status_code == 404


def test_two_sign() -> None:
    one = whole()
    browser, other = signed_in(), signed_in(OTHER)
    browser.post(f"{MINE}{one.pk}/cosigners/", {"login": OTHER, "submission": "mời"})
    asked = one.cosignings.get()
    address = f"{MINE}cosign/{asked.pk}/"
    text = page(other, address)
    assert "Nguyễn Thị Thử" in text
    assert browser.get(address).status_code == 404
    refused = browser.post(f"{MINE}{one.pk}/", {"version": one.version, "true": "on", "submission": "gửi"})
    assert (refused.status_code, "chưa cùng ký" in refused.content.decode()) == (422, True)
    other.post(address, {"version": hidden(text, "version"), "true": "on", "submission": "ký"})
    assert "đã ký" in page(browser, f"{MINE}{one.pk}/")
    assert "đã ký" in page(other, MINE)


@override_settings(BANK=BANK)
def test_the_page_of_a_fee_leads_to_the_bank_and_to_a_phone() -> None:
    one = sent()
    text = page(signed_in(), f"{MINE}{one.pk}/pay/")
    link = re.search(r'href="(https://bank\.example/pay[^"]+)"', text)
    assert link
    asked = parse_qs(urlsplit(link[1].replace("&amp;", "&")).query)
    assert (asked["amount"], asked["purpose"]) == (["250000"], ["H06162302140001"])
    assert "H06162302140001" in text
    assert "data:image/svg" in text
    assert Transfer.read(Transfer("970403", "0011", 250_000, asked["purpose"][0]).payload)


# ── who one is ─────────────────────────────────────────────────────────────
def test_nobody_in_particular_is_asked_to_sign_in_first() -> None:
    answer = Client().get(f"{MINE}7/pay/")
    assert answer["Location"] == "/dvc/sign-in/?next=%2Fdvc%2Fapplications%2F7%2Fpay%2F"
    citizen()
    told = {"login": LOGIN, "password": PASSWORD}
    assert Client().post("/dvc/sign-in/?next=https://evil.example/", told)["Location"] == MINE
    assert Client().post("/dvc/sign-in/", told | {"password": "sai"}).status_code == 422


def test_an_account_is_opened_and_left() -> None:
    browser = Client()
    told = {"login": "0903123456", "name": "Lan", "password": PASSWORD}
    assert browser.post("/dvc/join/?next=/dvc/me/", told)["Location"] == "/dvc/me/"
    assert "Lan" in page(browser, "/dvc/me/")
    assert CitizenSession.objects.count() == 1
    browser.post("/dvc/sign-out/")
    assert browser.get("/dvc/me/").status_code == 302
    assert not CitizenSession.objects.exists()


def test_no_session_is_both_a_citizens_and_an_officials() -> None:
    browser = signed_in()
    assert browser.get("/documents/")["Location"].startswith("/sign-in/")
    account()
    browser.post("/sign-in/", {"username": "nhan.vien", "password": OFFICIALS})
    assert browser.get("/dossiers/").status_code in (200, 403, 409)
    browser.post("/dvc/sign-out/")
    assert browser.get("/dvc/me/").status_code == 302
    assert browser.get("/me/").status_code == 200


def test_by_somebody_who_vouches(issuer: str) -> None:
    browser = Client()
    described = httpx.get(f"{issuer}/.well-known/openid-configuration").json()["issuer"]
    known = {"issuer": described, "client": "sogoc", "secret": "bí-mật", "name": "VNeID thử"}
    with override_settings(SIGN_IN_PROVIDER=known):
        assert "VNeID thử" in page(browser, "/dvc/sign-in/")
        led = browser.get("/dvc/vouch/?next=/dvc/me/")["Location"]
        back = httpx.post(led, data={"sub": "079000000001"}, timeout=30).headers["Location"]
        address = back.partition("testserver")[2]
        assert Client().get(address).status_code == 403
        assert browser.get(address.replace("state=", "state=x")).status_code == 403
        assert browser.get(address).status_code == 403, "what was kept is taken once"
        led = browser.get("/dvc/vouch/?next=/dvc/me/")["Location"]
        back = httpx.post(led, data={"sub": "079000000001"}, timeout=30).headers["Location"]
        assert browser.get(back.partition("testserver")[2])["Location"] == "/dvc/me/"
        assert "Người Được Định Danh" in page(browser, "/dvc/me/")


def test_by_a_key_of_the_phone() -> None:
    browser, phone, origin = signed_in(), Phone(), "http://testserver"
    asked = browser.post("/dvc/passkeys/ask/", {"add": "1"}).content.decode()
    told = {"answer": phone.made(asked, origin), "name": "Điện thoại"}
    assert browser.post("/dvc/passkeys/add/", told).status_code == 302
    assert "Điện thoại" in page(browser, "/dvc/me/")
    another = Client()
    asked = another.post("/dvc/passkeys/ask/").content.decode()
    answer = phone.opened(asked, origin)
    assert another.post("/dvc/passkeys/open/", {"answer": answer})["Location"] == MINE
    assert another.post("/dvc/passkeys/open/", {"answer": answer}).status_code == 403
    key = citizen().passkeys.get().pk
    assert signed_in(OTHER).post(f"/dvc/passkeys/{key}/remove/").status_code == 404
    another.post(f"/dvc/passkeys/{key}/remove/")
    assert not citizen().passkeys.exists()
