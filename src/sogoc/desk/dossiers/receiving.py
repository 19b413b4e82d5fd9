"""A dossier that is received, and what its receipt said put right."""

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from sogoc.areas.procedures.dossiers.actions.correct_dossier import DossierChanged, correct_dossier
from sogoc.areas.procedures.dossiers.actions.receive_dossier import receive_dossier
from sogoc.areas.procedures.dossiers.queries import dossiers_seen_by
from sogoc.desk.performing import changed_since, perform, status_of
from sogoc.desk.requests import DeskRequest
from sogoc.desk.standpoint import standing
from sogoc.kernel.acts import require

from .forms import CorrectForm, ReceiveForm
from .trails import of_a_dossier, of_the_register, page_of

ON_RECEIPT = ("code", "procedure_code", "procedure", "field", "channel", "level", "version")
MOMENTS = ("received", "concluded", "returned")


@require_http_methods(["GET", "POST"])
def receive(request: DeskRequest) -> HttpResponse:
    standpoint = standing(request, "receive_dossier")
    form = ReceiveForm(request.POST or None, thing=standpoint.agency, now=request.at, by=request.actor)
    if form.is_valid():
        response = perform(
            request,
            form,
            lambda: receive_dossier(
                agency=standpoint.agency,
                application=form.application,
                at=form.cleaned_data["at"],
                by=request.actor,
            ),
            address=page_of,
            done=_("Đã tiếp nhận hồ sơ."),
        )
        if response:
            return response
    context = {"form": form, "standpoint": standpoint, "trail": of_the_register()}
    return render(request, "desk/dossiers/receive.html", context, status=status_of(form))


@require_http_methods(["GET", "POST"])
def correct(request: DeskRequest, pk: int) -> HttpResponse:
    found = get_object_or_404(dossiers_seen_by(request.actor), pk=pk)
    require(request.actor, "correct_dossier", found)
    happened = {name: getattr(found, f"{name}_at") for name in MOMENTS}
    initial = {name: getattr(found, name) for name in ON_RECEIPT} | happened | {"limit": found.budget}
    form = CorrectForm(request.POST or None, initial=initial, happened=happened)
    if form.is_valid():
        response = perform(
            request,
            form,
            lambda: correct_dossier(
                dossier=found,
                version=form.cleaned_data["version"],
                application=form.application,
                moments=form.moments,
                at=request.at,
                by=request.actor,
            ),
            address=page_of,
            done=_("Đã đính chính hồ sơ."),
        )
        if response:
            return response
    context = {
        "form": form,
        "dossier": found,
        "history": changed_since(request, form, found, DossierChanged),
        "trail": of_a_dossier(found),
    }
    return render(request, "desk/dossiers/correct.html", context, status=status_of(form))
