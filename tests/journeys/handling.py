"""One dossier to its end: what officials do with it, and what whoever applied sees of that on a phone."""

from datetime import datetime, timedelta
from typing import Any

from django.utils import timezone
from playwright.sync_api import Page, expect

from sogoc.kernel.roles import Role

from .conftest import shot

DIRECTOR = "giamdoc.hcm"
MISSING, DELAY = "Bản sao giấy phép kinh doanh", "Chờ kết quả thử nghiệm mẫu"


def done(page: Page, address: str, button: str, **told: str) -> None:
    """On the page of a deed; each field by its name."""
    page.goto(address)
    for name, value in told.items():
        field = page.locator(f"[name={name}]")
        if field.evaluate("one => one.tagName") == "SELECT":
            field.select_option(value)
        else:
            field.fill(value)
    page.get_by_role("button", name=button, exact=True).click()
    expect(page.get_by_role("status").first).to_be_visible()


class Dossier:
    """With the officer's page, the director's and the citizen's."""

    def __init__(self, officer: Page, director: Page, citizen: Page, code: str, secret: str) -> None:
        self.officer, self.director, self.citizen = officer, director, citizen
        self.code, self.secret = code, secret
        self.address = officer.url

    def done(self, page: Page, deed: str, button: str, **told: str) -> None:
        done(page, f"{self.address}{deed}/", button, **told)

    def seen_by_citizen(self, words: str, name: str) -> None:
        page = self.citizen
        page.goto(f"/dvc/track/{self.code}/{self.secret}/")  # as the square of the receipt leads
        expect(page.get_by_text(words).first).to_be_visible()
        shot(page, f"handling-{name}")


def director() -> str:
    """Somebody who signs, of the department that stands today."""
    from sogoc.foundations.agencies.models import Agency
    from sogoc.foundations.people.tests.builders import PASSWORD, employed

    employed(DIRECTOR, Role.LEADER, Agency.objects.get(key="hcm-skhcn"))
    return PASSWORD


def in_words(moment: datetime) -> str:
    return f"{timezone.localtime(moment):%H:%M %d/%m/%Y}"


def handled(one: Dossier) -> None:
    one.done(one.officer, "ask", "Yêu cầu bổ sung", wanted=MISSING, reason="Hồ sơ còn thiếu giấy tờ")
    one.seen_by_citizen(MISSING, "asked")
    one.done(one.officer, "bring", "Đã nhận đủ")
    later = in_words(timezone.now() + timedelta(days=60))
    one.done(one.officer, "draft-apology", "Soạn thư", reason=DELAY, until=later)
    one.done(one.director, "sign-apology", "Ký")
    one.done(one.officer, "send-apology", "Đã gửi thư")
    one.seen_by_citizen(DELAY, "apologised-to")
    one.done(one.officer, "settle", "Đã giải quyết xong")
    one.officer.goto(f"{one.address}return/")
    one.officer.get_by_label("trực tuyến").check()
    one.officer.get_by_role("button", name="Đã trả kết quả", exact=True).click()
    expect(one.officer.get_by_role("status").first).to_be_visible()
    shot(one.officer, "handling-returned")
    rated(one)
    counted(one)


def rated(one: Dossier) -> None:
    one.seen_by_citizen("Trả kết quả", "returned")
    page: Any = one.citizen
    page.get_by_label("Rất hài lòng").check()
    page.get_by_role("button", name="Gửi đánh giá").click()
    expect(page.get_by_text("Bạn đã đánh giá ngày")).to_be_visible()


def counted(one: Dossier) -> None:
    """From the table of the quarter to this dossier."""
    page, today = one.officer, timezone.localdate()
    page.goto(f"/forms/ii-06a/?agency=hcm-skhcn&period={today.year}-Q{(today.month + 2) // 3}")
    shot(page, "handling-ii-06a")
    whole = page.get_by_role("row").filter(has_text="Tổng số")
    whole.get_by_role("link", name="1", exact=True).last.click()
    page.wait_for_url("**/figures/**")
    expect(page.get_by_role("link", name=one.code)).to_be_visible()
