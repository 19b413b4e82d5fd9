"""The journal for who has to look into it: a list, one entry, the state of its chain. Nothing is changed here."""

from django.http import HttpResponse, QueryDict
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET

from sogoc.desk.listing import listing
from sogoc.desk.requests import DeskRequest
from sogoc.foundations.agencies.queries import agencies_seen_by
from sogoc.foundations.journal.queries import entries_seen_by, entries_wanted, seal_of
from sogoc.foundations.journal.reading import read
from sogoc.foundations.journal.sealing import chain_state
from sogoc.foundations.journal.telling import room_name, verb
from sogoc.kernel.acts import require
from sogoc.kernel.vietnamese import heading, local_day

from .columns import COLUMNS
from .forms import FilterForm
from .ways import way_to


@require_GET
def entries(request: DeskRequest) -> HttpResponse:
    require(request.actor, "see_journal")
    read(request.actor, "see_journal", entries_seen_by(request.actor), at=request.at)
    form = FilterForm(request.GET, local_day(request.at))
    table = listing(request, entries_wanted(request.actor, form.wanted), COLUMNS, "-recorded")
    context = {
        "form": form,
        "table": table,
        "state": chain_state(request.at),
        "sheet": _sheet(form),
        "clear": reverse("journal:list") if form.asks else "",
    }
    part = request.htmx and request.htmx.target == "entries"
    return render(request, "desk/journal/_list.html" if part else "desk/journal/list.html", context)


def _sheet(form: FilterForm) -> str:
    """The same rows as a spreadsheet."""
    query = QueryDict(mutable=True)
    query.update({name: str(value) for name, value in form.cleaned_data.items() if value})
    return f"{reverse('sheets:journal')}?{query.urlencode()}"


def _name_of(request: DeskRequest, path: str) -> str:
    """Of the agency that held the record; its path where it is gone or none of the reader's business."""
    return agencies_seen_by(request.actor).filter(path=path).values_list("name", flat=True).first() or path


@require_GET
def entry(request: DeskRequest, pk: int) -> HttpResponse:
    require(request.actor, "see_journal")
    seen = entries_seen_by(request.actor)
    found = get_object_or_404(seen, pk=pk)
    read(request.actor, "see_journal", seen, at=request.at)
    context = {
        "entry": found,
        "title": heading(verb(found)),
        "held_by": _name_of(request, found.held_at),
        "room": room_name(found.kind.partition(".")[0]),
        "seal": seal_of(found),
        "way": way_to(found, request.actor),
        "who": found.actor.removeprefix("account:"),
        "trail": [(_("Nhật ký"), reverse("journal:list"))],
    }
    return render(request, "desk/journal/entry.html", context)
