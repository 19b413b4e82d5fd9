"""From signing in to the records behind a number, as the office clerk of a department does it."""

import re
from io import BytesIO
from typing import Any

import pytest
from playwright.sync_api import Page, expect
from python_calamine import CalamineWorkbook

from .conftest import DESK, PHONE, shot

QUARTER = "2023-Q1"


def stand(page: Page, period: str) -> None:
    page.goto(f"/?period={period}")


@pytest.mark.parametrize(("name", "viewport"), [("desk", DESK), ("phone", PHONE)])
def test_a_document_is_entered_found_and_counted(signed_in: Any, name: str, viewport: dict[str, int]) -> None:
    page = signed_in(viewport=viewport)
    stand(page, QUARTER)
    expect(page.locator(".page-header-kicker")).to_have_text(
        "Sở Khoa học và Công nghệ tỉnh Bà Rịa - Vũng Tàu"
    )
    figure = page.locator(".figure", has_text="Số văn bản chỉ đạo CCHC đã ban hành")
    expect(figure.locator(".figure-value")).to_contain_text("7")
    shot(page, f"home-{name}")

    page.get_by_role("link", name="Vào sổ văn bản").first.click()
    page.get_by_label("Số, ký hiệu").fill("bốn mươi")
    page.get_by_label("Ngày ban hành").fill("17/01/202")
    page.get_by_label("Trích yếu").fill("Đôn đốc giải quyết thủ tục hành chính quý I")
    page.get_by_role("button", name="Vào sổ").click()
    expect(page.get_by_text("Không đọc được số ký hiệu “bốn mươi”").first).to_be_visible()
    expect(page.get_by_text("“17/01/202” không phải là ngày").first).to_be_visible()
    expect(page.get_by_label("Trích yếu")).to_have_value("Đôn đốc giải quyết thủ tục hành chính quý I")
    shot(page, f"enter-refused-{name}")

    page.get_by_label("Số, ký hiệu").fill("Số: 170 / SKHCN – VP")
    page.get_by_label("Ngày ban hành").fill("6.3.2023")
    page.get_by_label("Văn bản chỉ đạo cải cách hành chính").select_option(label="III. Thủ tục hành chính")
    page.get_by_role("button", name="Vào sổ").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("170/SKHCN-VP")
    expect(page.get_by_text("06/3/2023").first).to_be_visible()
    shot(page, f"document-{name}")

    page.goto("/documents/?words=don+doc+giai+quyet")
    expect(page.get_by_role("link", name="170/SKHCN-VP")).to_be_visible()
    shot(page, f"documents-{name}")

    page.goto("/figures/")
    page.locator("#figures").get_by_role("link", name="I. Chỉ đạo, điều hành").click()
    figure = page.locator("tr", has_text="Số văn bản chỉ đạo CCHC đã ban hành")
    expect(figure.locator(".number")).to_have_text("8")
    figure.get_by_role("link").first.click()
    expect(page.get_by_role("heading", name="Đếm từ 8 bản ghi")).to_be_visible()
    shot(page, f"figure-{name}")
    page.get_by_role("link", name="170/SKHCN-VP").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("170/SKHCN-VP")


def test_the_figure_leaves_as_excel_and_by_the_api(signed_in: Any) -> None:
    page = signed_in()
    page.goto(f"/figures/steering_documents_issued/?period={QUARTER}")
    with page.expect_download() as download:
        page.get_by_role("link", name="Tải Excel").click()
    content = download.value.path().read_bytes()
    rows = CalamineWorkbook.from_filelike(BytesIO(content)).get_sheet_by_index(0).to_python()
    told = [cell for row in rows for cell in row]
    assert "17/KH-SKHCN" in told
    assert sum(bool(re.fullmatch(r"\d+/\S+-SKHCN", str(cell))) for cell in told) == 7

    answer = page.request.get(f"/api/v1/figures/steering_documents_issued?agency=brvt-skhcn&period={QUARTER}")
    assert answer.json()["value"] == "7"
    assert len(answer.json()["lines"][0]["records"]) == 7


def test_the_one_search_box_finds_without_diacritics(signed_in: Any) -> None:
    page = signed_in()
    page.keyboard.press("/")
    page.keyboard.type("thi dua khen thuong")
    page.keyboard.press("Enter")
    expect(page.get_by_role("link", name="10/KH-SKHCN")).to_be_visible()
    shot(page, "search-desk")


def test_the_journey_works_without_scripts(signed_in: Any) -> None:
    page = signed_in(java_script_enabled=False)
    page.goto(f"/documents/?period={QUARTER}&words=tuyen+truyen")
    expect(page.get_by_role("link", name="17/KH-SKHCN")).to_be_visible()
    page.goto("/documents/enter/")
    page.get_by_label("Số, ký hiệu").fill("171/SKHCN-VP")
    page.get_by_label("Ngày ban hành").fill("07/3/2023")
    page.get_by_label("Trích yếu").fill("Rà soát hồ sơ quá hạn")
    page.get_by_role("button", name="Vào sổ").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("171/SKHCN-VP")


def test_english_by_a_switch_and_back(signed_in: Any) -> None:
    page = signed_in()
    page.locator(".user-menu summary").click()
    page.locator(".user-menu button[lang=en]").click()
    expect(page.locator("html")).to_have_attribute("lang", "en")
    page.goto(f"/figures/steering_documents_issued/?period={QUARTER}")
    expect(page.get_by_role("heading", level=1)).not_to_have_text("Số văn bản chỉ đạo CCHC đã ban hành")
    expect(page.get_by_text("Quarter I").first).to_be_attached()
    shot(page, "figure-english-desk")
    page.locator(".user-menu summary").click()
    page.locator(".user-menu button[lang=vi]").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Số văn bản chỉ đạo CCHC đã ban hành")
