"""A legal document in a browser: begun, asked about, returned, submitted, issued, and what it did to another."""

from typing import Any

import pytest
from playwright.sync_api import Page, expect

from .conftest import PHONE, shot
from .handling import done
from .test_every_page_kind import wrong_on_a_phone, wrong_with

pytestmark = pytest.mark.django_db
TITLE = "Quy định quản lý nhiệm vụ khoa học và công nghệ của thành phố"


def papers() -> None:
    """Of the department that stands today: what is replaced, what goes with the steps, and what is issued."""
    from datetime import date

    from sogoc.foundations.agencies.queries import agency_named
    from sogoc.foundations.documents.tests.builders import document, incoming

    agency = agency_named("hcm-skhcn")
    committee = {"agency": agency, "issuer": "Ủy ban nhân dân Thành phố"}
    incoming("13/2025/QĐ-UBND", **committee, issued_on=date(2025, 9, 8), summary="Quy định cũ")
    document("55/SKHCN-VP", agency=agency, issued_on=date(2026, 3, 3), summary="Gửi thẩm định dự thảo")
    incoming("26/2026/QĐ-UBND", **committee, issued_on=date(2026, 5, 11), summary="Quy định mới")


def test_a_decision_from_its_entry_to_what_it_replaces(signed_in: Any) -> None:
    papers()
    page: Page = signed_in("vanphong.hcm", bypass_csp=True)
    drafted = {"title": TITLE, "kind": "decision", "purpose": "replace", "number": "13/2025/QĐ-UBND"}
    done(page, "/drafting/enter/?agency=hcm-skhcn", "Ghi văn bản QPPL tham mưu", **drafted)
    address = page.url
    done(page, f"{address}start/", "Bắt đầu soạn thảo", on="05/01/2026")
    asked = {"whom": "Sở Tư pháp\nSở Tài chính", "on": "12/01/2026", "due_on": "11/02/2026"}
    done(page, f"{address}ask/", "Lấy ý kiến", **asked)
    expect(page.get_by_text("Hỏi 2, trả lời 0")).to_be_visible()
    page.get_by_role("link", name="Sở Tư pháp", exact=True).click()
    page.get_by_label("thống nhất", exact=True).check()
    page.locator("[name=on]").fill("10/02/2026")
    page.get_by_role("button", name="Ghi ý kiến", exact=True).click()
    expect(page.get_by_text("1 thống nhất")).to_be_visible()
    done(page, f"{address}finish/", "Ghi xong bước", on="27/02/2026")
    returned = {"to": "draft", "on": "02/03/2026", "reason": "Thiếu bản tổng hợp ý kiến"}
    done(page, f"{address}return/", "Trả lại dự thảo", **returned)
    expect(page.get_by_text("Thiếu bản tổng hợp ý kiến").first).to_be_visible()
    done(page, f"{address}finish/", "Ghi xong bước", on="05/03/2026")
    for on in ("06/03/2026", "25/03/2026", "06/04/2026"):
        done(page, f"{address}finish/", "Ghi xong bước", on=on, number="55/SKHCN-VP")
    counted = {"agreed": "21", "against": "0", "wanting": "2", "on": "20/04/2026"}
    done(page, f"{address}votes/", "Ghi ý kiến thành viên UBND", **counted)
    done(page, f"{address}finish/", "Ghi xong bước", on="20/04/2026")
    found = {"drafted": wrong_with(page)}
    issued = {"number": "26/2026/QĐ-UBND", "effective_from": "25/05/2026"}
    done(page, f"{address}issue/", "Ghi ban hành", **issued)
    expect(page.locator("#validity").get_by_role("link", name="13/2025/QĐ-UBND")).to_be_visible()
    shot(page, "legal-document")
    pages = {"list": "/drafting/?agency=hcm-skhcn", "enter": "/drafting/enter/", "issued": address}
    for name, way in pages.items():
        page.goto(way)
        shot(page, f"legal-{name}")
        found[name] = wrong_on_a_phone(page)
    phone: Page = signed_in("vanphong.hcm", viewport=PHONE)
    phone.goto(address)
    shot(phone, "legal-document-phone")
    assert not {name: wrong for name, wrong in found.items() if wrong}
