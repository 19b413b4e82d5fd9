"""One's own applications: begun, written on, sent."""

from typing import Any

from django.http import FileResponse, Http404, HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from sogoc.areas.procedures.applications.actions.begin_application import begin_application
from sogoc.areas.procedures.applications.queries import (
    applications_of,
    draft_of,
    form_of,
    form_on,
    papers_of,
    to_cosign,
)
from sogoc.areas.procedures.catalogue.queries import offer_on, through_time
from sogoc.foundations.citizens.requests import CitizenRequest
from sogoc.foundations.documents.storing import content_of
from sogoc.foundations.people.performing import ActForm, perform, status_of
from sogoc.kernel.vietnamese import local_day
from sogoc.portal.citizens.doors import of_ones_own
from sogoc.portal.shell.pages import shown

MOST = 50


def found(request: CitizenRequest, pk: int) -> Any:
    """Somebody else's is no page at all."""
    return get_object_or_404(applications_of(request.citizen), pk=pk)  # type: ignore[arg-type]


def steps_of(application: Any) -> list[Any]:
    return list(form_of(application).steps)


@of_ones_own
@require_GET
def applications(request: CitizenRequest) -> HttpResponse:
    citizen: Any = request.citizen
    rows = list(applications_of(citizen)[: MOST + 1])
    context = {
        "drafts": [one for one in rows[:MOST] if not one.sent_at],
        "sent": [one for one in rows[:MOST] if one.sent_at],
        "cosignings": list(to_cosign(citizen)[:MOST]),
        "more": len(rows) > MOST,
    }
    return shown(request, "portal/applying/list.html", context)


@of_ones_own
@require_http_methods(["GET", "POST"])
def begin(request: CitizenRequest, pk: int) -> HttpResponse:
    """`pk` is the procedure's, whichever of its versions is in force today."""
    today = local_day(request.at)
    version = next((one for one in through_time(pk) if one.holds_on(today)), None)
    if version is None:
        raise Http404
    form = ActForm(request.POST or None)
    if form.is_valid():
        response = perform(
            request,
            form,
            lambda: begin_application(procedure=version, at=request.at, by=request.actor),
            address=lambda made: reverse("portal:step", args=[made.pk, steps_of(made)[0].key]),
            done=_("Đã mở đơn. Mỗi bước được lưu lại khi bạn bấm tiếp."),
        )
        if response:
            return response
    offer = offer_on(version, today)
    context = {
        "form": form,
        "version": version,
        "draft": draft_of(request.citizen, version),
        "steps": form_on(version.procedure.code, today).steps,
        "online": bool(offer and offer.online),
    }
    return shown(request, "portal/applying/begin.html", context, status=status_of(form))


@of_ones_own
@require_GET
def paper(request: CitizenRequest, pk: int, paper: int) -> FileResponse:
    """One's own file, as it was handed in; never shown within a page."""
    one = next((one for one in papers_of(found(request, pk)) if one.pk == paper), None)
    if one is None:
        raise Http404
    return FileResponse(content_of(one.file), as_attachment=True, filename=one.name)
