"""The tree of agencies as a spreadsheet."""

from django.http import HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET

from sogoc.foundations.agencies.queries import code_on, tree_on
from sogoc.foundations.people.requests import ActorRequest
from sogoc.gateway.wanting_days import day_asked
from sogoc.kernel.acts import require
from sogoc.kernel.vietnamese import day, local_day

from .workbooks import SheetColumn, as_download, workbook


@require_GET
def agencies(request: ActorRequest) -> HttpResponse:
    """As it stood on a day; today's when none is asked for."""
    require(request.actor, "see_agency")
    when = day_asked(request.GET.get("day", "")) or local_day(request.at)
    columns = [
        SheetColumn(_("Mã"), 22),
        SheetColumn(_("Tên đầy đủ"), 60),
        SheetColumn(_("Tên gọi tắt"), 24),
        SheetColumn(_("Ký hiệu trong văn bản"), 14),
        SheetColumn(_("Loại"), 24),
        SheetColumn(_("Cấp"), 14),
        SheetColumn(_("Mã định danh"), 18),
        SheetColumn(_("Thuộc"), 22),
        SheetColumn(_("Có từ ngày"), 14),
        SheetColumn(_("Đến hết ngày"), 14),
    ]
    rows = []
    for place in tree_on(when, request.actor):
        agency, called = place.agency, place.agency.called_on(when)
        rows.append(
            (
                agency.key,
                called.name,
                called.short_name,
                called.symbol,
                agency.kind_name,
                agency.level_name,
                code_on(agency, when),
                place.parent.key if place.parent else "",
                agency.valid_from,
                agency.valid_until,
            )
        )
    note = _("Ngày {day}").format(day=day(when))
    return as_download(workbook(_("Cơ quan, đơn vị"), columns, rows, [note]), "co-quan")
