"""How days off and make-up days look in a list."""

from typing import TYPE_CHECKING, Any

from django.utils.html import format_html
from django.utils.translation import gettext, gettext_lazy

from sogoc.components.tables import Column, row_link
from sogoc.desk.addresses import addresses
from sogoc.foundations.calendar.queries import CalendarRow
from sogoc.kernel.due_steps import WEEKDAY_NAMES
from sogoc.kernel.vietnamese import day, moment
from sogoc.kernel.working_days import DAY_KIND_NAMES, PART_NAMES, DayKind, Part

if TYPE_CHECKING:
    from sogoc.foundations.calendar.models import WorkingHours

SURE = {
    "A": gettext_lazy("Văn bản gốc"),
    "B": gettext_lazy("Nguồn cụ thể"),
    "C": gettext_lazy("Suy từ luật"),
    "U": gettext_lazy("Chưa kiểm chứng"),
}


def days(row: CalendarRow) -> str:
    first = f"{gettext(WEEKDAY_NAMES[row.first_day.weekday()])} {day(row.first_day)}"
    if row.first_day == row.last_day:
        return first
    return f"{first} – {gettext(WEEKDAY_NAMES[row.last_day.weekday()])} {day(row.last_day)}"


def kind(row: CalendarRow) -> str:
    name = gettext(DAY_KIND_NAMES[DayKind(row.kind)])
    return name if row.part == Part.WHOLE else f"{name}, {gettext(PART_NAMES[Part(row.part)]).lower()}"


def _name(row: CalendarRow) -> Any:
    if row.announcement is None:
        return gettext(row.name)
    link = row_link(addresses("calendar:announcement")(row.announcement.pk), row.name)
    withdrawn = gettext("đã rút") if row.announcement.withdrawn_at else ""
    return format_html("{} <em>{}</em>", link, withdrawn) if withdrawn else link


def where(row: CalendarRow) -> str:
    return row.announcement.agency.short_name if row.announcement else gettext("Cả nước")


def sure(row: CalendarRow) -> str:
    return str(SURE[row.sure]) if row.sure else gettext("Đã công bố")


DAYS = (
    Column(gettext_lazy("Ngày"), days, look="unbroken"),
    Column(gettext_lazy("Dịp"), _name, look="cell-main"),
    Column(gettext_lazy("Loại"), kind),
    Column(gettext_lazy("Theo văn bản"), lambda row: f"{row.decision} ({day(row.decided_on)})"),
    Column(gettext_lazy("Nơi áp dụng"), where),
    Column(gettext_lazy("Theo nguồn"), sure),
)


def _written(told: "WorkingHours") -> str:
    return told.written if told.weekdays else gettext("Theo cơ quan cấp trên")


HOURS = (
    Column(gettext_lazy("Từ ngày"), lambda told: day(told.since), look="cell-main unbroken"),
    Column(gettext_lazy("Giờ làm việc"), _written),
    Column(gettext_lazy("Cơ quan đặt"), lambda told: told.agency.short_name),
    Column(gettext_lazy("Theo văn bản"), lambda told: told.decision or "–"),
    Column(gettext_lazy("Đặt lúc"), lambda told: moment(told.set_at), look="unbroken"),
)
