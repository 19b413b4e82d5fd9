"""The pages of the deeds: what is to be done is told, looked at, then done; and what was written wrongly is mended."""

from typing import Any

from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from sogoc.desk.performing import perform, status_of
from sogoc.desk.requests import DeskRequest
from sogoc.foundations.agencies.actions.correct_agency_name import NameCorrectedMeanwhile, correct_agency_name
from sogoc.foundations.agencies.actions.correct_succession import (
    SuccessionCorrectedMeanwhile,
    correct_succession,
)
from sogoc.foundations.agencies.actions.withdraw_contact import withdraw_contact
from sogoc.foundations.agencies.queries import agencies_seen_by, contacts_of, names_of, successions_of
from sogoc.foundations.agencies.versions import AgencyChangedMeanwhile
from sogoc.kernel.acts import NotAllowed, Refusal, require
from sogoc.kernel.vietnamese import local_day

from .deeds import DEEDS, Deed, foreseen
from .forms import CorrectDecisionForm, CorrectNameForm, DeedForm, WithdrawForm
from .views import trail

MEANWHILE = (AgencyChangedMeanwhile, NameCorrectedMeanwhile, SuccessionCorrectedMeanwhile)


def _address(agency: Any) -> str:
    return reverse("agencies:agency", args=[agency.key])


@require_http_methods(["GET", "POST"])
def deed(request: DeskRequest, key: str, name: str) -> HttpResponse:
    if name not in DEEDS:
        raise Http404
    told = DEEDS[name]
    found = get_object_or_404(agencies_seen_by(request.actor).select_related("parent"), key=key)
    require(request.actor, told.act, found)
    initial = {field: getattr(found, field) for field in ("name", "short_name", "symbol", "version")}
    if name == "contact":
        initial = {"valid_from": local_day(request.at)}
    form = told.form(request.POST or None, thing=found, by=request.actor, initial=initial)
    sentences: list[str] = []
    if form.is_valid():
        if told.foresee and form.cleaned_data["confirmed"] != form.seal:
            sentences = _looked_at(request, told, found, form)
        else:
            response = perform(
                request,
                form,
                lambda: told.do(found, form.facts, request.at, request.actor),
                address=lambda _: _address(found),
                done=str(told.done),
            )
            if response:
                return response
            _read_again(request, form, found)
    context = {"deed": told, "form": form, "agency": found, "sentences": sentences, "trail": trail(found)}
    return render(request, "desk/agencies/deed.html", context, status=status_of(form))


def _looked_at(request: DeskRequest, told: Deed, found: Any, form: DeedForm) -> list[str]:
    """What will happen; the form then carries that it was looked at."""
    try:
        sentences = foreseen(told, found, form.facts, at=request.at, by=request.actor)
    except NotAllowed:
        raise
    except Refusal as refusal:
        form.refuse(refusal)
        form.refusal = refusal
        _read_again(request, form, found)
        return []
    data = request.POST.copy()
    data["confirmed"] = form.seal
    form.data = data
    return sentences


def _read_again(request: DeskRequest, form: DeedForm, thing: Any) -> None:
    """Somebody was faster; sent again, what they changed is known to have been read."""
    if isinstance(form.refusal, MEANWHILE):
        thing.refresh_from_db()
        data = request.POST.copy()
        data["version"] = str(thing.version)
        form.data = data


def _mending(
    request: DeskRequest, form: DeedForm, agency: Any, *, title: str, lead: str, do: Any, versioned: Any
) -> HttpResponse:
    """A form about a row of an agency, done as it is sent."""
    if form.is_valid():
        response = perform(request, form, do, address=lambda _: _address(agency), done=_("Đã ghi."))
        if response:
            return response
        _read_again(request, form, versioned)
    told = {"title": title, "lead": lead}
    context = {"deed": told, "form": form, "agency": agency, "sentences": [], "trail": trail(agency)}
    return render(request, "desk/agencies/deed.html", context, status=status_of(form))


@require_http_methods(["GET", "POST"])
def correct_name(request: DeskRequest, pk: int) -> HttpResponse:
    row = get_object_or_404(names_of(agencies_seen_by(request.actor)), pk=pk)
    require(request.actor, "correct_agency_name", row)
    initial = {field: getattr(row, field) for field in ("name", "short_name", "symbol")}
    initial["version"] = row.agency.version
    form = CorrectNameForm(request.POST or None, thing=row, by=request.actor, initial=initial)
    return _mending(
        request,
        form,
        row.agency,
        title=_("Đính chính tên"),
        lead=_("Chỉ để sửa chỗ ghi sai. Tên mới dùng từ một ngày thì chọn Đổi tên."),
        do=lambda: correct_agency_name(name_row=row, **form.facts, at=request.at, by=request.actor),
        versioned=row.agency,
    )


@require_http_methods(["GET", "POST"])
def correct_decision(request: DeskRequest, pk: int) -> HttpResponse:
    step = get_object_or_404(successions_of(agencies_seen_by(request.actor)), pk=pk)
    require(request.actor, "correct_succession", step)
    initial = {"number": step.decision, "decided_on": step.decided_on, "decided_by": step.decided_by}
    initial["version"] = step.version
    form = CorrectDecisionForm(request.POST or None, thing=step, by=request.actor, initial=initial)
    return _mending(
        request,
        form,
        step.predecessor,
        title=_("Đính chính quyết định"),
        lead=str(step),
        do=lambda: correct_succession(succession=step, **form.facts, at=request.at, by=request.actor),
        versioned=step,
    )


@require_http_methods(["GET", "POST"])
def withdraw(request: DeskRequest, pk: int) -> HttpResponse:
    contact = get_object_or_404(contacts_of(agencies_seen_by(request.actor)), pk=pk)
    require(request.actor, "withdraw_contact", contact)
    initial = {"last_day": local_day(request.at)}
    form = WithdrawForm(request.POST or None, thing=contact, by=request.actor, initial=initial)
    return _mending(
        request,
        form,
        contact.agency,
        title=_("Thôi dùng đầu mối"),
        lead=contact.duty,
        do=lambda: withdraw_contact(contact=contact, **form.facts, at=request.at, by=request.actor),
        versioned=contact,
    )
