"""Initiatives as a spreadsheet, as the list shows them."""

from typing import Any

from django.http import HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET

from sogoc.areas.direction.initiatives.queries import initiatives_wanted
from sogoc.foundations.documents.choices import worded
from sogoc.foundations.people.requests import ActorRequest
from sogoc.gateway.wanting_initiatives import wanted_initiatives
from sogoc.kernel.acts import require

from .workbooks import SheetColumn, as_download, require_room, workbook


@require_GET
def initiatives(request: ActorRequest) -> HttpResponse:
    require(request.actor, "see_initiative")
    wanted = wanted_initiatives(request, request.GET)
    found = initiatives_wanted(request.actor, wanted).order_by("registered_on", "id")
    notes = [wanted.agency.name] if wanted.agency else []
    require_room(found.count(), notes)
    rows = (_row(one) for one in found.iterator(chunk_size=2000))
    return as_download(workbook(_("Sáng kiến"), _columns(), rows, notes), "sang-kien")


def _columns() -> list[SheetColumn]:
    return [
        SheetColumn(_("Tên sáng kiến"), 60),
        SheetColumn(_("Loại"), 18),
        SheetColumn(_("Phòng, đơn vị"), 36),
        SheetColumn(_("Đăng ký của năm"), 12),
        SheetColumn(_("Tính mới, hiệu quả"), 60),
        SheetColumn(_("Tác giả"), 32),
        SheetColumn(_("Ngày đăng ký"), 14),
        SheetColumn(_("Ngày xét"), 14),
        SheetColumn(_("Kết quả xét"), 22),
        SheetColumn(_("Cấp công nhận"), 22),
        SheetColumn(_("Áp dụng từ ngày"), 14),
        SheetColumn(_("Nơi áp dụng"), 40),
        SheetColumn(_("Rút ngày"), 14),
    ]


def _row(one: Any) -> tuple[Any, ...]:
    idea = (one.title, worded(one, "kind"), one.unit.name, one.year, one.summary, one.authors)
    judged = (
        one.registered_on,
        one.judged_on,
        worded(one, "verdict"),
        worded(one, "level") if one.level else "",
    )
    return (*idea, *judged, one.applied_on, one.applied_where, one.withdrawn_on)
