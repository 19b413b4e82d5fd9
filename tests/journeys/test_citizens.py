"""A citizen with a phone and no account: finds, follows, rates, says; readable by everybody on the way."""

import re
from datetime import timedelta
from typing import Any

from playwright.sync_api import Page, expect

from sogoc.areas.procedures.feedback.tests.builders import (
    answered,
    answered_question,
    classified,
    feedback,
    published,
    published_question,
    question,
)
from sogoc.kernel.roles import Role
from sogoc.kernel.tests.builders import holder

from .conftest import PHONE, shot
from .test_every_page_kind import COLOURS, SHAPES, WIDTHS, sticks_out, violations

SECRET, OPEN, DONE = "ABCD-EFGH-2345-6789", "H06.16-261121-0007", "H06.16-261121-0008"
COMPLAINT = "Hẹn ba lần mà chưa trả kết quả"
KINDS = {
    "home": "/dvc/",
    "procedures": "/dvc/procedures/?words=chung+nhan",
    "no-procedures": "/dvc/procedures/?words=khong+co+gi",
    "procedure-then": "/dvc/procedures/{procedure}/?on=01/01/2021",
    "questions": "/dvc/feedback/",
    "answers": "/dvc/feedback/answers/",
    "ask": "/dvc/feedback/ask/",
    "mine": "/dvc/feedback/mine/",
    "rates": "/dvc/rates/?period=2024-Q2",
    "rate": "/dvc/rates/hungyen-skhcn/dossiers_on_time_rate/?period=2024-Q2",
    "missing": "/dvc/khong-co/",
}


def wrong_with(page: Page) -> list[str]:
    """As the officials' pages are tried: by day and in the dark, from the narrowest phone to the widest screen."""
    found = violations(page, SHAPES) + violations(page, COLOURS)
    page.emulate_media(color_scheme="dark")
    found += [f"in the dark, {one}" for one in violations(page, COLOURS)]
    page.emulate_media(color_scheme="light")
    found += sticks_out(page, WIDTHS)
    page.set_viewport_size(PHONE)
    return found


def dossiers() -> None:
    """One waits for papers, one is settled; both have a receipt."""
    from django.utils import timezone

    from sogoc.areas.procedures.dossiers.tests.builders import (
        application,
        ask_supplement,
        assign_step,
        give_receipt,
        receive_dossier,
        settle_dossier,
    )
    from sogoc.foundations.agencies.models import Agency

    agency, now = Agency.objects.get(key="brvt-skhcn"), timezone.now()
    by = holder(Role.LEADER, Role.OFFICE, Role.ONE_STOP_OFFICER, where=agency.path)
    for code in (OPEN, DONE):
        one = receive_dossier(
            agency=agency, application=application(code=code), at=now - timedelta(days=3), by=by
        )
        assign_step(dossier=one, unit=agency, person=None, at=now - timedelta(days=2), by=by)
        if code == OPEN:
            told = {"wanted": "Bản sao quyết định thành lập", "reason": "Hồ sơ còn thiếu giấy tờ"}
            ask_supplement(dossier=one, **told, at=now - timedelta(days=1), by=by)
        else:
            settle_dossier(dossier=one, at=now - timedelta(days=1), by=by)
        give_receipt(dossier=one, secret=SECRET, at=now, by=by)
    published(feedback=answered(feedback=classified(feedback=feedback(agency=agency))))
    published_question(question=answered_question(question=question(agency=agency)))


def track(page: Page, code: str, secret: str = SECRET) -> None:
    page.goto("/dvc/track/")
    page.get_by_label("Mã số").fill(code)
    page.get_by_label("Mã tra cứu").fill(secret)
    page.get_by_role("button", name="Xem hồ sơ").click()


