"""Where citizens come in: one blank to find a procedure, and the ways to everything else."""

from django.contrib.auth.decorators import login_not_required
from django.http import HttpResponse
from django.views.decorators.http import require_GET

from sogoc.foundations.people.requests import ActorRequest

from .pages import shown


@login_not_required
@require_GET
def home(request: ActorRequest) -> HttpResponse:
    return shown(request, "portal/home.html")
