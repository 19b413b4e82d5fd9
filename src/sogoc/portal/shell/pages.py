"""What stands around every page of the citizens: the ways that lead through it, and which of them one is on."""

from dataclasses import dataclass
from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from sogoc.foundations.people.requests import ActorRequest

# The first page of each room, what it is called, and what one does there.
WAYS = (
    ("portal:home", _("Trang đầu"), ""),
    ("portal:procedures", _("Thủ tục"), _("Cần giấy tờ gì, tốn bao nhiêu, bao lâu, nộp ở đâu.")),
    ("portal:track", _("Tra cứu hồ sơ"), _("Hồ sơ đang ở đâu, còn bao lâu, cần bạn làm gì.")),
    (
        "portal:questions",
        _("Hỏi đáp, phản ánh"),
        _("Hỏi về thủ tục, phản ánh cách làm việc, xem câu trả lời."),
    ),
    ("portal:rates", _("Tỷ lệ đúng hạn"), _("Mỗi cơ quan trả hồ sơ đúng hẹn đến đâu, tính thế nào.")),
    ("portal:onestop", _("Nơi nộp hồ sơ"), _("Bộ phận Một cửa ở đâu, mở cửa giờ nào, liên hệ ai.")),
    ("portal:surveys", _("Khảo sát"), _("Trả lời khảo sát bằng mã, xem người dân hài lòng đến đâu.")),
    ("portal:applications", _("Đơn của tôi"), _("Soạn đơn trực tuyến, viết tiếp đơn dở, nộp phí.")),
)


@dataclass(frozen=True, slots=True)
class Way:
    title: Any
    told: Any
    url: str
    is_current: bool


def ways(request: ActorRequest) -> list[Way]:
    home = reverse("portal:home")
    addresses = [(reverse(name), title, told) for name, title, told in WAYS]
    return [
        Way(title, told, url, request.path == url if url == home else request.path.startswith(url))
        for url, title, told in addresses
    ]


def shown(
    request: ActorRequest, template: str, context: dict[str, Any] | None = None, *, status: int = 200
) -> HttpResponse:
    """A page of the citizens."""
    return render(request, template, {"ways": ways(request), **(context or {})}, status=status)
