"""A block copied from a sheet is pasted into cells; what is wrong stands in its cell, and what was typed is kept."""

from typing import Any

import pytest
from playwright.sync_api import Page, expect

from .conftest import PHONE, shot
from .test_every_page_kind import wrong_on_a_phone, wrong_with

pytestmark = pytest.mark.django_db
HERE = "/sheets/in/documents/grid/?agency=brvt-skhcn"
# As Excel copies it: a cell with a line break stands between quotation marks.
BLOCK = (
    '88/QĐ-UBND\t05/6/2024\tquyết định\t"Về việc\nmột việc"\tUBND tỉnh\tVăn bản đến\r\n'
    "89/QĐ-UBND\tngày mai\tquyết định\tVề việc khác\tUBND tỉnh\tVăn bản đến\r\n"
)


def pasted(page: Page, cell: str, text: str) -> None:
    """By the keys, from the clipboard of the machine."""
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.evaluate("text => navigator.clipboard.writeText(text)", text)
    page.locator(f'[name="{cell}"]').focus()
    page.keyboard.press("Control+V")


def value(page: Page, cell: str) -> str:
    return page.locator(f'[name="{cell}"]').input_value()


def test_a_block_from_excel_is_pasted_mended_and_written(signed_in: Any) -> None:
    page: Page = signed_in()
    page.goto(HERE)
    pasted(page, "2-number", BLOCK)
    assert [value(page, f"2-{name}") for name in ("number", "summary", "flow")] == [
        "88/QĐ-UBND",
        "Về việc một việc",
        "Văn bản đến",
    ]
    assert value(page, "3-issued_on") == "ngày mai"
    assert value(page, "4-number") == ""
    page.reload()
    assert value(page, "3-number") == "89/QĐ-UBND"  # kept in this browser
    page.get_by_role("button", name="Ghi các dòng").click()
    wrong = page.locator('[name="3-issued_on"]')
    expect(wrong).to_have_attribute("aria-invalid", "true")
    expect(page.locator("#wrong-3-issued_on")).to_contain_text("không phải là ngày")
    shot(page, "dan-tu-excel-sai")
    assert wrong_with(page) == []
    wrong.fill("06/6/2024")
    wrong.press("ArrowUp")
    expect(page.locator('[name="2-issued_on"]')).to_be_focused()
    page.get_by_role("button", name="Ghi các dòng").click()
    expect(page.get_by_text("Đã ghi 2 dòng.")).to_be_visible()
    page.goto(HERE)
    assert value(page, "2-number") == ""


def test_what_does_not_fit_is_told_of(signed_in: Any) -> None:
    page: Page = signed_in(viewport=PHONE)
    page.goto(HERE)
    pasted(page, "15-number", BLOCK)
    expect(page.locator("[data-grid-left]")).to_contain_text("6")
    shot(page, "dan-tu-excel-dien-thoai")
    assert wrong_on_a_phone(page) == []
    page.goto(f"{HERE}&rows=30")
    pasted(page, "15-number", BLOCK)
    expect(page.locator("[data-grid-left]")).to_be_hidden()
    assert value(page, "16-number") == "89/QĐ-UBND"


def test_a_column_of_a_form_is_pasted(signed_in: Any) -> None:
    page: Page = signed_in("vanphong.soctrang")
    page.goto("/sheets/forms/soctrang-2021-annex-2/fill/?agency=soctrang-skhcn&period=2022")
    first, second = page.locator("table[data-grid] input").all()[:2]
    pasted(page, first.get_attribute("name") or "", "7\n5\n")
    assert [first.input_value(), second.input_value()] == ["7", "5"]
    shot(page, "dien-o-trong")
    assert wrong_with(page) == []
