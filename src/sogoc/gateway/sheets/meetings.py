"""Meetings with what was concluded, as a spreadsheet: a line for each conclusion."""

from typing import Any

from django.http import HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET

from sogoc.areas.direction.meetings.queries import conclusions_held, meetings_seen_by
from sogoc.foundations.people.requests import ActorRequest
from sogoc.gateway.wanting import agency_asked
from sogoc.kernel.acts import require

from .workbooks import SheetColumn, as_download, require_room, workbook


@require_GET
def meetings(request: ActorRequest) -> HttpResponse:
    require(request.actor, "see_meeting")
    key = request.GET.get("agency", "")
    agency = agency_asked(request.actor, key) if key else None
    found, notes = conclusions_held(meetings_seen_by(request.actor), agency), [agency.name] if agency else []
    require_room(found.count(), notes)
    columns = [
        SheetColumn(_("Nội dung"), 60),
        SheetColumn(_("Hình thức"), 24),
        SheetColumn(_("Ngày họp"), 14),
        SheetColumn(_("Thông báo"), 20),
        SheetColumn(_("Cơ quan"), 36),
        SheetColumn(_("Số kết luận"), 12),
        SheetColumn(_("Kết luận"), 80),
    ]
    rows = (_row(one) for one in found.iterator(chunk_size=2000))
    return as_download(workbook(_("Hội nghị, họp"), columns, rows, notes), "hoi-nghi-hop")


def _row(one: Any) -> tuple[Any, ...]:
    named = (one.subject, str(one.get_kind_display()), one.held_on, str(one.notice or ""), one.agency.name)
    return (*named, one.number, one.content or "")
