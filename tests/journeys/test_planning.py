"""A plan in a browser: its tasks come from Excel and from a table in Word; one is reported and verified by somebody
else, one is late and told up the line."""

import re
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
import xlsxwriter  # type: ignore[import-untyped]
from django.utils import timezone
from docx import Document as Word
from playwright.sync_api import Page, expect

from .conftest import PHONE, shot
from .handling import DIRECTOR, director, done
from .test_every_page_kind import wrong_on_a_phone, wrong_with

pytestmark = pytest.mark.django_db
HEADINGS = ("Kế hoạch", "Số thứ tự", "Nội dung", "Đơn vị chủ trì", "Hạn", "Sản phẩm")
PLAN, PRODUCT = "91/KH-SKHCN", "92/KH-SKHCN"
FIRST, SECOND, THIRD = "Ban hành kế hoạch tuyên truyền", "Sơ kết sáu tháng", "Rà soát thủ tục hành chính"


def papers() -> None:
    from sogoc.foundations.agencies.queries import agency_named
    from sogoc.foundations.documents.tests.builders import document

    agency = agency_named("hcm-skhcn")
    for number, summary in ((PLAN, "Cải cách hành chính năm 2026"), (PRODUCT, "Tuyên truyền năm 2026")):
        document(number, agency=agency, issued_on=date(2026, 1, 5), summary=summary)


def row(number: int, title: str, product: str) -> tuple[str, ...]:
    return (PLAN, str(number), title, "Văn phòng Sở", f"31/12/{timezone.localdate().year}", product)


def written(path: Path, rows: list[tuple[str, ...]]) -> Path:
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet()
        for line, cells in enumerate([HEADINGS, *rows]):
            sheet.write_row(line, 0, cells)
    return path


def excel(folder: Path) -> Path:
    return written(folder / "nhiem-vu.xlsx", [row(1, FIRST, "Kế hoạch"), row(2, SECOND, "")])


def word(folder: Path) -> Path:
    path, paper = folder / "phu-luc.docx", Word()
    paper.add_paragraph("Phụ lục: nhiệm vụ của kế hoạch")
    table = paper.add_table(rows=0, cols=len(HEADINGS))
    for cells in (HEADINGS, row(3, THIRD, "Báo cáo")):
        for cell, text in zip(table.add_row().cells, cells, strict=True):
            cell.text = text
    paper.save(str(path))
    return path


def brought(page: Page, file: Path) -> None:
    page.goto("/sheets/in/tasks/?agency=hcm-skhcn")
    page.locator("[type=file]").set_input_files(file)
    page.get_by_role("button", name="Xem trước").click()
    page.get_by_role("button", name=re.compile(r"Ghi \d+ dòng")).click()
    expect(page.get_by_role("status").first).to_be_visible()


def planned(page: Page, folder: Path) -> str:
    """The page of a plan whose tasks came from both."""
    told = {"number": PLAN, "kind": "reform", "planned": str(timezone.localdate().year)}
    done(page, "/tasks/plans/open/?agency=hcm-skhcn", "Ghi kế hoạch", **told)
    plan = page.url
    brought(page, excel(folder))
    brought(page, word(folder))
    page.goto(plan)
    expect(page.get_by_text("0/3 nhiệm vụ")).to_be_visible()
    return plan


def way_to(page: Page, title: str) -> str:
    return page.get_by_role("link", name=title).get_attribute("href") or ""


def verified(page: Page, leader: Page, way: str) -> None:
    """By who leads: whoever reported it cannot, and is told why."""
    today = f"{timezone.localdate():%d/%m/%Y}"
    done(page, f"{way}report/", "Báo cáo hoàn thành", number=PRODUCT, on=today)
    expect(page.get_by_text("Đã báo cáo; chờ người khác xác nhận.")).to_be_visible()
    page.goto(f"{way}verify/")
    page.get_by_role("button", name="Xác nhận hoàn thành", exact=True).click()
    expect(page.get_by_text("phải để người khác xác nhận")).to_be_visible()
    done(leader, f"{way}verify/", "Xác nhận hoàn thành")


def told_up_the_line(page: Page, leader: Page, way: str) -> None:
    from sogoc.joint.jobs.escalate_tasks import escalate_tasks

    assert escalate_tasks(at=datetime(timezone.localdate().year + 1, 1, 8, 0, 15, tzinfo=UTC))
    page.goto(way)
    expect(page.get_by_role("heading", name="Đã báo lên")).to_be_visible()
    leader.goto("/notices/")
    expect(leader.get_by_text(THIRD).first).to_be_visible()


def test_from_excel_to_verified_and_late(signed_in: Any, tmp_path: Path) -> None:
    papers()
    page: Page = signed_in("vanphong.hcm", bypass_csp=True)
    leader: Page = signed_in(DIRECTOR, password=director())
    plan = planned(page, tmp_path)
    way, late = way_to(page, FIRST), way_to(page, THIRD)
    verified(page, leader, way)
    page.goto(plan)
    expect(page.get_by_text("1/3 nhiệm vụ")).to_be_visible()
    told_up_the_line(page, leader, late)
    found = {"task": wrong_with(page)}
    for name, address in {"plan": plan, "meeting": "/tasks/meeting/", "board": "/tasks/"}.items():
        page.goto(address)
        shot(page, f"tasks-{name}")
        found[name] = wrong_on_a_phone(page)
    phone: Page = signed_in("vanphong.hcm", viewport=PHONE)
    phone.goto("/tasks/")
    shot(phone, "tasks-board-phone")
    assert not {name: wrong for name, wrong in found.items() if wrong}


def test_a_meeting_is_walked_by_keyboard(signed_in: Any) -> None:
    """What is late stood in the samples on that day; "j" goes down, "k" up, "n" to the next division."""
    page: Page = signed_in()
    page.goto("/tasks/meeting/?day=2023-03-28")
    tasks = page.locator("[data-walk]")
    page.keyboard.press("j")
    expect(tasks.nth(0)).to_be_focused()
    page.keyboard.press("j")
    expect(tasks.nth(1)).to_be_focused()
    page.keyboard.press("k")
    expect(tasks.nth(0)).to_be_focused()
    page.keyboard.press("n")
    expect(page.locator("[data-walk-group]").first).to_be_focused()
    page.keyboard.press("j")
    page.keyboard.press("Enter")
    page.wait_for_url("**/tasks/*/")
