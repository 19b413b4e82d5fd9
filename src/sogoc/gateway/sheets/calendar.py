"""The days off and make-up days of a year as a spreadsheet."""

from django.http import HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET

from sogoc.foundations.calendar.queries import calendar_rows
from sogoc.foundations.people.requests import ActorRequest
from sogoc.gateway.wanting import agency_asked
from sogoc.gateway.wanting_days import year_asked
from sogoc.kernel.acts import require
from sogoc.kernel.working_days import DAY_KIND_NAMES, PART_NAMES, DayKind, Part

from .workbooks import SheetColumn, as_download, workbook


@require_GET
def calendar(request: ActorRequest) -> HttpResponse:
    """As the page lists them."""
    agency = agency_asked(request.actor, request.GET.get("agency", ""))
    require(request.actor, "see_calendar", agency)
    year = year_asked(request.GET.get("year", ""))
    columns = [
        SheetColumn(_("Từ ngày"), 14),
        SheetColumn(_("Đến ngày"), 14),
        SheetColumn(_("Buổi"), 14),
        SheetColumn(_("Loại ngày"), 24),
        SheetColumn(_("Dịp"), 40),
        SheetColumn(_("Theo văn bản"), 44),
        SheetColumn(_("Ngày văn bản"), 14),
        SheetColumn(_("Nơi áp dụng"), 36),
        SheetColumn(_("Đã rút"), 24),
    ]
    rows = (
        (
            row.first_day,
            row.last_day,
            _(PART_NAMES[Part(row.part)]),
            _(DAY_KIND_NAMES[DayKind(row.kind)]),
            _(row.name) if row.announcement is None else row.name,
            row.decision,
            row.decided_on,
            row.announcement.agency.name if row.announcement else _("Cả nước"),
            row.announcement.withdrawn_because if row.announcement else "",
        )
        for row in calendar_rows(request.actor, agency, year)
    )
    return as_download(
        workbook(_("Ngày nghỉ, ngày làm bù"), columns, rows, [agency.name, str(year)]), f"lich-{year}"
    )
