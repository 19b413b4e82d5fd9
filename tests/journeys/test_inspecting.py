"""An inspection in a browser: from the notice of those who inspected to the remedial table with its seven
recommendations, each done by a document, one verified by somebody else."""

from typing import Any

import pytest
from playwright.sync_api import Page, expect

from .conftest import PHONE, shot
from .handling import DIRECTOR, director, done
from .test_every_page_kind import wrong_on_a_phone, wrong_with

pytestmark = pytest.mark.django_db
ASKED = {
    "a": "Kiểm tra các đơn vị theo kế hoạch",
    "b": "Ban hành quy định đánh giá",
    "c": "Thực hiện đủ nhiệm vụ về các chỉ số",
    "d": "Số hóa đủ thành phần hồ sơ",
    "đ": "Quản lý thư điện tử công vụ",
    "e": "Rà soát an toàn thông tin",
    "g": "Các kiến nghị khác",
}


def papers() -> None:
    """Of the department that stands today: the notice of the team, the order, and what proves the rest."""
    from datetime import date

    from sogoc.foundations.agencies.queries import agency_named
    from sogoc.foundations.documents.tests.builders import document, incoming

    agency = agency_named("hcm-skhcn")
    incoming(
        "08/TB-ĐKT", agency=agency, issuer="Đoàn kiểm tra", issued_on=date(2026, 3, 2), summary="Kết luận"
    )
    document("55/SKHCN-VP", agency=agency, issued_on=date(2026, 3, 3), summary="Khắc phục sau kiểm tra")
    document("39/QĐ-SKHCN", agency=agency, issued_on=date(2026, 3, 9), summary="Quy định đánh giá")


def concluded_with_seven(page: Page) -> tuple[str, list[str]]:
    """The page of the inspection, and those of what it recommends."""
    opened = {
        "side": "others",
        "title": "Kiểm tra năm 2026",
        "inspector": "Đoàn của thành phố",
        "year": "2026",
    }
    done(page, "/inspections/open/?agency=hcm-skhcn", "Ghi cuộc kiểm tra", **opened)
    address = page.url
    done(page, f"{address}conclude/", "Ghi kết luận", number="08/TB-ĐKT")
    done(page, f"{address}bring/", "Ghi văn bản chỉ đạo khắc phục", number="55/SKHCN-VP")
    for mark, text in ASKED.items():
        asked = {"kind": "recommendation", "mark": mark, "text": text, "due_on": "20/03/2026"}
        done(page, f"{address}record/", "Ghi tồn tại, kiến nghị", **asked)
    ways = [one.get_attribute("href") or "" for one in page.locator("#matters a.row-link").all()]
    assert len(ways) == len(ASKED)
    return address, ways


def test_an_inspection_to_the_remedial_table_of_seven(signed_in: Any) -> None:
    papers()
    page: Page = signed_in("vanphong.hcm", bypass_csp=True)
    address, ways = concluded_with_seven(page)
    for way in ways:
        remedy = {"done": "Đã thực hiện", "number": "39/QĐ-SKHCN", "on": "10/03/2026"}
        done(page, f"{way}report/", "Báo đã khắc phục", **remedy)
    # Who reported it is offered no way to verify it.
    expect(page.get_by_role("link", name="Xác nhận đã khắc phục")).to_have_count(0)
    other: Page = signed_in(DIRECTOR, password=director())
    done(other, f"{ways[0]}verify/", "Xác nhận đã khắc phục", on="12/03/2026")
    page.goto(f"{address}remedies/")
    expect(page.get_by_text("7/7 đã khắc phục, 1/7 đã được người khác xác nhận.")).to_be_visible()
    for text in ASKED.values():
        expect(page.get_by_text(text).first).to_be_visible()
    found = {"remedies": wrong_with(page)}
    shot(page, "remedies")
    with page.expect_download() as paper:
        page.get_by_role("link", name="Báo cáo (Word)").click()
    assert paper.value.suggested_filename.endswith(".docx")
    for name, way in {"inspection": address, "matter": ways[0], "record-matter": f"{address}record/"}.items():
        page.goto(way)
        shot(page, name)
        found[name] = wrong_on_a_phone(page)
    phone: Page = signed_in("vanphong.hcm", viewport=PHONE)
    phone.goto(f"{address}remedies/")
    shot(phone, "remedies-phone")
    assert not {name: wrong for name, wrong in found.items() if wrong}
