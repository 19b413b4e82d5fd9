"""Meetings about reform: the list, one with its conclusions, a conclusion with its tasks and its target."""

from fractions import Fraction
from typing import Any

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext_lazy, ngettext
from django.views.decorators.http import require_GET

from sogoc.areas.direction.meetings.queries import (
    conclusions_seen_by,
    meetings_held,
    meetings_seen_by,
    points_of,
    reached,
    tasks_of_conclusion,
)
from sogoc.areas.direction.meetings.register import BOUNDS, Bound
from sogoc.components.tables import Column, row_link
from sogoc.desk.addresses import addresses
from sogoc.desk.listing import listing
from sogoc.desk.proving import proofs
from sogoc.desk.requests import DeskRequest
from sogoc.desk.standpoint import standing
from sogoc.desk.tasks.columns import state_of
from sogoc.foundations.documents.choices import worded
from sogoc.foundations.documents.queries import documents_seen_by
from sogoc.foundations.journal.queries import history_of
from sogoc.foundations.ledger.asking import Answer, ask
from sogoc.foundations.ledger.books import books
from sogoc.kernel.acts import may
from sogoc.kernel.vietnamese import day, local_day, whole
from sogoc.measures.amounts import Kind

from . import deeds
from .trails import of_a_meeting, of_meetings

MOST = 50
COLUMNS = {
    "subject": Column(
        gettext_lazy("Nội dung"),
        lambda one: row_link(addresses("meetings:meeting")(one.pk), one.subject, broken=True),
        look="cell-main",
    ),
    "kind": Column(gettext_lazy("Hình thức"), lambda one: worded(one, "kind")),
    "held_on": Column(gettext_lazy("Ngày họp"), lambda one: day(one.held_on), by="held_on", look="unbroken"),
    "notice": Column(gettext_lazy("Thông báo"), lambda one: one.notice or ""),
    "concluded": Column(gettext_lazy("Số kết luận"), lambda one: whole(one.concluded), look="number"),
}


@require_GET
def meetings(request: DeskRequest) -> HttpResponse:
    standpoint = standing(request, "see_meeting")
    table = listing(request, meetings_held(request.actor, standpoint.agency), COLUMNS, "-held_on")
    many = ngettext("%(written)s cuộc họp", "%(written)s cuộc họp", table.total)
    context = {
        "standpoint": standpoint,
        "table": table,
        "how_many": many % {"written": whole(table.total)},
        "may_record": may(request.actor, "record_meeting", standpoint.agency),
        "sheet": f"{reverse('sheets:meetings')}?agency={standpoint.agency.key}",
        "trail": of_meetings()[:1],
    }
    return render(request, "desk/meetings/list.html", context)


@require_GET
def meeting(request: DeskRequest, pk: int) -> HttpResponse:
    found: Any = get_object_or_404(meetings_seen_by(request.actor), pk=pk)
    today = local_day(request.at)
    context = {
        "meeting": found,
        "points": [
            (point.conclusion, [(task, *state_of(task, today)) for task in point.tasks])
            for point in points_of(found)
        ],
        "notice": documents_seen_by(request.actor).filter(pk=found.notice_id).first(),
        "deeds": deeds.MEETINGS.open_to(request.actor, found),
        "history": history_of(found)[:MOST],
        "link": reverse("meetings:evidence", args=[found.pk]),
        "trail": of_meetings(),
        **proofs(request, found, found.agency),
    }
    return render(request, "desk/meetings/meeting.html", context)


@require_GET
def conclusion(request: DeskRequest, pk: int) -> HttpResponse:
    found: Any = get_object_or_404(conclusions_seen_by(request.actor), pk=pk)
    today = local_day(request.at)
    context = {
        "conclusion": found,
        "tasks": [(task, *state_of(task, today)) for task in tasks_of_conclusion(found)],
        "target": _target(request, found) if found.figure in books.figures else None,
        "deeds": deeds.CONCLUSIONS.open_to(request.actor, found),
        "history": history_of(found)[:MOST],
        "link": reverse("meetings:conclusion_evidence", args=[found.pk]),
        "trail": of_a_meeting(found.meeting),
        **proofs(request, found, found.agency),
    }
    return render(request, "desk/meetings/conclusion.html", context)


def _target(request: DeskRequest, found: Any) -> dict[str, Any]:
    """The figure of the period in sight against what it is to reach; nobody judges a figure that has no number."""
    standpoint = standing(request, "see_meeting")
    asked = ask([found.figure], [found.agency], standpoint.period, by=request.actor)
    answer = next(iter(asked.values()), None)
    number = _number(answer)
    return {
        "answer": answer,
        "figure": books.figures[found.figure],
        "bound": BOUNDS[Bound(found.bound)],
        "reached": None if number is None else reached(found, number),
    }


def _number(answer: Answer | None) -> int | Fraction | None:
    """Percents as people say them: 50 of 50 %."""
    value = answer.value if answer else None
    if not answer or not isinstance(value, int | Fraction):
        return None
    return value * 100 if answer.figure.kind is Kind.PERCENT else value
