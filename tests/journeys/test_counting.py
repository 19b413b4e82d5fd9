"""A long sheet in a browser: while its rows are gone through, its page tells how far they have come.

Playwright looks at no page that is being left, and this one is left from the moment that its form is sent: what it told
meanwhile is therefore written down by the page itself and read once the answer is there."""

from pathlib import Path
from typing import Any

import pytest
import xlsxwriter  # type: ignore[import-untyped]
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.django_db
HEADINGS = ("Số, ký hiệu", "Ngày ban hành", "Trích yếu", "Đi hay đến", "Cơ quan ban hành")
ROWS = 300
WRITTEN_DOWN = """addEventListener("DOMContentLoaded", () => {
  const words = document.querySelector("[data-counted-words]");
  if (!words) return;
  const told = () => {
    const bar = document.querySelector("[data-counted] progress");
    const row = [words.checkVisibility(), words.textContent, bar.value, bar.max];
    sessionStorage.told = JSON.stringify([...JSON.parse(sessionStorage.told || "[]"), row]);
  };
  new MutationObserver(told).observe(words, { childList: true });
});"""


def long_sheet(path: Path) -> Path:
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, HEADINGS)
        for line in range(1, ROWS + 1):
            told = (f"{line}/QĐ-UBND", "05/6/2024", f"Việc thứ {line}", "Văn bản đến", "UBND tỉnh")
            sheet.write_row(line, 0, told)
    return path


def told(page: Page) -> list[tuple[str, int]]:
    """What was seen and how far the bar stood; from now on anew."""
    rows = page.evaluate("JSON.parse(sessionStorage.told || '[]')")
    page.evaluate("sessionStorage.removeItem('told')")
    assert all(seen and of == ROWS for seen, _, _, of in rows)
    return [(words, done) for _, words, done, _ in rows]


def test_one_sees_how_far_a_long_sheet_has_come(signed_in: Any, tmp_path: Path) -> None:
    page: Page = signed_in()
    page.add_init_script(WRITTEN_DOWN)
    page.goto("/sheets/in/documents/?agency=brvt-skhcn")
    page.locator("[type=file]").set_input_files(long_sheet(tmp_path / "dai.xlsx"))
    for button, after in (
        ("Xem trước", f"Cả {ROWS} dòng đều ghi được"),
        (f"Ghi {ROWS} dòng", f"Đã ghi {ROWS} dòng"),
    ):
        page.get_by_role("button", name=button).click()
        expect(page.get_by_text(after)).to_be_visible(timeout=60_000)
        seen = told(page)
        assert seen, button
        assert [words for words, _ in seen] == [f"{done} trong {ROWS} dòng" for _, done in seen]
        assert [done for _, done in seen] == sorted(done for _, done in seen)
