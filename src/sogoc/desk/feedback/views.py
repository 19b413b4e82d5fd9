"""The register of feedback: the list by deadline, and one with what was said, asked, answered and done."""

from typing import Any

from django.http import Http404, HttpResponse, QueryDict
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET

from sogoc.areas.procedures.feedback.queries import (
    OF_A_PERIOD,
    feedback_seen_by,
    feedback_wanted,
    more_asked,
    sender_of,
)
from sogoc.desk.listing import listing
from sogoc.desk.proving import proofs
from sogoc.desk.requests import DeskRequest
from sogoc.desk.standpoint import Standpoint, standing
from sogoc.foundations.documents.queries import counted
from sogoc.foundations.journal.queries import history_of
from sogoc.foundations.journal.reading import read
from sogoc.kernel.acts import may, require
from sogoc.kernel.vietnamese import local_day

from .columns import columns, how_many, state_of
from .deeds import DEEDS
from .forms import FilterForm
from .trails import of_feedback, of_the_register


@require_GET
def feedback(request: DeskRequest) -> HttpResponse:
    """Opened without a question it answers: what is to be done, and what is due first."""
    standpoint = standing(request, "see_feedback")
    form = FilterForm(request.GET if "state" in request.GET else _opened(request.GET))
    today = local_day(request.at)
    wanted = form.wanted(agency=standpoint.agency, period=standpoint.period, on=today)
    of_the_period = wanted.state in OF_A_PERIOD
    default = "-received_on" if of_the_period or not wanted.state else "due_on"
    table = listing(request, feedback_wanted(request.actor, wanted), columns(today), default, count=counted)
    context = {
        "form": form,
        "table": table,
        "how_many": how_many(table.total),
        "of_the_period": of_the_period,
        "standpoint": standpoint,
        "may_receive": may(request.actor, "receive_feedback", standpoint.agency),
        "sheet": _sheet(standpoint, form),
        "clear": reverse("feedback:list") if form.narrows else "",
    }
    return render(request, "desk/feedback/list.html", context)


def _opened(asked: QueryDict) -> QueryDict:
    told = asked.copy()
    told["state"] = "due"
    return told


def _sheet(standpoint: Standpoint, form: FilterForm) -> str:
    """The same rows as a spreadsheet."""
    query = QueryDict(mutable=True)
    query.update({key: value for key, value in form.cleaned_data.items() if value})
    query.update({"agency": standpoint.agency.key, "period": standpoint.period.key})
    return f"{reverse('sheets:feedback')}?{query.urlencode()}"


@require_GET
def one(request: DeskRequest, pk: int) -> HttpResponse:
    """Without who sent it: that is opened on a page of its own, and written down."""
    found = get_object_or_404(feedback_seen_by(request.actor), pk=pk)
    words, pressing = state_of(found, local_day(request.at))
    context: dict[str, Any] = {
        "feedback": found,
        "trail": of_the_register(),
        "state": words,
        "pressing": pressing,
        "asked": more_asked(found),
        "sender_known": sender_of(found) is not None,
        "may_see_sender": may(request.actor, "see_sender", found),
        **proofs(request, found, found.agency),
        "history": history_of(found),
        "deeds": DEEDS.open_to(request.actor, found),
    }
    return render(request, "desk/feedback/feedback.html", context)


@never_cache
@require_GET
def sender(request: DeskRequest, pk: int) -> HttpResponse:
    found = get_object_or_404(feedback_seen_by(request.actor), pk=pk)
    return sender_page(request, found, of_feedback(found))


def sender_page(request: DeskRequest, found: Any, trail: list[tuple[str, str]]) -> HttpResponse:
    """Who sent it and how to reach them; that somebody looked stands in the journal."""
    require(request.actor, "see_sender", found)
    who = sender_of(found)
    if who is None:
        raise Http404
    read(request.actor, "see_sender", found, at=request.at)
    context = {"found": found, "sender": who, "trail": trail}
    return render(request, "desk/feedback/sender.html", context)
