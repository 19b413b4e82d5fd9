"""A list of one kind of record, and the page of one of them: the same for rooms that keep several registers. A room
tells its lists and pages as values; how they are narrowed, paged, downloaded and proved is the same everywhere."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from django import forms
from django.http import HttpResponse, QueryDict
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_GET

from sogoc.components.form_fields import QuickSelect
from sogoc.components.tables import Column
from sogoc.desk.deeds import Deeds
from sogoc.desk.documents.forms import offer
from sogoc.desk.listing import listing
from sogoc.desk.proving import proofs
from sogoc.desk.requests import DeskRequest
from sogoc.desk.standpoint import Standpoint, standing
from sogoc.foundations.documents.queries import counted
from sogoc.foundations.journal.queries import history_of
from sogoc.kernel.acts import Actor, may
from sogoc.kernel.vietnamese import whole

MOST = 50
Fact = tuple[str, str, str]
"""Its name, what it says, and where that leads."""
Trail = list[tuple[str, str]]


def _nothing(request: DeskRequest, standpoint: Standpoint) -> dict[str, Any]:
    return {}


class NarrowingForm(forms.Form):
    """What a list is narrowed to; a wrong choice narrows nothing. A room fills in its states and kinds."""

    states: Mapping[Any, str]
    kinds: Mapping[Any, str]
    wanted_as: Callable[..., Any]
    every_kind: Any = _("Mọi nội dung")
    words = forms.CharField(label=_("Mã số, cách gọi"), required=False, max_length=200)
    kind = forms.ChoiceField(label=_("Nội dung"), widget=QuickSelect, required=False)
    state = forms.ChoiceField(label=_("Tình trạng"), widget=QuickSelect, required=False)
    year = forms.IntegerField(label=_("Năm"), required=False, min_value=2000, max_value=2100)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offer(self, "kind", self.every_kind, self.kinds)
        offer(self, "state", _("Mọi tình trạng"), self.states)

    def wanted(self, **standpoint: Any) -> Any:
        self.is_valid()
        told = {key: value for key, value in self.cleaned_data.items() if value}
        return type(self).wanted_as(**told, **standpoint)

    @property
    def narrows(self) -> bool:
        return any(self.cleaned_data.values())


@dataclass(frozen=True, slots=True)
class Shelf:
    """What a list holds, who sees it, where something is added to it and from which sheet; `others` are lists beside
    it, `above` is what stands over it."""

    title: Any
    address: str
    see: str
    found: Callable[..., Any]
    form: type[NarrowingForm]
    columns: Mapping[str, Column]
    newest: str
    act: str
    begins: str
    add: Any
    sheet: str
    brings: str
    empty: Any
    trail: Callable[[], Trail]
    others: tuple[tuple[str, Any], ...] = ()
    above: Callable[[DeskRequest, Standpoint], dict[str, Any]] = _nothing
    template: str = "desk/shelf.html"


@require_GET
def shelf(request: DeskRequest, what: Shelf) -> HttpResponse:
    standpoint = standing(request, what.see)
    form = what.form(request.GET)
    found = what.found(request.actor, form.wanted(agency=standpoint.agency))
    table = listing(request, found, what.columns, what.newest, count=counted)
    many = ngettext("%(written)s dòng", "%(written)s dòng", table.total)
    context = {
        "shelf": what,
        "form": form,
        "table": table,
        "how_many": many % {"written": whole(table.total)},
        "standpoint": standpoint,
        "may_add": may(request.actor, what.act, standpoint.agency),
        "begins": reverse(what.begins),
        "brings": reverse("sheets:bring", args=[what.brings]),
        "others": [(reverse(address), title) for address, title in what.others],
        "sheet": _sheet(what, standpoint, form),
        "clear": reverse(what.address) if form.narrows else "",
        "trail": what.trail(),
        **what.above(request, standpoint),
    }
    return render(request, what.template, context)


def _sheet(what: Shelf, standpoint: Standpoint, form: NarrowingForm) -> str:
    """The same rows as a spreadsheet."""
    query = QueryDict(mutable=True)
    query.update({key: str(value) for key, value in form.cleaned_data.items() if value})
    query.update({"agency": standpoint.agency.key})
    return f"{reverse(what.sheet)}?{query.urlencode()}"


# ── one of them ────────────────────────────────────────────────────────────
def _no_more(request: DeskRequest, one: Any) -> dict[str, Any]:
    return {}


@dataclass(frozen=True, slots=True)
class Page:
    """Of a record: who sees it, what is said of it, what can be done to it, where its evidence is tied."""

    seen_by: Callable[[Actor], Any]
    facts: Callable[[Any, Actor], Iterable[Fact]]
    trail: Callable[[], Trail]
    address: Callable[[Any], str]
    state: Callable[[Any], tuple[str, str]] | None = None
    deeds: Deeds | None = None
    evidence: str = ""
    more: Callable[[DeskRequest, Any], dict[str, Any]] = _no_more
    template: str = "desk/record.html"


@require_GET
def page(request: DeskRequest, pk: int, what: Page) -> HttpResponse:
    found: Any = get_object_or_404(what.seen_by(request.actor), pk=pk)
    words, pressing = what.state(found) if what.state else ("", "")
    context = {
        "record": found,
        "state": words,
        "pressing": pressing,
        "facts": list(what.facts(found, request.actor)),
        "deeds": what.deeds.open_to(request.actor, found) if what.deeds else {},
        "address": what.address(found),
        "link": reverse(what.evidence, args=[found.pk]) if what.evidence else "",
        **proofs(request, found, found.agency),
        "history": history_of(found)[:MOST],
        "trail": what.trail(),
        **what.more(request, found),
    }
    return render(request, what.template, context)


def paper(label: str, document: Any, by: Actor) -> list[Fact]:
    """A document, to who may see it."""
    if document and may(by, "see_document", document):
        return [(label, str(document), reverse("documents:document", args=[document.pk]))]
    return []
