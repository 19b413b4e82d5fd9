"""The book of documents: list, enter, look at, correct, mark as steering."""

from typing import Any

from django.http import HttpResponse, QueryDict
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from sogoc.areas.direction.actions.enter_steering_document import enter_steering_document
from sogoc.areas.direction.actions.mark_as_steering import mark_as_steering
from sogoc.areas.direction.queries import steering_of
from sogoc.desk.listing import listing
from sogoc.desk.performing import perform, status_of
from sogoc.desk.requests import DeskRequest
from sogoc.desk.standpoint import Standpoint, standing
from sogoc.foundations.documents.actions.correct_document import ChangedMeanwhile, correct_document
from sogoc.foundations.documents.actions.enter_document import enter_document
from sogoc.foundations.documents.queries import Wanted, documents_seen_by, documents_wanted
from sogoc.foundations.journal.queries import history_of, key_of
from sogoc.foundations.ledger.counting import counting
from sogoc.kernel.acts import may, require

from .columns import COLUMNS
from .forms import CorrectForm, EnterForm, FilterForm, SteeringForm


@require_GET
def documents(request: DeskRequest) -> HttpResponse:
    standpoint = standing(request, "see_document")
    form = FilterForm(request.GET)
    found = documents_wanted(request.actor, form.wanted(agency=standpoint.agency, period=standpoint.period))
    table = listing(request, found, COLUMNS, "-issued_on")
    book = documents_wanted(request.actor, Wanted(agency=standpoint.agency))
    context = {
        "form": form,
        "table": table,
        "standpoint": standpoint,
        "may_enter": may(request.actor, "enter_document", standpoint.agency),
        "sheet": _sheet(request, standpoint, form),
        "clear": reverse("documents:list") if form.narrows else "",
        "nothing_at_all": not table.rows and not book.exists(),
    }
    return render(request, "desk/documents/list.html", context)


def _trail() -> list[tuple[str, str]]:
    return [(_("Sổ văn bản"), reverse("documents:list"))]


def _sheet(request: DeskRequest, standpoint: Standpoint, form: FilterForm) -> str:
    """The same rows as a spreadsheet."""
    query = QueryDict(mutable=True)
    query.update({key: value for key, value in form.cleaned_data.items() if value and key != "whole"})
    query["agency"] = standpoint.agency.key
    if not form.cleaned_data.get("whole"):
        query["period"] = standpoint.period.key
    return f"{reverse('sheets:documents')}?{query.urlencode()}"


@require_http_methods(["GET", "POST"])
def enter(request: DeskRequest) -> HttpResponse:
    standpoint = standing(request, "enter_document")
    form = EnterForm(request.POST or None, initial={"issuer": standpoint.agency.name})
    if form.is_valid():
        facts = {
            "agency": standpoint.agency,
            "at": request.at,
            "by": request.actor,
            "flow": form.cleaned_data["flow"],
        }
        steers = form.cleaned_data["steers"]
        response = perform(
            request,
            form,
            lambda: (
                enter_steering_document(**facts, **form.facts, steers=steers)
                if steers
                else enter_document(**facts, **form.facts)
            ),
            address=lambda document: reverse("documents:document", args=[document.pk]),
            done=_("Đã vào sổ văn bản."),
        )
        if response:
            return response
    context = {"form": form, "standpoint": standpoint, "trail": _trail()}
    return render(request, "desk/documents/enter.html", context, status=status_of(form))


@require_GET
def document(request: DeskRequest, pk: int) -> HttpResponse:
    found = get_object_or_404(documents_seen_by(request.actor), pk=pk)
    return _document_page(request, found, SteeringForm())


def _document_page(request: DeskRequest, found: Any, form: SteeringForm) -> HttpResponse:
    context = {
        "document": found,
        "trail": _trail(),
        # Held by an agency that moved away since: its paper of then is seen, what it counts in today is not.
        "counted_in": counting(*key_of(found), found.agency, by=request.actor)
        if may(request.actor, "see_figure", found)
        else None,
        "steering": steering_of(found),
        "history": history_of(found),
        "may_correct": may(request.actor, "correct_document", found),
        "may_mark": may(request.actor, "mark_as_steering", found),
        "form": form,
    }
    return render(request, "desk/documents/document.html", context, status=status_of(form))


@require_http_methods(["GET", "POST"])
def correct(request: DeskRequest, pk: int) -> HttpResponse:
    found = get_object_or_404(documents_seen_by(request.actor), pk=pk)
    require(request.actor, "correct_document", found)
    initial = {
        "number": str(found.number_and_symbol),
        "issued_on": found.issued_on,
        "kind": found.kind,
        "issuer": found.issuer,
        "summary": found.summary,
        "version": found.version,
    }
    form = CorrectForm(request.POST or None, initial=initial)
    if form.is_valid():
        response = perform(
            request,
            form,
            lambda: correct_document(
                document=found,
                version=form.cleaned_data["version"],
                **form.facts,
                at=request.at,
                by=request.actor,
            ),
            address=lambda document: reverse("documents:document", args=[document.pk]),
            done=_("Đã đính chính văn bản trong sổ."),
        )
        if response:
            return response
    trail = [*_trail(), (str(found), reverse("documents:document", args=[pk]))]
    context = {
        "form": form,
        "document": found,
        "history": _changed_since(request, form, found),
        "trail": trail,
    }
    return render(request, "desk/documents/correct.html", context, status=status_of(form))


def _changed_since(request: DeskRequest, form: CorrectForm, found: Any) -> Any:
    """What others corrected while the form was open. Sent again it is known to have been read, and may be done."""
    if not isinstance(form.refusal, ChangedMeanwhile):
        return None
    seen = form.cleaned_data["version"]
    found.refresh_from_db()
    data = request.POST.copy()
    data["version"] = str(found.version)
    form.data = data
    return history_of(found).exclude(changes={})[: max(found.version - seen, 0)]


@require_POST
def steering(request: DeskRequest, pk: int) -> HttpResponse:
    found = get_object_or_404(documents_seen_by(request.actor), pk=pk)
    require(request.actor, "mark_as_steering", found)
    form = SteeringForm(request.POST)
    address = reverse("documents:document", args=[pk])
    if form.is_valid():
        response = perform(
            request,
            form,
            lambda: mark_as_steering(
                document=found, steers=form.cleaned_data["steers"], at=request.at, by=request.actor
            ),
            address=lambda _: address,
            done=_("Đã ghi nhận là văn bản chỉ đạo."),
        )
        if response:
            return response
    return _document_page(request, found, form)
