"""What can be done to a thing, each on a page of its own: an act, its form, its words. A room tells its deeds as a
table; the page, its addresses and who is offered what are the same everywhere."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import URLPattern, path
from django.views.decorators.http import require_http_methods

from sogoc.desk.performing import changed_since, perform, status_of
from sogoc.desk.requests import DeskRequest
from sogoc.desk.standpoint import standing
from sogoc.desk.telling import TellingForm
from sogoc.kernel.acts import Actor, Refusal, may, require

Trail = list[tuple[str, str]]


def _always(_: Any) -> bool:
    return True


@dataclass(frozen=True, slots=True)
class Kind:
    """To what it is done: what its acts call it, who sees it, where its page stands; the refusal of a stale form.
    `ready` puts into its hand what deeds ask besides the thing; a page of its own shows more of it than its name."""

    name: str
    seen_by: Callable[[Actor], Any]
    page_of: Callable[[Any], str]
    trail: Callable[[Any], Trail]
    changed: type[Refusal] | None = None
    ready: Callable[[Any], None] | None = None
    page: str = "desk/deed.html"


@dataclass(frozen=True, slots=True)
class Deed:
    """`does` is handed the thing, what the form told, `at` and `by`; `opens` says whether there is anything to do.
    It leads to the page of the thing, or to that of what was made."""

    act: str
    does: Callable[..., Any]
    form: type[TellingForm]
    title: Any
    done: Any
    opens: Callable[[Any], Any] = _always
    lead: Any = ""
    submit: Any = ""
    page_of: Callable[[Any], str] | None = None
    offered: bool = True
    """Beside the title of the page; otherwise where the page itself leads there."""


@dataclass(frozen=True, slots=True)
class Deeds:
    """Those of one kind, by their part of the address; the most usual first."""

    kind: Kind
    told: Mapping[str, Deed]

    def open_to(self, by: Actor, thing: Any) -> dict[str, Deed]:
        return {
            key: deed
            for key, deed in self.told.items()
            if deed.offered and deed.opens(thing) and may(by, deed.act, thing)
        }

    def paths(self, under: str = "", named: str = "") -> list[URLPattern]:
        return [
            path(
                f"{under}<int:pk>/{key}/", deed_page, {"kind": self.kind, "deed": deed}, name=f"{named}{key}"
            )
            for key, deed in self.told.items()
        ]


@require_http_methods(["GET", "POST"])
def deed_page(request: DeskRequest, pk: int, kind: Kind, deed: Deed) -> HttpResponse:
    thing: Any = get_object_or_404(kind.seen_by(request.actor), pk=pk)
    require(request.actor, deed.act, thing)
    if kind.ready:
        kind.ready(thing)
    form = deed.form(
        request.POST or None, request.FILES or None, thing=thing, now=request.at, by=request.actor
    )
    if form.is_valid():
        facts = {kind.name: thing, **form.told, "at": form.happened_at, "by": request.actor}
        where = deed.page_of or (lambda _: kind.page_of(thing))
        response = perform(request, form, lambda: deed.does(**facts), address=where, done=str(deed.done))
        if response:
            return response
    context = {
        "form": form,
        "title": deed.title,
        "lead": deed.lead,
        "submit": deed.submit or deed.title,
        "kicker": str(thing),
        "history": kind.changed and changed_since(request, form, thing, kind.changed),
        "trail": kind.trail(thing),
        "thing": thing,
        "deed": deed,
    }
    return render(request, kind.page, context, status=status_of(form))


# ── what begins ────────────────────────────────────────────────────────────
@dataclass(frozen=True, slots=True)
class Beginning:
    """What an agency begins: the act is handed the agency in sight."""

    act: str
    does: Callable[..., Any]
    form: type[TellingForm]
    page_of: Callable[[Any], str]
    trail: Callable[[], Trail]
    title: Any
    done: Any
    lead: Any = ""
    submit: Any = ""
    takes_agency: bool = True
    """Some acts know the agency by a document that the form names."""


@require_http_methods(["GET", "POST"])
def begin(request: DeskRequest, what: Beginning) -> HttpResponse:
    agency = standing(request, what.act).agency
    form = what.form(
        request.POST or None, request.FILES or None, thing=agency, now=request.at, by=request.actor
    )
    if form.is_valid():
        facts = {**({"agency": agency} if what.takes_agency else {}), **form.told}
        response = perform(
            request,
            form,
            lambda: what.does(**facts, at=request.at, by=request.actor),
            address=what.page_of,
            done=str(what.done),
        )
        if response:
            return response
    context = {
        "form": form,
        "title": what.title,
        "lead": what.lead,
        "submit": what.submit or what.title,
        "kicker": agency.name,
        "action": f"?agency={agency.key}",
        "trail": what.trail(),
    }
    return render(request, "desk/deed.html", context, status=status_of(form))
