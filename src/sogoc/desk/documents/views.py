"""The book of documents: the list, and one document with all that is tied to it."""

from typing import Any

from django.http import HttpResponse, QueryDict
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from sogoc.areas.direction.steering.actions.mark_as_steering import mark_as_steering
from sogoc.areas.direction.steering.queries import steering_of
from sogoc.desk.listing import listing, newest_listed
from sogoc.desk.performing import perform, status_of
from sogoc.desk.requests import DeskRequest
from sogoc.desk.standpoint import Standpoint, standing
from sogoc.foundations.documents.links import links_of
from sogoc.foundations.documents.queries import Wanted, documents_seen_by, documents_wanted
from sogoc.foundations.documents.searching import searched
from sogoc.foundations.journal.queries import history_of, key_of
from sogoc.foundations.ledger.counting import counting
from sogoc.kernel.acts import may, require

from .columns import COLUMNS, how_many
from .deeds import deeds_open_to
from .forms import FilterForm, SteeringForm
from .signing import deeds_on_files
from .trails import of_the_book, page_of

# Offered where what they add is shown; the menu beside the title offers the rest.
OF_A_PANEL = ("attach", "relate", "cite", "evidence")


@require_GET
def documents(request: DeskRequest) -> HttpResponse:
    standpoint = standing(request, "see_document")
    form = FilterForm(request.GET)
    wanted = form.wanted(agency=standpoint.agency, period=standpoint.period)
    found = searched(request.actor, wanted, newest=newest_listed(request, "-issued_on"))
    table = listing(request, found.documents, COLUMNS, "-issued_on", count=lambda _: found.total)
    context = {
        "form": form,
        "table": table,
        "how_many": how_many(found.total, found.most),
        "standpoint": standpoint,
        "may_enter": may(request.actor, "enter_document", standpoint.agency),
        "sheet": _sheet(request, standpoint, form),
        "clear": reverse("documents:list") if form.narrows else "",
        "nothing_at_all": not table.rows and _nothing_at_all(request, standpoint),
    }
    return render(request, "desk/documents/list.html", context)


def _nothing_at_all(request: DeskRequest, standpoint: Standpoint) -> bool:
    """Is the book itself empty? Asked where a list is, for that is what an empty list speaks of."""
    return not documents_wanted(request.actor, Wanted(agency=standpoint.agency)).exists()


def _sheet(request: DeskRequest, standpoint: Standpoint, form: FilterForm) -> str:
    """The same rows as a spreadsheet."""
    query = QueryDict(mutable=True)
    query.update({key: value for key, value in form.cleaned_data.items() if value and key != "whole"})
    query["agency"] = standpoint.agency.key
    if not form.cleaned_data.get("whole"):
        query["period"] = standpoint.period.key
    return f"{reverse('sheets:documents')}?{query.urlencode()}"


@require_GET
def document(request: DeskRequest, pk: int) -> HttpResponse:
    found = get_object_or_404(documents_seen_by(request.actor), pk=pk)
    return _document_page(request, found, SteeringForm())


def _document_page(request: DeskRequest, found: Any, form: SteeringForm) -> HttpResponse:
    steering, links = steering_of(found), links_of(found, request.actor)
    deeds = deeds_open_to(request.actor, found, steering)
    context = {
        "document": found,
        "trail": of_the_book(),
        # Held by an agency that moved away since: its paper of then is seen, what it counts in today is not.
        "counted_in": counting(*key_of(found), found.agency, by=request.actor)
        if may(request.actor, "see_figure", found)
        else None,
        "steering": steering,
        "links": links,
        "files": deeds_on_files(request.actor, found, links.files),
        "history": history_of(found),
        "deeds": deeds,
        "more": {key: deed for key, deed in deeds.items() if key not in OF_A_PANEL},
        "may_correct": may(request.actor, "correct_document", found) and not found.cancelled_on,
        "may_mark": may(request.actor, "mark_as_steering", found) and not found.cancelled_on,
        "may_withdraw": may(request.actor, "withdraw_link", found),
        "form": form,
    }
    return render(request, "desk/documents/document.html", context, status=status_of(form))


@require_POST
def steering(request: DeskRequest, pk: int) -> HttpResponse:
    found = get_object_or_404(documents_seen_by(request.actor), pk=pk)
    require(request.actor, "mark_as_steering", found)
    form = SteeringForm(request.POST)
    if form.is_valid():
        response = perform(
            request,
            form,
            lambda: mark_as_steering(document=found, steers=form.told, at=request.at, by=request.actor),
            address=lambda _: page_of(found),
            done=_("Đã ghi nhận là văn bản chỉ đạo."),
        )
        if response:
            return response
    return _document_page(request, found, form)
