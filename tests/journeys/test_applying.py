"""A citizen with a phone applies, pays at a bank that is a process of its own, is asked for more, apologised to,
receives and rates; on the other side stand the officer and the director."""

import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from sogoc.foundations.documents.tests.content import PDF
from tests.paying.bank import opened_bank

from .conftest import PHONE, shot
from .handling import DIRECTOR, Dossier, director, handled
from .test_citizens import wrong_with

KEY, PASSWORD, NAME = "khóa-thử", "mua xuan tren doi che", "Nguyễn Thị <b>Thử</b> 👩‍🔬"


def procedure() -> int:
    """Of a department that stands today, offered online with its fee paid there."""
    from sogoc.areas.procedures.catalogue.actions.offer_procedure import offer_procedure
    from sogoc.areas.procedures.catalogue.register import Level, Terms
    from sogoc.areas.procedures.catalogue.tests.builders import ready_for_offer_procedure, version
    from sogoc.foundations.agencies.models import Agency, AgencyCode
    from sogoc.foundations.agencies.tests.builders import coded

    agency = Agency.objects.get(key="hcm-skhcn")
    made = version("9.000004", agency=agency, name="Tiếp nhận bản công bố hợp chuẩn", fee=250_000)
    terms = Terms(online=Level.FULL, online_payment=True)
    offer_procedure(**ready_for_offer_procedure(procedure=made.procedure, on=date(2023, 2, 1), terms=terms))
    if not AgencyCode.objects.filter(agency=agency).exists():
        coded(agency, "H29.16")
    return made.procedure_id


def joined(page: Page, login: str = "lan@thu.example") -> None:
    page.get_by_role("link", name="Mở tài khoản").click()
    page.get_by_label("Họ và tên").fill("Nguyễn Thị Thử")
    page.get_by_label("Thư điện tử hoặc số điện thoại").fill(login)
    page.get_by_label("Mật khẩu").fill(PASSWORD)
    page.get_by_role("button", name="Mở tài khoản").click()


def seen(page: Page, name: str) -> None:
    shot(page, f"applying-{name}")
    assert wrong_with(page) == [], name


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    path = tmp_path / "Tự đánh giá.pdf"
    path.write_bytes(PDF)
    return path


def test_from_a_phone_to_the_officer(
    opened: Any, signed_in: Any, house: str, settings: Any, paper: Path
) -> None:
    pk = procedure()
    page: Page = opened(viewport=PHONE, bypass_csp=True)
    with opened_bank(house, KEY) as bank:
        settings.BANK = {
            "address": bank,
            "key": KEY,
            "bin": "970403",
            "account": "0011001932418",
            "name": "SO KHCN TP HCM",
        }
        page.route(f"{bank}/**", lambda route: route.continue_())
        page.goto(f"/dvc/procedures/{pk}/")
        page.get_by_role("link", name="Nộp hồ sơ trực tuyến").click()
        seen(page, "sign-in")
        joined(page)
        seen(page, "begin")
        page.get_by_role("button", name="Bắt đầu").click()
        written(page, paper)
        code, secret = sent(page)
        paid(page)
    officer = signed_in(username="vanphong.hcm", viewport=PHONE, bypass_csp=True)
    accepted(officer, code)
    signer = signed_in(username=DIRECTOR, password=director(), viewport=PHONE)
    handled(Dossier(officer, signer, page, code, secret))


def written(page: Page, paper: Path) -> None:
    page.get_by_label("Số định danh cá nhân").fill("12")
    page.get_by_role("button", name="Lưu và tiếp").click()
    expect(page.get_by_text("Chưa đúng cách viết: mười hai chữ số")).to_be_visible()
    seen(page, "step-refused")
    page.get_by_label("Họ và tên").fill(NAME)
    page.get_by_label("Số định danh cá nhân").fill("079000000001")
    page.get_by_label("Điện thoại").fill("0903 123 456")
    expect(page.locator("#id_behalf_name")).to_be_hidden()
    page.get_by_label("Tôi nộp thay cho người khác").check()
    expect(page.locator("#id_behalf_name")).to_be_visible()
    page.get_by_label("Tôi nộp thay cho người khác").uncheck()
    page.get_by_role("button", name="Lưu và tiếp").click()
    page.get_by_label("Tên sản phẩm").fill("Bàn ghế học sinh")
    page.get_by_label("Tiêu chuẩn công bố").fill("TCVN 7490:2005")
    page.get_by_label("Kết quả tự đánh giá").check()
    page.get_by_label("Báo cáo tự đánh giá").set_input_files(paper)
    seen(page, "step")
    page.get_by_role("button", name="Lưu và tiếp").click()


