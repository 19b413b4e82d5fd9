"""What one person thought of the way a dossier was handled: where a count of ratings leads."""

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_GET

from sogoc.areas.procedures.dossiers.queries.rating import ratings_counted_for
from sogoc.desk.requests import DeskRequest

from .trails import of_the_register


@require_GET
def rating(request: DeskRequest, pk: int) -> HttpResponse:
    """Of which dossier it is, and what was written, is told once nobody handles that any more."""
    found = get_object_or_404(ratings_counted_for(request.actor), pk=pk)
    context = {"rating": found, "trail": of_the_register(), "told": found.dossier.ended_on is not None}
    return render(request, "desk/dossiers/rating.html", context)
