"""The printed forms of a dossier, as PDF or Word; and the book of a period."""

from typing import Any

from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_GET

from sogoc.areas.procedures.dossiers.papers.binding import paper_data, papers_of, receipt_data
from sogoc.areas.procedures.dossiers.papers.books import book_data
from sogoc.areas.procedures.dossiers.queries import Wanted, dossiers_seen_by, dossiers_wanted, suspensions_of
from sogoc.areas.procedures.dossiers.queries.apologies import apologies_of
from sogoc.desk.handing_out import MEDIA, handed_out, paper_as
from sogoc.desk.requests import DeskRequest
from sogoc.desk.standpoint import standing
from sogoc.foundations.calendar.wording import budget_in_words
from sogoc.foundations.documents.rendering.forms import PrintedForm, forms
from sogoc.foundations.documents.rendering.queries import printed
from sogoc.kernel.acts import Actor, Refusal, may, require
from sogoc.kernel.vietnamese import local_day

MOST = 1000


class BookTooLong(Refusal):
    "Kỳ này tiếp nhận hơn {most} hồ sơ, sổ in ra sẽ quá dày. Hãy chọn kỳ ngắn hơn ở đầu trang, hoặc tải Excel."


class NoFormThen(Refusal):
    "Ngày {day} chưa có quy định nào về biểu mẫu này, nên không in được."


def papers_for(by: Actor, dossier: Any, pauses: Any, apologies: Any) -> list[Any]:
    return papers_of(dossier, pauses, apologies) if may(by, "print_paper", dossier) else []


@require_GET
def paper(request: DeskRequest, pk: int, use: str, kind: str) -> HttpResponse:
    found = get_object_or_404(dossiers_seen_by(request.actor), pk=pk)
    require(request.actor, "print_paper", found)
    offered = papers_of(found, suspensions_of(found), apologies_of(found))
    chosen = next((one for one in offered if one.use == use), None)
    if chosen is None or kind not in MEDIA:
        raise Http404
    word = printed(chosen.form, paper_data(found, chosen), agency=found.agency, day=chosen.day)
    return handed_out(paper_as(word, kind), kind, f"{chosen.form.title} {found.code}")


def receipt_file(
    request: DeskRequest, dossier: Any, address: str, secret: str, kind: str
) -> tuple[bytes, str]:
    """The receipt with its secret, and what its file is called."""
    day = dossier.received_on or local_day(request.at)
    form = _form_of("receipt", day)
    data = receipt_data(
        dossier,
        form,
        tracking=address,
        secret=secret,
        officer=request.actor.name,
        limit=budget_in_words(dossier.budget),
    )
    word = printed(form, data, agency=dossier.agency, day=day)
    return paper_as(word, kind), f"{form.title} {dossier.code}"


@require_GET
def book(request: DeskRequest, kind: str) -> HttpResponse:
    """What the agency in sight received in the period in sight."""
    standpoint = standing(request, "print_paper")
    agency, period = standpoint.agency, standpoint.period
    if kind not in MEDIA:
        raise Http404
    form = _form_of("book", period.end)
    today = local_day(request.at)
    wanted = Wanted(on=today, agency=agency, period=period, state="received")
    found = (
        dossiers_wanted(request.actor, wanted).order_by("received_on", "id").prefetch_related("agency__names")
    )
    lines = list(found[: MOST + 1])
    if len(lines) > MOST:
        raise BookTooLong(most=MOST)
    word = printed(form, book_data(agency, period, lines, form, today), agency=agency, day=period.end)
    return handed_out(paper_as(word, kind), kind, f"{form.title} {period.key}")


def _form_of(use: str, day: Any) -> PrintedForm:
    form = forms.on(use, day)
    if form is None:
        raise NoFormThen(day=day)
    return form
