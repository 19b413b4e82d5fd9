"""Campaigns and the texts looked at in them as spreadsheets, as the lists show them."""

from typing import Any

from django.http import HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET

from sogoc.areas.institutions.reviewing.queries import campaigns_held, texts_wanted
from sogoc.foundations.documents.choices import worded
from sogoc.foundations.people.requests import ActorRequest
from sogoc.gateway.wanting_institutions import wanted_texts
from sogoc.kernel.acts import require

from .workbooks import SheetColumn, as_download, require_room, workbook


@require_GET
def campaigns(request: ActorRequest) -> HttpResponse:
    require(request.actor, "see_review")
    wanted = wanted_texts(request, request.GET)
    found = campaigns_held(request.actor, wanted.agency, wanted.year).order_by("-year", "-id")
    notes = [wanted.agency.name] if wanted.agency else []
    require_room(found.count(), notes)
    columns = [
        SheetColumn(_("Đợt"), 60),
        SheetColumn(_("Việc"), 18),
        SheetColumn(_("Năm"), 8),
        SheetColumn(_("Cơ quan"), 36),
        SheetColumn(_("Kế hoạch"), 22),
        SheetColumn(_("Phải xem xét"), 12),
        SheetColumn(_("Đã xem xét"), 12),
        SheetColumn(_("Đã kiến nghị"), 12),
        SheetColumn(_("Đã xử lý xong"), 12),
        SheetColumn(_("Kết thúc ngày"), 14),
        SheetColumn(_("Bỏ ngày"), 14),
    ]
    rows = (_campaign(one) for one in found.iterator(chunk_size=2000))
    return as_download(workbook(_("Rà soát văn bản"), columns, rows, notes), "dot-ra-soat")


def _campaign(one: Any) -> tuple[Any, ...]:
    named = (one.title, worded(one, "kind"), one.year, one.agency.name, _printed(one.plan))
    far = (one.listed, one.reviewed, one.recommended, one.settled)
    return (*named, *far, one.closed_on, one.dropped_on)


def _printed(document: Any) -> str:
    """A secret document is named nowhere."""
    return document.journal_name if document else ""


@require_GET
def texts(request: ActorRequest) -> HttpResponse:
    require(request.actor, "see_review")
    wanted = wanted_texts(request, request.GET)
    found = texts_wanted(request.actor, wanted).order_by("campaign", "id")
    notes = [wanted.agency.name] if wanted.agency else []
    require_room(found.count(), notes)
    columns = [
        SheetColumn(_("Đợt"), 40),
        SheetColumn(_("Việc"), 18),
        SheetColumn(_("Năm"), 8),
        SheetColumn(_("Số, ký hiệu"), 22),
        SheetColumn(_("Tên văn bản"), 60),
        SheetColumn(_("Cơ quan ban hành"), 30),
        SheetColumn(_("Phòng, đơn vị"), 30),
        SheetColumn(_("Ngày đưa vào danh mục"), 14),
        SheetColumn(_("Ngày xem xét xong"), 14),
        SheetColumn(_("Kết quả"), 22),
        SheetColumn(_("Nhận xét"), 60),
        SheetColumn(_("Ngày kiến nghị"), 14),
        SheetColumn(_("Văn bản nêu kiến nghị"), 22),
        SheetColumn(_("Ngày xử lý xong"), 14),
        SheetColumn(_("Văn bản xử lý"), 22),
        SheetColumn(_("Ngày đưa ra khỏi danh mục"), 14),
    ]
    rows = (_text(one) for one in found.iterator(chunk_size=2000))
    return as_download(workbook(_("Văn bản rà soát"), columns, rows, notes), "van-ban-ra-soat")


def _text(one: Any) -> tuple[Any, ...]:
    where = (one.campaign.title, worded(one.campaign, "kind"), one.campaign.year)
    named = (one.number, one.title, one.issuer, one.unit.name, one.listed_on)
    seen = (one.reviewed_on, worded(one, "result") if one.result else "", one.findings)
    asked = (one.recommended_on, _printed(one.recommended_by))
    return (*where, *named, *seen, *asked, one.settled_on, _printed(one.settled_by), one.dropped_on)
