"""Legal texts told to people as a spreadsheet, as the list shows them."""

from typing import Any

from django.http import HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET

from sogoc.areas.institutions.dissemination.queries import disseminations_wanted
from sogoc.foundations.documents.choices import worded
from sogoc.foundations.ledger.wording import period_in_words
from sogoc.foundations.people.requests import ActorRequest
from sogoc.gateway.wanting_institutions import wanted_disseminations
from sogoc.kernel.acts import require

from .workbooks import SheetColumn, as_download, require_room, workbook


@require_GET
def disseminations(request: ActorRequest) -> HttpResponse:
    require(request.actor, "see_dissemination")
    wanted = wanted_disseminations(request, request.GET)
    found = disseminations_wanted(request.actor, wanted).order_by("told_on", "id")
    notes = [wanted.agency.name] if wanted.agency else []
    notes += [period_in_words(wanted.period)] if wanted.period else []
    require_room(found.count(), notes)
    columns = [
        SheetColumn(_("Số, ký hiệu"), 22),
        SheetColumn(_("Tên văn bản"), 60),
        SheetColumn(_("Loại văn bản"), 20),
        SheetColumn(_("Cơ quan ban hành"), 30),
        SheetColumn(_("Hình thức"), 30),
        SheetColumn(_("Nơi phổ biến"), 36),
        SheetColumn(_("Đối tượng"), 36),
        SheetColumn(_("Số lượt người"), 12),
        SheetColumn(_("Ngày phổ biến"), 14),
        SheetColumn(_("Cơ quan"), 36),
    ]
    rows = (_row(one) for one in found.iterator(chunk_size=2000))
    return as_download(workbook(_("Phổ biến pháp luật"), columns, rows, notes), "pho-bien-phap-luat")


def _row(one: Any) -> tuple[Any, ...]:
    law = (one.number, one.title, worded(one, "kind"), worded(one, "issuer"))
    told = (worded(one, "means"), one.where, one.audience, one.people, one.told_on)
    return (*law, *told, one.agency.name)
