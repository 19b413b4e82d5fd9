"""The catalogue of procedures as a spreadsheet, as it stands on a day; brought in again it is understood."""

from typing import Any

from django.http import HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET

from sogoc.areas.procedures.catalogue.queries import each_with_offer, versions_wanted
from sogoc.foundations.people.requests import ActorRequest
from sogoc.gateway.wanting_procedures import wanted_procedures
from sogoc.kernel.acts import require
from sogoc.kernel.vietnamese import day

from .workbooks import SheetColumn, as_download, require_room, workbook


@require_GET
def procedures(request: ActorRequest) -> HttpResponse:
    require(request.actor, "see_procedure")
    wanted = wanted_procedures(request, request.GET)
    found = versions_wanted(request.actor, wanted).order_by("folded", "id")
    notes = [wanted.agency.name] if wanted.agency else []
    notes.append(_("Có hiệu lực ngày %(day)s") % {"day": day(wanted.on)})
    require_room(found.count(), notes)
    rows = (_row(one, offer) for one, offer in each_with_offer(found, wanted.on))
    return as_download(workbook(_("Thủ tục hành chính"), _columns(), rows, notes), "thu-tuc")


def _columns() -> list[SheetColumn]:
    return [
        SheetColumn(_("Mã thủ tục"), 16),
        SheetColumn(_("Tên thủ tục"), 60),
        SheetColumn(_("Lĩnh vực"), 30),
        SheetColumn(_("Thời hạn theo quy định"), 22),
        SheetColumn(_("Thời hạn sau cắt giảm"), 22),
        SheetColumn(_("Phí, lệ phí (đồng)"), 16),
        SheetColumn(_("Nguồn công bố"), 26),
        SheetColumn(_("Liên thông"), 24),
        SheetColumn(_("Quyết định công bố"), 18),
        SheetColumn(_("Có hiệu lực từ ngày"), 14),
        SheetColumn(_("Cung cấp trực tuyến"), 18),
        SheetColumn(_("Trang Một cửa điện tử"), 12),
        SheetColumn(_("Cổng dịch vụ công của tỉnh"), 12),
        SheetColumn(_("Cổng Dịch vụ công quốc gia"), 20),
        SheetColumn(_("Lý do không tích hợp được"), 30),
        SheetColumn(_("Thanh toán trực tuyến"), 12),
        SheetColumn(_("Bưu chính công ích"), 12),
        SheetColumn(_("Niêm yết công khai"), 12),
        SheetColumn(_("Cơ quan"), 36),
        SheetColumn(_("Nơi giải quyết"), 36),
    ]


def _row(one: Any, offer: Any) -> tuple[Any, ...]:
    return (
        one.procedure.code,
        one.name,
        one.field,
        one.budget_by_law.label,
        one.budget.label,
        one.fee,
        str(one.get_origin_display()),
        str(one.get_joint_display()),
        str(one.decision.journal_name),
        one.valid_from,
        str(offer.get_online_display()) if offer else "",
        *(_yes(offer, name) for name in ("onestop_page", "province_portal")),
        str(offer.get_national_portal_display()) if offer else "",
        offer.impossible_because if offer else "",
        *(_yes(offer, name) for name in ("online_payment", "postal", "posted")),
        one.agency.name,
        one.unit.name if one.unit else "",
    )


def _yes(offer: Any, name: str) -> str:
    return _("có") if offer and getattr(offer, name) else _("không")