def sent(page: Page) -> tuple[str, str]:
    """Its code, and the secret that is shown once."""
    expect(page.get_by_text(NAME)).to_be_visible()
    seen(page, "review")
    page.get_by_role("button", name="Gửi hồ sơ").click()
    expect(page.get_by_text("Hãy xác nhận lời cam đoan").first).to_be_visible()
    page.get_by_label("Tôi cam đoan").check()
    page.get_by_role("button", name="Gửi hồ sơ").click()
    expect(page.get_by_role("heading", name="Đã gửi hồ sơ")).to_be_visible()
    seen(page, "sent")
    secret = re.search(r"(\w{4}-){3}\w{4}", page.locator("main").inner_text())
    assert secret
    return (page.locator(".page-header-kicker").text_content() or "").strip(), secret[0]


def paid(page: Page) -> None:
    page.get_by_role("link", name="Nộp phí 250.000 đồng").click()
    seen(page, "pay")
    page.get_by_role("link", name="Nộp 250.000 đồng qua ngân hàng").click()
    page.get_by_label("Số tiền (đồng)").fill("100000")
    page.get_by_role("button", name="Chuyển tiền").click()
    expect(page.get_by_text("còn 150.000 đồng")).to_be_visible()
    seen(page, "paid-short")
    page.get_by_role("link", name="Nộp 150.000 đồng qua ngân hàng").click()
    page.get_by_role("button", name="Chuyển tiền").click()
    expect(page.get_by_text("Ngân hàng đã xác nhận 250.000 đồng.")).to_be_visible()
    page.goto("/dvc/applications/")
    seen(page, "list")
    page.goto("/dvc/me/")
    seen(page, "me")
    page.get_by_role("button", name="English").click()
    seen(page, "me-english")
    page.goto("/dvc/applications/")
    expect(page.get_by_role("heading", level=1)).not_to_have_text("Đơn của tôi")
    page.get_by_role("button", name="Tiếng Việt").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Đơn của tôi")


def accepted(page: Page, code: str) -> None:
    page.goto(f"/dossiers/?state=registered&words={code}")
    page.get_by_role("link", name=code).click()
    expect(page.get_by_text("••••••").first).to_be_visible()
    expect(page.get_by_text("đã nộp 250.000 đồng")).to_be_visible()
    seen(page, "officer-dossier")
    page.get_by_role("link", name="Mở đơn và giấy tờ").click()
    expect(page.get_by_text(NAME)).to_be_visible()
    seen(page, "officer-application")
    page.go_back()
    page.get_by_role("link", name="Tiếp nhận hồ sơ trực tuyến").click()
    page.get_by_role("button", name="Tiếp nhận", exact=True).click()
    expect(page.get_by_role("heading", name="Ngày hẹn trả")).to_be_visible()
    dossier = page.url
    page.get_by_role("link", name="Xem khoản phí").click()
    seen(page, "officer-payment")
    page.goto("/payments/")
    seen(page, "officer-payments")
    page.goto(dossier)


def test_a_finger_instead_of_a_password(opened: Any, house: str) -> None:
    """Chromium's own authenticator, in a phone that has one; a name is wanted for it, not a number."""
    page: Page = opened(viewport=PHONE)
    place = house.replace("127.0.0.1", "localhost")
    page.route(f"{place}/**", lambda route: route.continue_())
    device = page.context.new_cdp_session(page)
    device.send("WebAuthn.enable")
    options = {
        "protocol": "ctap2",
        "transport": "internal",
        "hasResidentKey": True,
        "hasUserVerification": True,
        "isUserVerified": True,
    }
    device.send("WebAuthn.addVirtualAuthenticator", {"options": options})
    page.goto(f"{place}/dvc/me/")
    joined(page)
    page.get_by_label("Tên khóa").fill("Điện thoại của tôi")
    page.get_by_role("button", name="Thêm khóa của máy này").click()
    expect(page.get_by_text("Điện thoại của tôi").first).to_be_visible()
    shot(page, "applying-passkey")
    page.get_by_role("button", name="Đăng xuất").click()
    page.goto(f"{place}/dvc/me/")
    page.get_by_role("button", name="Dùng vân tay").click()
    expect(page.get_by_role("heading", name="Tài khoản của tôi")).to_be_visible()
