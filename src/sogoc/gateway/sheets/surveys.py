"""Surveys with what they found, and what was answered to each question of one, as spreadsheets."""

from collections.abc import Iterator
from typing import Any

from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET

from sogoc.areas.direction.surveys.queries import results_of, surveys_named, surveys_seen_by, surveys_wanted
from sogoc.foundations.people.requests import ActorRequest
from sogoc.gateway.wanting import agency_asked
from sogoc.kernel.acts import require

from .workbooks import SheetColumn, as_download, require_room, workbook


@require_GET
def surveys(request: ActorRequest) -> HttpResponse:
    require(request.actor, "see_survey")
    key = request.GET.get("agency", "")
    agency = agency_asked(request.actor, key) if key else None
    told = {name: request.GET.get(name, "") for name in ("words", "state")}
    by = request.actor
    found = surveys_wanted(by, agency, **told) if agency else surveys_named(by, told["words"])
    notes = [agency.name] if agency else []
    require_room(found.count(), notes)
    columns = [
        SheetColumn(_("Cuộc khảo sát"), 44),
        SheetColumn(_("Cơ quan"), 36),
        SheetColumn(_("Hình thức"), 14),
        SheetColumn(_("Từ ngày"), 14),
        SheetColumn(_("Đến hết ngày"), 14),
        SheetColumn(_("Kết thúc ngày"), 14),
        SheetColumn(_("Công bố ngày"), 14),
        SheetColumn(_("Số phiếu thu về"), 14),
        SheetColumn(_("Nêu mức hài lòng"), 14),
        SheetColumn(_("Phiếu hài lòng"), 14),
        SheetColumn(_("Hài lòng"), 30),
    ]
    rows = (_survey(one) for one in found.iterator(chunk_size=2000))
    return as_download(workbook(_("Khảo sát"), columns, rows, notes), "khao-sat")


def _survey(one: Any) -> tuple[Any, ...]:
    days = (one.first, one.last, one.closed_on, one.published_on)
    sums = (one.responses, one.opinions, one.satisfied) if one.is_closed else (None, None, None)
    named = (one.title, one.agency.name, str(one.get_mode_display()))
    return (*named, *days, *sums, str(one.asked or ""))


@require_GET
def survey(request: ActorRequest, pk: int) -> HttpResponse:
    """What was answered, of everybody and of each group that is told of; not what was said in words."""
    found = get_object_or_404(surveys_seen_by(request.actor), pk=pk)
    columns = [
        SheetColumn(_("Chia theo"), 20),
        SheetColumn(_("Nhóm"), 44),
        SheetColumn(_("Câu hỏi"), 60),
        SheetColumn(_("Phương án"), 36),
        SheetColumn(_("Số phiếu"), 12),
        SheetColumn(_("Tỷ lệ"), 30),
    ]
    notes = [found.agency.name, str(found)]
    return as_download(workbook(_("Kết quả khảo sát"), columns, _lines(found), notes), "ket-qua-khao-sat")


def _lines(survey: Any) -> Iterator[tuple[Any, ...]]:
    groups = {"division": _("đơn vị giải quyết"), "procedure": _("thủ tục")}
    for one in results_of(survey):
        for line in one.lines:
            named = (groups.get(one.by, ""), one.name, str(one.question), line.text)
            yield (*named, line.number, str(line.asked or "") if one.question.has_options else "")
