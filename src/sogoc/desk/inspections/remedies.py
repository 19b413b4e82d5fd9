"""The remedial table of an inspection: on a page, and on paper."""

from typing import Any

from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.views.decorators.http import require_GET

from sogoc.areas.direction.inspections.papers.report import report_data
from sogoc.areas.direction.inspections.queries import (
    documents_of,
    followed,
    inspections_seen_by,
    remedies_of,
)
from sogoc.components.tables import Table
from sogoc.desk.handing_out import MEDIA, handed_out, paper_as
from sogoc.desk.requests import DeskRequest
from sogoc.foundations.documents.rendering.forms import forms
from sogoc.foundations.documents.rendering.queries import printed
from sogoc.kernel.acts import Refusal
from sogoc.kernel.vietnamese import local_day

from .columns import remedies as remedial
from .trails import of_an_inspection

USE = "remedies"


class NothingToRemedy(Refusal):
    "Cuộc kiểm tra này chưa ghi tồn tại hay kiến nghị nào, nên chưa có gì để in. Hãy ghi trước."


@require_GET
def remedies(request: DeskRequest, pk: int) -> HttpResponse:
    found: Any = get_object_or_404(inspections_seen_by(request.actor), pk=pk)
    matters = remedies_of(found)
    table = Table(remedial(local_day(request.at), *_told(request, matters)), matters)
    context = {
        "inspection": found,
        "table": table,
        "done": sum(one.done_on is not None for one in matters),
        "closed": sum(one.closed_on is not None for one in matters),
        "sheet": reverse("sheets:remedies", args=[found.pk]),
        "trail": of_an_inspection(found),
    }
    return render(request, "desk/inspections/remedies.html", context)


def _told(request: DeskRequest, matters: list[Any]) -> tuple[dict[int, list[str]], dict[int, Any]]:
    """By which documents, and what moved; only those that follow a figure ask the ledger."""
    figures = {one.pk: told for one in matters if (told := followed(one, request.actor))}
    return documents_of(matters, request.actor), figures


@require_GET
def paper(request: DeskRequest, pk: int, kind: str) -> HttpResponse:
    """The report on what was remedied, to be read once more, numbered and signed."""
    found: Any = get_object_or_404(inspections_seen_by(request.actor), pk=pk)
    today = local_day(request.at)
    form = forms.on(USE, today)
    if form is None or kind not in MEDIA:
        raise Http404
    matters = remedies_of(found)
    if not matters:
        raise NothingToRemedy
    data = report_data(found, matters, *_told(request, matters), today=today)
    word = printed(form, data, agency=found.agency, day=today)
    return handed_out(paper_as(word, kind), kind, f"{form.title} {found.year}")
