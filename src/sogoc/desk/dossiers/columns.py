"""How dossiers look in a list."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any

from django.utils.translation import gettext, gettext_lazy, ngettext

from sogoc.areas.procedures.dossiers.queries import WEEK
from sogoc.components.tables import Column, row_link
from sogoc.desk.addresses import addresses
from sogoc.foundations.documents.choices import worded
from sogoc.foundations.documents.queries import MOST_COUNTED
from sogoc.kernel.vietnamese import day, whole

if TYPE_CHECKING:
    from django.utils.safestring import SafeString

    from sogoc.areas.procedures.dossiers.models import Dossier


LISTED = (
    "code",
    "procedure",
    "channel",
    "received_on",
    "declined_on",
    "due_on",
    "suspended_at",
    "concluded_on",
    "outcome",
    "on_time",
    "early",
)
"""All that a row tells."""


def _name(dossier: "Dossier") -> "SafeString":
    return row_link(addresses("dossiers:dossier")(dossier.pk), dossier.code)


def _day(value: date | None) -> str:
    return day(value) if value else ""


def state_of(dossier: "Dossier", today: date) -> tuple[str, str]:
    """Where it stands today, in words, and how pressing that is: good, soon, late or neutral."""
    if not dossier.received_on or dossier.concluded_on:
        return _not_in_hand(dossier)
    if dossier.due_on and dossier.due_on < today:
        days = (today - dossier.due_on).days
        return ngettext("quá hạn %(days)s ngày", "quá hạn %(days)s ngày", days) % {"days": days}, "late"
    if dossier.suspended_at:
        return gettext("đang tạm dừng"), "neutral"
    if dossier.due_on == today:
        return gettext("đến hạn hôm nay"), "soon"
    if dossier.due_on and dossier.due_on <= today + WEEK:
        days = (dossier.due_on - today).days
        return ngettext("còn %(days)s ngày", "còn %(days)s ngày", days) % {"days": days}, "soon"
    return gettext("đang giải quyết"), "neutral"


def _not_in_hand(dossier: "Dossier") -> tuple[str, str]:
    """What waits online, was declined there, or is concluded."""
    if not dossier.received_on:
        return gettext("không tiếp nhận") if dossier.declined_on else gettext("mới đăng ký"), "neutral"
    when = (
        gettext("trước hạn")
        if dossier.early
        else gettext("đúng hạn")
        if dossier.on_time
        else gettext("quá hạn")
    )
    settled = dossier.outcome == "settled"
    told = gettext("xong {when}").format(when=when) if settled else f"{worded(dossier, 'outcome')}, {when}"
    return told, "good" if dossier.on_time else "late"


def how_many(total: int) -> str:
    if total > MOST_COUNTED:
        return gettext("hơn %(most)s hồ sơ") % {"most": whole(MOST_COUNTED)}
    return ngettext("%(written)s hồ sơ", "%(written)s hồ sơ", total) % {"written": whole(total)}


def columns(today: date) -> dict[str, Column]:
    state: Callable[[Any], str] = lambda dossier: state_of(dossier, today)[0]  # noqa: E731
    return {
        "code": Column(gettext_lazy("Mã hồ sơ"), _name, by="code", look="cell-main"),
        "procedure": Column(gettext_lazy("Thủ tục"), lambda dossier: dossier.procedure),
        "received_on": Column(
            gettext_lazy("Tiếp nhận"), lambda one: _day(one.received_on), by="received_on", look="unbroken"
        ),
        "due_on": Column(gettext_lazy("Hẹn trả"), lambda one: _day(one.due_on), by="due_on", look="unbroken"),
        "concluded_on": Column(
            gettext_lazy("Xong"), lambda one: _day(one.concluded_on), by="concluded_on", look="unbroken"
        ),
        "channel": Column(gettext_lazy("Cách nộp"), lambda dossier: worded(dossier, "channel")),
        "state": Column(gettext_lazy("Tình trạng"), state),
    }
