"""One reception, complaint, report, count of declarations: what stands in the book, and what can be done to it."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext
from django.views.decorators.http import require_GET

from sogoc.areas.civil_service.integrity.queries import (
    assets_seen_by,
    grievances_seen_by,
    receptions_seen_by,
    reports_seen_by,
)
from sogoc.desk.proving import proofs
from sogoc.desk.requests import DeskRequest
from sogoc.foundations.journal.queries import history_of
from sogoc.kernel.acts import may
from sogoc.kernel.vietnamese import day, local_day, whole

from .columns import on_time_in_words, state_of
from .deeds import GRIEVANCES, RECEPTIONS
from .trails import (
    of_assets,
    of_grievances,
    of_receptions,
    of_reports,
    page_of_asset,
    page_of_grievance,
    page_of_reception,
    page_of_report,
)

MOST = 50
Facts = list[tuple[str, str]]


def _page(request: DeskRequest, found: Any, facts: Facts, **context: Any) -> HttpResponse:
    document = getattr(found, "document", None)
    told = {
        "one": found,
        "facts": facts,
        "document": document if document and may(request.actor, "see_document", document) else None,
        **proofs(request, found, found.agency),
        "history": history_of(found)[:MOST],
    }
    return render(request, "desk/integrity/record.html", told | context)


@require_GET
def reception(request: DeskRequest, pk: int) -> HttpResponse:
    found: Any = get_object_or_404(receptions_seen_by(request.actor), pk=pk)
    facts = [
        (gettext("Ngày tiếp"), day(found.held_on)),
        (gettext("Lượt tiếp"), whole(found.visits)),
        (gettext("Số người"), whole(found.people)),
        (gettext("Đoàn đông người"), whole(found.groups)),
        (gettext("Nội dung chính"), found.note),
    ]
    return _page(
        request,
        found,
        facts,
        address=page_of_reception(found),
        link=reverse("integrity:receptions_evidence", args=[found.pk]),
        deeds=RECEPTIONS.open_to(request.actor, found),
        trail=of_receptions(),
    )


@require_GET
def grievance(request: DeskRequest, pk: int) -> HttpResponse:
    found: Any = get_object_or_404(grievances_seen_by(request.actor), pk=pk)
    words, pressing = state_of(found, local_day(request.at))
    facts = [
        (gettext("Nội dung"), found.about),
        (gettext("Ngày nhận"), day(found.received_on)),
        (gettext("Ngày thụ lý"), _day(found.accepted_on)),
        (gettext("Hạn giải quyết"), _day(found.due_on)),
        (gettext("Số lần gia hạn"), whole(found.put_off)),
        (gettext("Ngày xong"), _day(found.settled_on)),
        (gettext("Đúng hạn"), on_time_in_words(found)),
    ]
    return _page(
        request,
        found,
        facts,
        state=words,
        pressing=pressing,
        address=page_of_grievance(found),
        link=reverse("integrity:grievances_evidence", args=[found.pk]),
        deeds=GRIEVANCES.open_to(request.actor, found),
        trail=of_grievances(),
    )


@require_GET
def report(request: DeskRequest, pk: int) -> HttpResponse:
    found: Any = get_object_or_404(reports_seen_by(request.actor), pk=pk)
    facts = [
        (gettext("Kỳ báo cáo"), found.period),
        (gettext("Ngày gửi"), day(found.sent_on)),
        (gettext("Hạn gửi"), day(found.due_on)),
        (gettext("Đúng hạn"), on_time_in_words(found)),
    ]
    return _page(
        request,
        found,
        facts,
        address=page_of_report(found),
        link=reverse("integrity:reports_evidence", args=[found.pk]),
        trail=of_reports(),
    )


@require_GET
def asset(request: DeskRequest, pk: int) -> HttpResponse:
    found: Any = get_object_or_404(assets_seen_by(request.actor), pk=pk)
    facts = [
        (gettext("Của năm"), str(found.year)),
        (gettext("Số người phải kê khai"), whole(found.obliged)),
        (gettext("Số người đã kê khai"), whole(found.declared)),
        (gettext("Số bản đã công khai"), whole(found.disclosed)),
    ]
    return _page(
        request,
        found,
        facts,
        address=page_of_asset(found),
        link=reverse("integrity:assets_evidence", args=[found.pk]),
        trail=of_assets(),
    )


def _day(told: Any) -> str:
    return day(told) if told else ""
