"""Tasks: the board, the list, the meeting of the week, a task; plans with what is done of them, and by months."""

from datetime import date, timedelta
from typing import Any

from django.http import HttpResponse, QueryDict
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import ngettext
from django.views.decorators.http import require_GET

from sogoc.areas.direction.tasks.queries import (
    Wanted,
    by_division,
    done_since,
    escalations_of,
    joining_of,
    lanes,
    plans_held,
    plans_seen_by,
    progress_of,
    tasks_of,
    tasks_seen_by,
    tasks_wanted,
    timeline,
    turns_of,
)
from sogoc.desk.listing import listing
from sogoc.desk.proving import proofs
from sogoc.desk.requests import DeskRequest
from sogoc.desk.standpoint import standing
from sogoc.foundations.documents.queries import documents_seen_by
from sogoc.foundations.journal.queries import history_of
from sogoc.kernel.acts import may
from sogoc.kernel.vietnamese import UnreadableDay, local_day, read_day, whole
from sogoc.kernel.working_days import YEARS

from . import columns, deeds
from .forms import DayForm, FilterForm
from .trails import of_a_plan, of_plans, of_tasks, of_the_board

MOST = 50
A_WEEK = timedelta(days=7)


def day_asked(request: DeskRequest) -> date:
    """What cannot be read is today."""
    today = local_day(request.at)
    try:
        asked = read_day(request.GET.get("day", ""))
    except UnreadableDay:
        return today
    return asked if asked.year in YEARS else today


@require_GET
def board(request: DeskRequest) -> HttpResponse:
    """The agency's, or what is mine; on any day, then as now."""
    standpoint = standing(request, "see_task")
    mine = bool(request.GET.get("mine"))
    day, by, agency = day_asked(request), request.actor, standpoint.agency
    me = request.user.pk if mine else None
    found = tasks_wanted(by, Wanted(on=day, agency=agency, whose=me))
    plans = list(plans_held(by, agency).filter(year=day.year)[:MOST])
    told = progress_of(plans, day)
    context = {
        "standpoint": standpoint,
        "lanes": [
            (lane, [(one, *columns.state_on(one, day)) for one in lane.tasks]) for lane in lanes(found, day)
        ],
        "mine": mine,
        "day": day,
        "form": DayForm({"day": request.GET.get("day", "")}),
        "plans": [(plan, *told.get(plan.pk, (0, 0))) for plan in plans if plan.pk in told],
        "may_assign": may(by, "assign_task", agency),
    }
    return render(request, "desk/tasks/board.html", context)


@require_GET
def meeting(request: DeskRequest) -> HttpResponse:
    """One page to run the meeting of the week from: division by division what is late, due and waiting."""
    standpoint = standing(request, "see_task")
    day = day_asked(request)
    found = tasks_wanted(request.actor, Wanted(on=day, agency=standpoint.agency))
    context = {
        "standpoint": standpoint,
        "day": day,
        "form": DayForm({"day": request.GET.get("day", "")}),
        "shares": [
            (share, [(one, *columns.state_on(one, day)) for one in share.tasks])
            for share in by_division(found, day)
        ],
        "done": done_since(found, day - A_WEEK, day),
        "trail": of_the_board(),
    }
    return render(request, "desk/tasks/meeting.html", context)


@require_GET
def tasks(request: DeskRequest) -> HttpResponse:
    """Opened without a question it answers: what has to be done, and what is due first."""
    standpoint = standing(request, "see_task")
    form = FilterForm(request.GET if "state" in request.GET else _opened(request.GET))
    today = local_day(request.at)
    wanted = form.wanted(agency=standpoint.agency, on=today, me=request.user.pk)
    table = listing(request, tasks_wanted(request.actor, wanted), columns.task_columns(today), "due_on")
    context = {
        "standpoint": standpoint,
        "form": form,
        "table": table,
        "how_many": columns.how_many(table.total),
        "may_assign": may(request.actor, "assign_task", standpoint.agency),
        "sheet": _sheet(standpoint, form),
        "clear": reverse("tasks:list") if form.narrows else "",
        "trail": of_the_board(),
    }
    return render(request, "desk/tasks/list.html", context)