class Walk:
    """A phone, and what was wrong with the pages that it came to."""

    def __init__(self, page: Page) -> None:
        self.page, self.wrong = page, dict[str, list[str]]()

    def looked(self, name: str) -> None:
        shot(self.page, f"portal-{name}")
        if found := wrong_with(self.page):
            self.wrong[name] = found

    def finds(self) -> None:
        page = self.page
        page.goto("/dvc/")
        page.get_by_label("Tên thủ tục").fill("chuyen giao cong nghe")
        page.get_by_role("button", name="Tìm").click()
        page.get_by_role("link", name="Cấp giấy chứng nhận chuyển giao công nghệ").first.click()
        expect(page.get_by_role("heading", name="Giấy tờ cần có")).to_be_visible()
        expect(page.get_by_text("ngày làm việc").first).to_be_visible()
        self.looked("procedure")

    def follows(self) -> None:
        page = self.page
        track(page, OPEN, "WXYZ-WXYZ-WXYZ-WXYZ")
        expect(page.get_by_text("Mã số hoặc mã tra cứu không đúng")).to_be_visible()
        self.looked("track-refused")
        track(page, OPEN)
        expect(page.get_by_text("Bản sao quyết định thành lập")).to_be_visible()
        self.looked("waiting")
        page.get_by_role("button", name="Đóng hồ sơ này").click()
        expect(page.get_by_role("heading", name="Tra cứu hồ sơ")).to_be_visible()

    def rates(self) -> None:
        page = self.page
        page.goto(f"/dvc/track/{DONE}/{SECRET}/")  # as its square leads
        assert SECRET not in page.url
        page.get_by_label("Rất hài lòng").check()
        page.get_by_label("Bạn muốn nói thêm").fill("Nhanh hơn lần trước")
        self.looked("rating")
        page.get_by_role("button", name="Gửi đánh giá").click()
        expect(page.get_by_text("Bạn đã đánh giá ngày")).to_be_visible()
        self.looked("rated")

    def says(self) -> tuple[str, str]:
        """The code and the secret that were shown."""
        page = self.page
        page.goto("/dvc/feedback/send/")
        page.get_by_label("Gửi đến").select_option("brvt-skhcn")
        page.get_by_label("Nội dung").fill(COMPLAINT)
        page.get_by_role("button", name="Gửi phản ánh").click()
        expect(page.get_by_text("chỉ hiện một lần")).to_be_visible()
        self.looked("received")
        said = page.locator("main").inner_text()
        page.get_by_role("link", name="Xem điều đã gửi").click()
        expect(page.get_by_text(COMPLAINT)).to_be_visible()
        self.looked("sent")
        return re.search(r"PA-\S+", said)[0], re.search(r"(\w{4}-){3}\w{4}", said)[0]  # type: ignore[index]


def test_a_citizen_finds_follows_rates_and_says(opened: Any, watched: Any) -> None:
    from sogoc.areas.procedures.catalogue.models import Procedure

    dossiers()
    walk = Walk(opened(viewport=PHONE, bypass_csp=True))
    walk.finds()
    walk.follows()
    walk.rates()
    code, secret = walk.says()
    home: Page = opened(viewport=PHONE, java_script_enabled=False)  # another machine, without scripts
    home.goto("/dvc/feedback/mine/")
    home.get_by_label("Mã số").fill(code)
    home.get_by_label("Mã tra cứu").fill(secret)
    home.get_by_role("button", name="Xem trả lời").click()
    expect(home.get_by_text(COMPLAINT)).to_be_visible()
    keys = {"procedure": Procedure.objects.filter(agency__key="brvt-skhcn").values_list("pk", flat=True)[0]}
    for name, address in KINDS.items():
        walk.page.goto(address.format(**keys))
        walk.looked(name)
    watched.complaints = [said for said in watched.complaints if "status of 404" not in said]
    assert not walk.wrong


def test_it_speaks_english_when_asked_to(opened: Any) -> None:
    page: Page = opened(viewport=PHONE)
    page.goto("/dvc/procedures/")
    page.get_by_role("button", name="English").click()
    expect(page.locator("html")).to_have_attribute("lang", "en")
    expect(page.get_by_role("heading", level=1)).to_have_text("Find a procedure")
