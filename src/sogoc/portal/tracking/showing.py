"""The page of one dossier, for whoever holds its secret."""

from typing import Any

from django.http import HttpResponse

from sogoc.foundations.people.requests import ActorRequest
from sogoc.portal.shell.pages import shown

from .forms import RatingForm
from .telling import told_of

KIND = "dossier"


def page_of(request: ActorRequest, found: Any, form: RatingForm, status: int = 200) -> HttpResponse:
    context = {"dossier": found, "form": form, **told_of(found, request.at)}
    return shown(request, "portal/tracking/dossier.html", context, status=status)
