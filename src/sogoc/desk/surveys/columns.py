"""How surveys, their questions, slips and results look in a table."""

from typing import Any

from django.utils.html import format_html, format_html_join
from django.utils.translation import gettext, gettext_lazy

from sogoc.components.tables import Column, row_link
from sogoc.desk.addresses import addresses
from sogoc.kernel.vietnamese import day, whole


def state_of(survey: Any) -> tuple[str, str]:
    """How far it has come, in words, and how that looks."""
    if survey.published_on:
        return gettext("đã công bố"), "good"
    if survey.is_closed:
        return gettext("đã kết thúc"), "neutral"
    return gettext("đang thực hiện"), "soon"


def _state(survey: Any) -> Any:
    words, look = state_of(survey)
    return format_html('<span class="badge badge-{}">{}</span>', look, words)


def slip_state(slip: Any) -> str:
    if slip.is_settled:
        return gettext("đã thành phiếu trả lời")
    if slip.is_in_dispute:
        return gettext("hai lần nhập khác nhau, chờ chốt")
    return gettext("chờ người khác nhập lần hai")


SURVEYS = {
    "title": Column(
        gettext_lazy("Cuộc khảo sát"),
        lambda one: row_link(addresses("surveys:survey")(one.pk), one.title, broken=True),
        by="title",
        look="cell-main",
    ),
    "agency": Column(gettext_lazy("Cơ quan"), lambda one: one.agency.name),
    "mode": Column(gettext_lazy("Hình thức"), lambda one: one.get_mode_display()),
    "first": Column(gettext_lazy("Từ ngày"), lambda one: day(one.first), by="first", look="unbroken"),
    "last": Column(gettext_lazy("Đến hết ngày"), lambda one: day(one.last), by="last", look="unbroken"),
    "state": Column(gettext_lazy("Tình trạng"), _state),
    "responses": Column(
        gettext_lazy("Số phiếu"),
        lambda one: whole(one.responses) if one.is_closed else "",
        by="responses",
        look="number",
    ),
    "asked": Column(gettext_lazy("Hài lòng"), lambda one: one.asked or "", look="number"),
}
INSTRUMENTS = (
    Column(
        gettext_lazy("Bộ câu hỏi"),
        lambda one: row_link(addresses("surveys:instrument")(one.pk), str(one), broken=True),
        look="cell-main",
    ),
    Column(gettext_lazy("Cơ quan"), lambda one: one.agency.name),
    Column(gettext_lazy("Số câu hỏi"), lambda one: whole(one.asked), look="number"),
    Column(
        gettext_lazy("Ban hành"),
        lambda one: day(one.published_on) if one.published_on else gettext("đang soạn"),
        look="unbroken",
    ),
)
KIOSKS = (
    Column(gettext_lazy("Nơi đặt"), lambda one: one.place, look="cell-main"),
    Column(gettext_lazy("Mở từ ngày"), lambda one: day(one.opened_on), look="unbroken"),
    Column(gettext_lazy("Đóng ngày"), lambda one: day(one.closed_on) if one.closed_on else _close(one)),
)
SLIPS = (
    Column(
        gettext_lazy("Phiếu"),
        lambda one: row_link(addresses("surveys:slip")(one.pk), str(one)),
        look="cell-main",
    ),
    Column(gettext_lazy("Tình trạng"), slip_state),
)
LINES = (
    Column(gettext_lazy("Phương án"), lambda one: one.text, look="cell-main"),
    Column(gettext_lazy("Số phiếu"), lambda one: whole(one.number), look="number"),
    Column(gettext_lazy("Tỷ lệ"), lambda one: one.asked or "", look="number"),
)
GROUPS = (
    Column(gettext_lazy("Nhóm"), lambda one: one.name, look="cell-main"),
    Column(gettext_lazy("Hài lòng"), lambda one: one.content or "", look="number"),
)


def _close(kiosk: Any) -> Any:
    told = '<a class="button" href="{}">{}</a>'
    return format_html(told, addresses("surveys:kiosk-close")(kiosk.pk), gettext("Đóng máy"))


def verdict(satisfied: bool | None) -> str:
    return {True: gettext("hài lòng"), False: gettext("không hài lòng"), None: ""}[satisfied]


def options_told(options: Any) -> Any:
    """Each option with what it says of being content."""
    told = (
        (f"{one.text} ({verdict(one.satisfied)})" if one.satisfied is not None else one.text,)
        for one in options
    )
    return format_html_join("", "<li>{}</li>", told)
