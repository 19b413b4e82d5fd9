"""The first journey without a mouse."""

from typing import Any

from playwright.sync_api import Page, expect


def tab_to(page: Page, words: str) -> None:
    """Walks with the tabulator until what is focused bears these words; where focus is must always be visible."""
    for _ in range(80):
        page.keyboard.press("Tab")
        focused = page.evaluate(
            """() => {
                const one = document.activeElement, label = one.labels && one.labels[0];
                const style = getComputedStyle(one);
                return {
                    words: (label ? label.innerText : one.getAttribute('aria-label') || one.innerText || '').trim(),
                    seen: style.outlineStyle !== 'none' || style.boxShadow !== 'none',
                };
            }"""
        )
        if focused["words"]:
            assert focused["seen"], f"nothing shows that {focused['words']!r} has the focus"
        if words in focused["words"]:
            return
    raise AssertionError(f"the tabulator never came to {words!r}")


def test_first_journey_by_keyboard(signed_in: Any) -> None:
    page = signed_in()
    page.goto("/documents/?period=2023-Q1")
    page.keyboard.press("Tab")
    expect(page.locator(":focus")).to_contain_text("nội dung")
    page.keyboard.press("Enter")
    tab_to(page, "Vào sổ văn bản")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Vào sổ văn bản")
    page.locator("#content").focus()
    tab_to(page, "Số, ký hiệu")
    page.keyboard.type("172/SKHCN-VP")
    tab_to(page, "Ngày ban hành")
    page.keyboard.type("08/3/2023")
    tab_to(page, "Trích yếu")
    page.keyboard.type("Nhắc nhiệm vụ đến hạn")
    tab_to(page, "Văn bản chỉ đạo cải cách hành chính")
    page.keyboard.type("Chung")
    tab_to(page, "Vào sổ")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("172/SKHCN-VP")
    page.locator("#content").focus()
    tab_to(page, "Số văn bản chỉ đạo CCHC đã ban hành")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Đếm từ 8 bản ghi")).to_be_visible()


def test_help_opens_with_a_question_mark(signed_in: Any) -> None:
    page = signed_in()
    page.keyboard.press("?")
    expect(page.get_by_role("dialog")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_be_hidden()
