"""Outreach as a spreadsheet, as the list shows it."""

from typing import Any

from django.http import HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET

from sogoc.areas.direction.outreach.queries import outreach_wanted
from sogoc.foundations.documents.choices import worded
from sogoc.foundations.ledger.wording import period_in_words
from sogoc.foundations.people.requests import ActorRequest
from sogoc.gateway.wanting_outreach import wanted_outreach
from sogoc.kernel.acts import require

from .workbooks import SheetColumn, as_download, require_room, workbook


@require_GET
def outreach(request: ActorRequest) -> HttpResponse:
    require(request.actor, "see_outreach")
    wanted = wanted_outreach(request, request.GET)
    found = outreach_wanted(request.actor, wanted).order_by("entered_on", "id")
    notes = [wanted.agency.name] if wanted.agency else []
    notes += [period_in_words(wanted.period)] if wanted.period and wanted.state == "published" else []
    require_room(found.count(), notes)
    rows = (_row(one) for one in found.iterator(chunk_size=2000))
    return as_download(workbook(_("Tuyên truyền"), _columns(), rows, notes), "tuyen-truyen")


def _columns() -> list[SheetColumn]:
    return [
        SheetColumn(_("Tên tin, bài, hoạt động"), 60),
        SheetColumn(_("Hình thức"), 32),
        SheetColumn(_("Cơ quan"), 36),
        SheetColumn(_("Phòng, đơn vị thực hiện"), 32),
        SheetColumn(_("Nơi đăng, phát, tổ chức"), 32),
        SheetColumn(_("Chuyên mục"), 24),
        SheetColumn(_("Ngôn ngữ"), 14),
        SheetColumn(_("Số lượng"), 10),
        SheetColumn(_("Số chữ"), 10),
        SheetColumn(_("Số ảnh"), 10),
        SheetColumn(_("Đường dẫn"), 40),
        SheetColumn(_("Ghi ngày"), 14),
        SheetColumn(_("Đăng, phát, tổ chức ngày"), 18),
        SheetColumn(_("Rút ngày"), 14),
    ]


def _row(one: Any) -> tuple[Any, ...]:
    named = (one.title, worded(one, "channel"), one.agency.name, one.unit.name if one.unit else "")
    stood = (one.outlet, one.column, worded(one, "language"), one.number, one.words, one.photos, one.link)
    return (*named, *stood, one.entered_on, one.published_on, one.withdrawn_on)
