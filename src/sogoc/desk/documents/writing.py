"""A document that is written into the book, and corrected there."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from sogoc.areas.direction.steering.actions.enter_steering_document import enter_steering_document
from sogoc.desk.performing import changed_since, perform, status_of
from sogoc.desk.requests import DeskRequest
from sogoc.desk.standpoint import standing
from sogoc.foundations.documents.actions.correct_document import ChangedMeanwhile, correct_document
from sogoc.foundations.documents.actions.enter_document import enter_document
from sogoc.foundations.documents.queries import documents_seen_by
from sogoc.kernel.acts import require

from .forms import CorrectForm, EnterForm
from .trails import of_a_document, of_the_book, page_of


@require_http_methods(["GET", "POST"])
def enter(request: DeskRequest) -> HttpResponse:
    standpoint = standing(request, "enter_document")
    form = EnterForm(request.POST or None)
    if form.is_valid():
        steers = form.steers_told
        facts: dict[str, Any] = {
            "agency": standpoint.agency,
            "flow": form.flow_told,
            "paper": form.paper,
            "at": request.at,
            "by": request.actor,
        }
        response = perform(
            request,
            form,
            lambda: enter_steering_document(**facts, steers=steers) if steers else enter_document(**facts),
            address=page_of,
            done=_("Đã vào sổ văn bản."),
        )
        if response:
            return response
    context = {"form": form, "standpoint": standpoint, "trail": of_the_book()}
    return render(request, "desk/documents/enter.html", context, status=status_of(form))


CORRECTED = ("issued_on", "kind", "issuer", "summary", "signed", "sent", "secrecy", "urgency", "version")


@require_http_methods(["GET", "POST"])
def correct(request: DeskRequest, pk: int) -> HttpResponse:
    found = get_object_or_404(documents_seen_by(request.actor), pk=pk)
    require(request.actor, "correct_document", found)
    initial = {name: getattr(found, name) for name in CORRECTED} | {"number": str(found.number_and_symbol)}
    form = CorrectForm(request.POST or None, initial=initial)
    if form.is_valid():
        response = perform(
            request,
            form,
            lambda: correct_document(
                document=found,
                version=form.cleaned_data["version"],
                paper=form.paper,
                at=request.at,
                by=request.actor,
            ),
            address=page_of,
            done=_("Đã đính chính văn bản trong sổ."),
        )
        if response:
            return response
    context = {
        "form": form,
        "document": found,
        "history": changed_since(request, form, found, ChangedMeanwhile),
        "trail": of_a_document(found),
    }
    return render(request, "desk/documents/correct.html", context, status=status_of(form))
