"""Recruitments, appointments and support of talents: lists, and one of each."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_GET

from sogoc.areas.civil_service.appointments.queries import (
    appointments_held,
    appointments_seen_by,
    recruitments_held,
    recruitments_seen_by,
    talents_held,
    talents_seen_by,
)
from sogoc.components.tables import Column
from sogoc.desk.deeds import Deeds
from sogoc.desk.listing import listing
from sogoc.desk.proving import proofs
from sogoc.desk.requests import DeskRequest
from sogoc.desk.standpoint import standing
from sogoc.foundations.documents.queries import counted
from sogoc.foundations.journal.queries import history_of
from sogoc.kernel.acts import may
from sogoc.kernel.vietnamese import whole

from . import columns, telling, trails
from .deeds import APPOINTMENTS, RECRUITMENTS

MOST = 50


@dataclass(frozen=True, slots=True)
class Register:
    """One of the three: its list, and how one of it is told."""

    title: Any
    held: Callable[..., Any]
    seen_by: Callable[..., Any]
    columns: Mapping[str, Column]
    newest: str
    facts: Callable[..., list[telling.Fact]]
    trail: Callable[[], trails.Trail]
    empty: Any
    act: str
    begins: str = ""
    sheet_in: str = ""
    sheet: str = ""
    deeds: Deeds | None = None


RECRUITED = Register(
    _("Tuyển dụng"),
    recruitments_held,
    recruitments_seen_by,
    columns.RECRUITMENTS,
    "-recruited_on",
    telling.of_a_recruitment,
    trails.of_recruitments,
    _("Ghi tuyển dụng thì người đó vào danh sách luôn."),
    "recruit",
    begins="staff:recruit",
    sheet_in="recruitments",
    sheet="sheets:recruitments",
    deeds=RECRUITMENTS,
)
APPOINTED = Register(
    _("Bổ nhiệm"),
    appointments_held,
    appointments_seen_by,
    columns.APPOINTMENTS,
    "-appointed_on",
    telling.of_an_appointment,
    trails.of_appointments,
    _("Ghi bổ nhiệm từ trang của người được bổ nhiệm, hoặc nhập từ Excel."),
    "appoint_leader",
    sheet_in="appointments",
    sheet="sheets:appointments",
    deeds=APPOINTMENTS,
)
TALENTS = Register(
    _("Người có tài năng"),
    talents_held,
    talents_seen_by,
    columns.TALENTS,
    "-given_on",
    telling.of_a_talent,
    trails.of_talents,
    _("Ghi thu hút, hỗ trợ từ trang của người đó."),
    "support_talent",
    sheet="sheets:talents",
)


@require_GET
def held(request: DeskRequest, what: Register) -> HttpResponse:
    standpoint = standing(request, "see_appointments")
    by, agency = request.actor, standpoint.agency
    table = listing(request, what.held(by, agency), what.columns, what.newest, count=counted)
    many = ngettext("%(written)s lượt", "%(written)s lượt", table.total)
    context = {
        "standpoint": standpoint,
        "what": what,
        "table": table,
        "how_many": many % {"written": whole(table.total)},
        "may_begin": may(by, what.act, agency),
        "trail": trails.of_the_list(),
    }
    return render(request, "desk/staff/records.html", context)


@require_GET
def one(request: DeskRequest, pk: int, what: Register) -> HttpResponse:
    found: Any = get_object_or_404(what.seen_by(request.actor), pk=pk)
    context = {
        "thing": found,
        "facts": what.facts(request, found),
        "deeds": what.deeds.open_to(request.actor, found) if what.deeds else {},
        "address": request.path,
        **proofs(request, found, found.agency),
        "history": history_of(found)[:MOST],
        "trail": what.trail(),
    }
    return render(request, "desk/staff/record.html", context)
