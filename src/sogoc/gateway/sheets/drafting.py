"""Legal documents that departments draft as a spreadsheet, as the list shows them."""

from typing import Any

from django.http import HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET

from sogoc.areas.institutions.drafting.queries import legal_documents_wanted
from sogoc.foundations.documents.choices import worded
from sogoc.foundations.people.requests import ActorRequest
from sogoc.gateway.wanting_legal_documents import wanted_legal_documents
from sogoc.kernel.acts import require

from .workbooks import SheetColumn, as_download, require_room, workbook


@require_GET
def legal_documents(request: ActorRequest) -> HttpResponse:
    require(request.actor, "see_legal_document")
    wanted = wanted_legal_documents(request, request.GET)
    found = legal_documents_wanted(request.actor, wanted).order_by("entered_on", "id")
    notes = [wanted.agency.name] if wanted.agency else []
    require_room(found.count(), notes)
    rows = (_row(one) for one in found.iterator(chunk_size=2000))
    return as_download(workbook(_("Văn bản QPPL tham mưu"), _columns(), rows, notes), "van-ban-qppl")


def _columns() -> list[SheetColumn]:
    return [
        SheetColumn(_("Tên văn bản"), 60),
        SheetColumn(_("Hình thức"), 36),
        SheetColumn(_("Để"), 18),
        SheetColumn(_("Phòng, đơn vị chủ trì"), 36),
        SheetColumn(_("Ngày đề nghị"), 14),
        SheetColumn(_("Bắt đầu soạn thảo"), 14),
        SheetColumn(_("Hạn ban hành"), 14),
        SheetColumn(_("Bước hiện nay"), 32),
        SheetColumn(_("Hạn của bước"), 14),
        SheetColumn(_("Ngày trình"), 14),
        SheetColumn(_("Ngày ban hành"), 14),
        SheetColumn(_("Có hiệu lực từ ngày"), 14),
        SheetColumn(_("Đúng tiến độ"), 12),
        SheetColumn(_("Lý do chậm tiến độ"), 40),
        SheetColumn(_("Đúng quy trình"), 12),
        SheetColumn(_("Chỗ chưa đúng quy trình"), 40),
        SheetColumn(_("Ngày thôi soạn thảo"), 14),
    ]


def _said(told: bool | None) -> str:
    return "" if told is None else _("có") if told else _("không")


def _row(one: Any) -> tuple[Any, ...]:
    draft = (one.title, worded(one, "kind"), worded(one, "purpose"), one.unit.name, one.proposed_on)
    steps = (one.began_on, one.due_on, one.step, one.step_due_on, one.submitted_on)
    issued = (one.issued_on, one.effective_from, _said(one.on_schedule), one.late_because)
    return (*draft, *steps, *issued, _said(one.by_procedure), one.because, one.dropped_on)
