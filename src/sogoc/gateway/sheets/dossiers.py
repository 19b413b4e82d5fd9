"""Dossiers as a spreadsheet, as the list shows them."""

from typing import Any

from django.http import HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET

from sogoc.areas.procedures.dossiers.queries import OF_A_PERIOD, dossiers_wanted
from sogoc.foundations.ledger.wording import period_in_words
from sogoc.foundations.people.requests import ActorRequest
from sogoc.gateway.wanting_dossiers import wanted_dossiers
from sogoc.kernel.acts import require

from .workbooks import SheetColumn, as_download, require_room, workbook


@require_GET
def dossiers(request: ActorRequest) -> HttpResponse:
    require(request.actor, "see_dossier")
    wanted = wanted_dossiers(request, request.GET)
    found = dossiers_wanted(request.actor, wanted).order_by("received_on", "submitted_on", "id")
    notes = [wanted.agency.name] if wanted.agency else []
    notes += [period_in_words(wanted.period)] if wanted.period and wanted.state in OF_A_PERIOD else []
    require_room(found.count(), notes)
    named = found.prefetch_related("agency__names")
    rows = (_row(one) for one in named.iterator(chunk_size=2000))
    return as_download(workbook(_("Sổ hồ sơ"), _columns(), rows, notes), "so-ho-so")


def _columns() -> list[SheetColumn]:
    return [
        SheetColumn(_("Mã hồ sơ"), 28),
        SheetColumn(_("Mã thủ tục"), 14),
        SheetColumn(_("Thủ tục"), 60),
        SheetColumn(_("Lĩnh vực"), 30),
        SheetColumn(_("Cơ quan giải quyết"), 36),
        SheetColumn(_("Cách nộp"), 26),
        SheetColumn(_("Cung cấp trực tuyến"), 18),
        SheetColumn(_("Thời hạn giải quyết"), 24),
        SheetColumn(_("Tiếp nhận"), 14),
        SheetColumn(_("Hẹn trả"), 14),
        SheetColumn(_("Giải quyết xong"), 14),
        SheetColumn(_("Kết quả"), 18),
        SheetColumn(_("Đúng hạn"), 10),
        SheetColumn(_("Lý do từ chối, rút"), 40),
        SheetColumn(_("Trả kết quả"), 14),
        SheetColumn(_("Cách trả kết quả"), 20),
    ]


def _row(one: Any) -> tuple[Any, ...]:
    on_time = "" if one.on_time is None else _("có") if one.on_time else _("không")
    return (
        one.code,
        one.procedure_code,
        one.procedure,
        one.field,
        one.agency.called_on(one.received_on or one.submitted_on).name,
        str(one.get_channel_display()),
        str(one.get_level_display()),
        one.budget.label,
        one.received_on,
        one.due_on,
        one.concluded_on,
        str(one.get_outcome_display()),
        on_time,
        one.concluded_because,
        one.returned_on,
        str(one.get_delivery_display()),
    )
