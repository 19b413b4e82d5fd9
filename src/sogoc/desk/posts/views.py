"""Posts: what was assigned for a year and how far it was given on, the list of decisions, and one of them."""

from typing import Any

from django.http import HttpResponse, QueryDict
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import ngettext
from django.views.decorators.http import require_GET

from sogoc.areas.organisation.posts.queries import given, posts_seen_by, posts_wanted
from sogoc.components.tables import Table
from sogoc.desk.listing import listing
from sogoc.desk.proving import proofs
from sogoc.desk.requests import DeskRequest
from sogoc.desk.standpoint import Standpoint, standing
from sogoc.desk.structure.trails import of_the_field
from sogoc.foundations.documents.queries import counted
from sogoc.foundations.journal.queries import history_of
from sogoc.foundations.ledger.asking import ask
from sogoc.kernel.acts import may
from sogoc.kernel.vietnamese import whole

from .columns import COLUMNS, GIVEN, state_of
from .deeds import POSTS
from .forms import FilterForm
from .trails import of_the_list

MOST = 50
SUMS = (
    "posts_assigned",
    "posts_filled",
    "posts_streamlined_rate",
    "state_paid_staff_assigned",
    "self_funded_staff_approved",
    "contracts_assigned",
)


@require_GET
def posts(request: DeskRequest) -> HttpResponse:
    standpoint = standing(request, "see_posts")
    form = FilterForm(request.GET)
    found = posts_wanted(request.actor, form.wanted(agency=standpoint.agency))
    table = listing(request, found, COLUMNS, "-assigned_on", count=counted)
    many = ngettext("%(written)s lần giao", "%(written)s lần giao", table.total)
    context = {
        "form": form,
        "table": table,
        "how_many": many % {"written": whole(table.total)},
        "standpoint": standpoint,
        "answers": _sums(request, standpoint),
        "year": str(standpoint.period.year),
        "given": Table(GIVEN, given(request.actor, standpoint.agency, standpoint.period.year)),
        "may_assign": may(request.actor, "assign_posts", standpoint.agency),
        "sheet": _sheet(standpoint, form),
        "clear": reverse("posts:list") if form.narrows else "",
        "trail": of_the_field(),
    }
    return render(request, "desk/posts/list.html", context)


def _sums(request: DeskRequest, standpoint: Standpoint) -> list[Any]:
    if not may(request.actor, "see_figure", standpoint.agency):
        return []
    return list(ask(SUMS, [standpoint.agency], standpoint.period, by=request.actor).values())


def _sheet(standpoint: Standpoint, form: FilterForm) -> str:
    """The same rows as a spreadsheet."""
    query = QueryDict(mutable=True)
    query.update({key: str(value) for key, value in form.cleaned_data.items() if value})
    query.update({"agency": standpoint.agency.key})
    return f"{reverse('sheets:posts')}?{query.urlencode()}"


@require_GET
def assignment(request: DeskRequest, pk: int) -> HttpResponse:
    found: Any = get_object_or_404(posts_seen_by(request.actor), pk=pk)
    words, pressing = state_of(found)
    others = posts_seen_by(request.actor).filter(agency=found.agency, kind=found.kind, year=found.year)
    context = {
        "posts": found,
        "state": words,
        "pressing": pressing,
        "deeds": POSTS.open_to(request.actor, found),
        **proofs(request, found, found.agency),
        "others": others.exclude(pk=found.pk).order_by("unit__path", "-assigned_on")[:MOST],
        "may_see_document": may(request.actor, "see_document", found.document),
        "history": history_of(found)[:MOST],
        "trail": of_the_list(),
    }
    return render(request, "desk/posts/assignment.html", context)
