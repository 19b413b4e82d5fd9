"""What a citizen wrote online with a dossier: what it is about is shown to who handles it; who people are stands on a
page of its own, and each look at it in the journal."""

from typing import Any

from django.http import FileResponse, Http404, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils.translation import get_language, gettext
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET

from sogoc.areas.procedures.applications.queries import (
    application_of,
    cosignings_of,
    form_of,
    papers_of,
)
from sogoc.areas.procedures.applications.register import Kind
from sogoc.areas.procedures.dossiers.queries import dossiers_seen_by
from sogoc.desk.requests import DeskRequest
from sogoc.foundations.documents.storing import content_of
from sogoc.foundations.journal.reading import read
from sogoc.kernel.acts import require

from .trails import of_a_dossier

MASK = "••••••"


@never_cache
@require_GET
def application(request: DeskRequest, pk: int) -> HttpResponse:
    found, written = _written(request, pk)
    read(request.actor, "see_application", written, at=request.at)
    context = {
        "dossier": found,
        "trail": of_a_dossier(found),
        "application": written,
        "rows": answers_of(written, masked=False),
        "papers": papers_of(written),
        "cosignings": cosignings_of(written),
    }
    return render(request, "desk/dossiers/application.html", context)


@never_cache
@require_GET
def paper(request: DeskRequest, pk: int, paper: int) -> FileResponse:
    _, written = _written(request, pk)
    one = next((one for one in papers_of(written) if one.pk == paper), None)
    if one is None:
        raise Http404
    read(request.actor, "see_application", written, at=request.at)
    return FileResponse(content_of(one.file), as_attachment=True, filename=one.name)


def _written(request: DeskRequest, pk: int) -> tuple[Any, Any]:
    found = get_object_or_404(dossiers_seen_by(request.actor), pk=pk)
    require(request.actor, "see_application", found)
    written = application_of(found)
    if written is None:
        raise Http404
    return found, written


def answers_of(written: Any, *, masked: bool) -> list[tuple[str, str]]:
    """In the order of the form; of people a mask alone where nobody has to know them."""
    form, language = form_of(written), get_language() or "vi"
    shown = form.shown(written.answers)
    return [
        (one.label.said(language), MASK if masked and one.personal else _told(one, written, language))
        for key, one in form.questions.items()
        if key in shown and one.kind is not Kind.FILE
    ]


def _told(one: Any, written: Any, language: str) -> str:
    told = written.answers.get(one.key, "")
    if one.kind is Kind.CHOICE and told in one.choices:
        return str(one.choices[told].said(language))
    if one.kind is Kind.YES_NO:
        return gettext("có") if told else gettext("không")
    return str(told)