def _opened(asked: QueryDict) -> QueryDict:
    told = asked.copy()
    told["state"] = "open"
    return told


def _sheet(standpoint: Any, form: FilterForm) -> str:
    """The same rows as a spreadsheet."""
    query = QueryDict(mutable=True)
    query.update({key: value for key, value in form.cleaned_data.items() if value})
    query["agency"] = standpoint.agency.key
    return f"{reverse('sheets:tasks')}?{query.urlencode()}"


@require_GET
def task(request: DeskRequest, pk: int) -> HttpResponse:
    found: Any = get_object_or_404(tasks_seen_by(request.actor).select_related("document", "product"), pk=pk)
    state, pressing = columns.state_of(found, local_day(request.at))
    documents = {one.pk for one in _seen(request, found)}
    context = {
        "task": found,
        "state": state,
        "pressing": pressing,
        "seen": documents,
        "joining": joining_of(found),
        "turns": turns_of(found),
        "escalations": escalations_of(found),
        "deeds": deeds.TASKS.open_to(request.actor, found),
        "history": history_of(found)[:MOST],
        "link": reverse("tasks:evidence", args=[found.pk]),
        "trail": of_tasks(found),
        **proofs(request, found, found.agency),
    }
    return render(request, "desk/tasks/task.html", context)


def _seen(request: DeskRequest, found: Any) -> Any:
    named = [found.document_id, found.product_id]
    return documents_seen_by(request.actor).filter(pk__in=[pk for pk in named if pk])


# ── plans ──────────────────────────────────────────────────────────────────
@require_GET
def plans(request: DeskRequest) -> HttpResponse:
    standpoint = standing(request, "see_task")
    by, agency = request.actor, standpoint.agency
    progress: dict[int, tuple[int, int]] = {}
    table = listing(request, plans_held(by, agency), columns.plan_columns(progress), "-year")
    progress |= progress_of(table.rows, local_day(request.at))
    many = ngettext("%(written)s kế hoạch", "%(written)s kế hoạch", table.total)
    context = {
        "standpoint": standpoint,
        "table": table,
        "how_many": many % {"written": whole(table.total)},
        "may_open": may(by, "open_plan", agency),
        "sheet": f"{reverse('sheets:plans')}?agency={agency.key}",
        "trail": of_the_board(),
    }
    return render(request, "desk/tasks/plans.html", context)


@require_GET
def plan(request: DeskRequest, pk: int) -> HttpResponse:
    """Then and now: how much of it was done on a day that may be chosen."""
    found: Any = get_object_or_404(plans_seen_by(request.actor), pk=pk)
    today, day = local_day(request.at), day_asked(request)
    table = listing(request, tasks_of(found), columns.of_a_plan(today), "number")
    then, now = (progress_of([found], one).get(found.pk, (0, 0)) for one in (day, today))
    context = {
        "plan": found,
        "table": table,
        "how_many": columns.how_many(table.total),
        "day": day,
        "then": then,
        "now": now if day != today else None,
        "form": DayForm({"day": request.GET.get("day", "")}),
        "deeds": deeds.PLANS.open_to(request.actor, found),
        "may_assign": may(request.actor, "assign_task", found),
        "document": documents_seen_by(request.actor).filter(pk=found.document_id).first(),
        "history": history_of(found)[:MOST],
        "link": reverse("tasks:plan_evidence", args=[found.pk]),
        "sheet": f"{reverse('sheets:tasks')}?plan={found.pk}",
        "trail": of_plans(),
        **proofs(request, found, found.agency),
    }
    return render(request, "desk/tasks/plan.html", context)


@require_GET
def months(request: DeskRequest, pk: int) -> HttpResponse:
    found: Any = get_object_or_404(plans_seen_by(request.actor), pk=pk)
    context = {
        "plan": found,
        "rows": timeline(found, local_day(request.at)).items(),
        "months": range(1, 13),
        "trail": of_a_plan(found),
    }
    return render(request, "desk/tasks/months.html", context)
