"""Plans with what is done of them, and tasks as the list shows them, as spreadsheets."""

from typing import Any

from django.http import HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET

from sogoc.areas.direction.tasks.queries import plans_held, plans_seen_by, progress_of, tasks_wanted
from sogoc.areas.direction.tasks.register import STATES, TaskState
from sogoc.foundations.documents.kinds import kind_names
from sogoc.foundations.people.requests import ActorRequest
from sogoc.gateway.wanting import agency_asked
from sogoc.gateway.wanting_tasks import wanted_tasks
from sogoc.kernel.acts import require
from sogoc.kernel.vietnamese import local_day

from .workbooks import SheetColumn, as_download, require_room, workbook


@require_GET
def tasks(request: ActorRequest) -> HttpResponse:
    require(request.actor, "see_task")
    wanted = wanted_tasks(request, request.GET)
    found = tasks_wanted(request.actor, wanted).select_related("document", "product")
    notes = [str(one) for one in (wanted.agency, wanted.plan) if one]
    require_room(found.count(), notes)
    joined = found.prefetch_related("joining").order_by("plan", "number", "due_on", "id")
    rows = (_row(one) for one in joined.iterator(chunk_size=2000))
    return as_download(workbook(_("Nhiệm vụ"), _columns(), rows, notes), "nhiem-vu")


def _columns() -> list[SheetColumn]:
    return [
        SheetColumn(_("Kế hoạch"), 20),
        SheetColumn(_("Số thứ tự"), 10),
        SheetColumn(_("Nội dung"), 60),
        SheetColumn(_("Lĩnh vực"), 28),
        SheetColumn(_("Đơn vị chủ trì"), 36),
        SheetColumn(_("Đơn vị phối hợp"), 36),
        SheetColumn(_("Sản phẩm"), 20),
        SheetColumn(_("Hạn"), 14),
        SheetColumn(_("Mã tiêu chí"), 14),
        SheetColumn(_("Từ"), 24),
        SheetColumn(_("Văn bản giao"), 20),
        SheetColumn(_("Người thực hiện"), 28),
        SheetColumn(_("Tình trạng"), 18),
        SheetColumn(_("Hoàn thành"), 14),
        SheetColumn(_("Văn bản sản phẩm"), 20),
        SheetColumn(_("Kết quả"), 60),
    ]


def _row(one: Any) -> tuple[Any, ...]:
    return (
        str(one.plan or ""),
        one.number or None,
        one.title,
        str(one.get_field_display()),
        one.lead.name,
        "; ".join(unit.name for unit in one.joining.all()),
        kind_names().get(one.product_kind, ""),
        one.due_on,
        one.criterion,
        str(one.get_source_display()),
        str(one.document or ""),
        str(one.doer or ""),
        _(STATES[TaskState(one.state)]),
        one.done_on,
        str(one.product or ""),
        one.result,
    )


@require_GET
def plans(request: ActorRequest) -> HttpResponse:
    require(request.actor, "see_task")
    key = request.GET.get("agency", "")
    agency = agency_asked(request.actor, key) if key else None
    found = plans_held(request.actor, agency) if agency else plans_seen_by(request.actor)
    notes = [agency.name] if agency else []
    require_room(found.count(), notes)
    held = list(found)
    told = progress_of(held, local_day(request.at))
    columns = [
        SheetColumn(_("Kế hoạch"), 20),
        SheetColumn(_("Ngày ban hành"), 14),
        SheetColumn(_("Trích yếu"), 60),
        SheetColumn(_("Về"), 40),
        SheetColumn(_("Năm"), 10),
        SheetColumn(_("Cơ quan"), 36),
        SheetColumn(_("Số nhiệm vụ"), 14),
        SheetColumn(_("Đã hoàn thành"), 14),
    ]
    rows = (_plan(one, *told.get(one.pk, (0, 0))) for one in held)
    return as_download(workbook(_("Kế hoạch"), columns, rows, notes), "ke-hoach")


def _plan(one: Any, done: int, all_of_it: int) -> tuple[Any, ...]:
    paper = one.document
    named = (paper.printed, paper.issued_on, paper.summary, str(one.get_kind_display()), one.year)
    return (*named, one.agency.name, all_of_it, done)
