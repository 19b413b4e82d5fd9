"""What the pages of the calendar say: the year, the calculator, an announcement and its withdrawal."""

from typing import Any

from django.test import Client
from django.urls import reverse

from sogoc.foundations.calendar.models import Announcement, WorkingHours
from tests.routes.forms import DAY_OFF, DUE, HOURS


def shown(client: Client, name: str, **asked: Any) -> str:
    response = client.get(reverse(name), {"agency": "so", **asked})
    assert response.status_code == 200
    return response.content.decode()


def test_a_year_marks_its_days_and_says_what_it_lacks(world: dict[str, Any], visitor: Client) -> None:
    page = shown(visitor, "calendar:year", year="2024")
    assert "Làm bù: Làm bù ngày 29/4/2024, Công văn 2450/VPCP-KGVX" in page
    assert "251 ngày làm việc" in page  # 262 weekdays of 2024, 12 of them off, one Saturday worked
    assert "chưa đủ" not in page
    assert "Lịch nghỉ năm 2027 chưa đủ" in shown(visitor, "calendar:year", year="2027")
    assert "Lịch làm việc năm 2023" in shown(visitor, "calendar:year", year="năm sau", period="2023")


def test_the_calculator_answers_and_says_why(world: dict[str, Any], visitor: Client) -> None:
    page = shown(visitor, "calendar:due", received="16:59 26/4/2024", amount="3", unit="wd")
    assert "16:59 ngày 04/5/2024" in page
    assert "Nghỉ hoán đổi dịp 30/4, theo Công văn 2450/VPCP-KGVX" in page
    assert "Nghỉ giữa giờ" in page


def test_the_calculator_keeps_a_promise_and_says_why_it_would_differ(
    world: dict[str, Any], visitor: Client
) -> None:
    asked = {"received": "16:59 26/4/2024", "amount": "3", "unit": "wd", "promised": "08:00 11/4/2024"}
    page = shown(visitor, "calendar:due", **asked)
    assert "16:59 ngày 03/5/2024" in page
    assert "Nếu hẹn bây giờ thì hạn là 16:59 ngày 04/5/2024" in page
    assert "29/4/2024: Ngày làm việc" in page


def test_the_calculator_says_what_it_cannot_read(world: dict[str, Any], visitor: Client) -> None:
    for wrong, said in [
        ({"received": "sáng nay"}, "Không đọc được “sáng nay”"),
        ({"amount": "0"}, "Thời hạn lớn hơn 0"),
        ({"amount": "1.5", "unit": "d"}, "Thời hạn lớn hơn 0"),
        ({"resume_1": "08:00 05/6/2024"}, "Lúc tiếp tục ở trước lúc tạm dừng"),
        ({"pause_1": ""}, "Hãy ghi lúc bắt đầu tạm dừng"),
    ]:
        assert said in shown(visitor, "calendar:due", **(DUE | wrong))


def test_a_day_off_is_announced_and_withdrawn(world: dict[str, Any], visitor: Client) -> None:
    answer = visitor.post(reverse("calendar:announce_day_off") + "?agency=so", DAY_OFF)
    made = Announcement.objects.get(decision="12/CĐ-UBND", first_day="2023-03-21")
    address = reverse("calendar:announcement", args=[made.pk])
    assert answer["Location"] == address
    assert visitor.post(address, {"because": "", "submission": "1"}).status_code == 422
    assert visitor.post(address, {"because": "Nhập nhầm", "submission": "2"}).status_code == 302
    page = visitor.get(address).content.decode()
    assert "Nhập nhầm" in page
    assert "Rút công bố" not in page.partition("frame-aside")[0]


def test_hours_are_set_and_shown(world: dict[str, Any], visitor: Client) -> None:
    assert "Chưa đặt giờ riêng" in shown(visitor, "calendar:hours")
    wrong = visitor.post(reverse("calendar:set_hours") + "?agency=so", HOURS | {"weekdays": "7 giờ"})
    assert "Không đọc được giờ “7 giờ”" in wrong.content.decode()
    assert visitor.post(reverse("calendar:set_hours") + "?agency=so", HOURS).status_code == 302
    assert WorkingHours.objects.get().saturday == "07:30–11:30"
    page = shown(visitor, "calendar:hours")
    assert "06:30–11:00, 13:30–17:00" in page
    back = {**HOURS, "inherits": "on", "since": "01/10/2023", "submission": "3"}
    assert visitor.post(reverse("calendar:set_hours") + "?agency=so", back).status_code == 302
    assert "Theo cơ quan cấp trên" in shown(visitor, "calendar:hours")
