"""What stands around every page of the officials' face."""

from dataclasses import dataclass
from datetime import date
from functools import cache, lru_cache
from typing import Any

from django.urls import reverse
from django.utils.safestring import SafeString
from django.utils.translation import get_language, gettext, gettext_lazy

from sogoc.components.choices import grouped_options, options
from sogoc.desk.requests import DeskRequest
from sogoc.foundations.ledger.wording import period_in_words
from sogoc.foundations.notices.queries import MANY, unread_count
from sogoc.kernel.acts import may
from sogoc.kernel.periods import Period
from sogoc.kernel.reform import ReformField
from sogoc.kernel.vietnamese import day, local_day

from .addresses import addresses
from .standpoint import offered_periods, standpoint_of

STEP = "\u2003"
"""How far a part is set in from what it is a part of."""
PLACES = (
    ("home", "layout-dashboard", gettext_lazy("Bàn làm việc")),
    ("documents:list", "file-text", gettext_lazy("Văn bản")),
    ("tasks:board", "checklist", gettext_lazy("Nhiệm vụ")),
    ("procedures:list", "list-details", gettext_lazy("Thủ tục")),
    ("dossiers:list", "folders", gettext_lazy("Hồ sơ")),
    ("payments:list", "report-money", gettext_lazy("Phí, lệ phí")),
    ("feedback:list", "message", gettext_lazy("Phản ánh")),
    ("inspections:list", "clipboard-check", gettext_lazy("Kiểm tra")),
    ("surveys:list", "list-check", gettext_lazy("Khảo sát")),
    ("figures:list", "chart-bar", gettext_lazy("Số liệu")),
    ("forms:list", "table", gettext_lazy("Biểu mẫu")),
    ("agencies:list", "building-bank", gettext_lazy("Cơ quan")),
    ("calendar:year", "calendar", gettext_lazy("Lịch")),
)
# Shown to who may do the act.
GUARDED_PLACES = (
    ("see_account", "people:accounts", "user", gettext_lazy("Người dùng")),
    ("see_journal", "journal:list", "history", gettext_lazy("Nhật ký")),
    ("see_job", "jobs:list", "clock-cog", gettext_lazy("Việc chạy nền")),
)


@dataclass(frozen=True, slots=True)
class Way:
    """A way to somewhere in the shell."""

    title: Any
    url: str
    is_current: bool
    icon: str = ""
    numeral: str = ""


@dataclass(frozen=True, slots=True)
class Choice:
    key: str
    label: str


def shell(request: DeskRequest) -> dict[str, Any]:
    """The context processor; pages without a signed-in person, and those of citizens, get an empty shell."""
    of_citizens = getattr(request, "door", "") == "portal"
    if of_citizens or not getattr(request, "user", None) or not request.user.is_authenticated:
        return {"shell": None}
    standpoint = standpoint_of(request)
    return {"shell": _signed_in(request, standpoint)}


def _signed_in(request: DeskRequest, standpoint: Any) -> dict[str, Any]:
    around: dict[str, Any] = {
        "sections": tuple(_section(request, field) for field in ReformField),
        "places": tuple(_place(request, *place) for place in _places(request)),
        "account": {
            "key": request.user.username,
            "name": request.user.name,
            "office": " · ".join(str(office) for office in request.offices),
            "url": reverse("people:me"),
        },
        "acting_for": request.offices[0].account.name if request.actor.on_behalf_of else "",
        "search_url": reverse("search"),
        "unread": _up_to(unread_count(request.user)),
        "language": get_language(),
        "agencies": "",
        "periods": "",
    }
    if standpoint:
        around |= {
            "agency": Choice(standpoint.agency.key, standpoint.agency.name),
            "agencies": _agencies(standpoint),
            "period": Choice(standpoint.period.key, period_in_words(standpoint.period)),
            "periods": _periods(local_day(request.at), standpoint.period, get_language()),
        }
    return around


def _agencies(standpoint: Any) -> SafeString:
    """As a tree; those that ended stand under a heading of their own, with their last day."""
    standing, ended = [], []
    for one in standpoint.agencies:
        name = STEP * (one.depth - standpoint.highest) + one.name
        if one.valid_until:
            until = gettext("{name} (đến {day})").format(name=name, day=day(one.valid_until))
            ended.append((one.key, until))
        else:
            standing.append((one.key, name))
    if not ended:
        return options(standing, standpoint.agency.key)
    groups = ((gettext("Đang hoạt động"), standing), (gettext("Đã kết thúc hoạt động"), ended))
    return grouped_options(((title, some) for title, some in groups if some), standpoint.agency.key)


@lru_cache(maxsize=256)
def _periods(today: date, chosen: Period, language: str | None) -> SafeString:
    """Some forty choices that change once a year."""
    groups = (
        (label, [(one.key, period_in_words(one)) for one in periods])
        for label, periods in offered_periods(today, chosen)
    )
    return grouped_options(groups, chosen.key)


def _places(request: DeskRequest) -> list[tuple[str, str, Any]]:
    guarded = [(name, icon, title) for act, name, icon, title in GUARDED_PLACES if may(request.actor, act)]
    return [*PLACES, *guarded]


def _up_to(count: int) -> str:
    return f"{MANY - 1}+" if count >= MANY else str(count or "")


@cache
def _url(name: str) -> str:
    """Asked for a dozen times on each page."""
    return reverse(name)


def _section(request: DeskRequest, field: ReformField) -> Way:
    url = addresses("fields:field")(field.value)
    return Way(gettext(field.heading), url, request.path.startswith(url), numeral=field.numeral)


def _place(request: DeskRequest, name: str, icon: str, title: Any) -> Way:
    url = _url(name)
    here = request.path == url if name == "home" else request.path.startswith(url)
    return Way(str(title), url, here, icon=icon)
