"""A list of records of a register, told as a value: what it is narrowed to, its columns, the figures that stand above
it, what can be begun from it. The page is the same everywhere."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

from django import forms
from django.http import HttpResponse, QueryDict
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_GET

from sogoc.components.tables import Column, Table
from sogoc.desk.deeds import Trail
from sogoc.desk.listing import listing
from sogoc.desk.requests import DeskRequest
from sogoc.desk.standpoint import Standpoint, standing
from sogoc.foundations.documents.queries import counted
from sogoc.foundations.ledger.asking import ask
from sogoc.kernel.acts import Actor, may
from sogoc.kernel.vietnamese import local_day


class NarrowingForm(forms.Form):
    """What a list is narrowed to; a wrong choice narrows nothing. `wants` is what the room's queries take."""

    wants: ClassVar[type]

    def wanted(self, **standpoint: Any) -> Any:
        self.is_valid()
        return self.wants(**self.told, **standpoint)

    @property
    def told(self) -> dict[str, Any]:
        return {key: value for key, value in self.cleaned_data.items() if value}

    @property
    def narrows(self) -> bool:
        return bool(self.told)


@dataclass(frozen=True, slots=True)
class Begun:
    """Where something is begun, and the act that has to be allowed for it."""

    address: str
    act: str
    words: Any


@dataclass(frozen=True, slots=True)
class Beside:
    """A table above the list: what is followed there, of the agency and period in sight."""

    title: Any
    columns: Sequence[Column]
    rows: Callable[[DeskRequest, Standpoint], Sequence[Any]]


@dataclass(frozen=True, slots=True)
class Listed:
    name: str
    act: str
    """Who may do this sees the list."""
    title: Any
    form: type[NarrowingForm]
    found: Callable[[Actor, Any], Any]
    columns: Mapping[str, Column]
    order: str
    many: Callable[[int], str]
    hint: Any
    trail: Callable[[], Trail]
    sheet: str = ""
    """The name of the address where the same rows are a spreadsheet."""
    brings: str = ""
    """The sheet that can be brought in, by who may begin the first."""
    begins: tuple[Begun, ...] = ()
    ways: tuple[tuple[str, Any], ...] = ()
    """Other lists of the room: their addresses and names."""
    figures: tuple[str, ...] = ()
    beside: Beside | None = None
    takes_day: bool = False
    """Its queries ask what today is."""


@require_GET
def list_page(request: DeskRequest, what: Listed) -> HttpResponse:
    standpoint = standing(request, what.act)
    form = what.form(request.GET)
    told = {"on": local_day(request.at)} if what.takes_day else {}
    table = listing(
        request,
        what.found(request.actor, form.wanted(agency=standpoint.agency, **told)),
        what.columns,
        what.order,
        count=counted,
    )
    begins = [one for one in what.begins if may(request.actor, one.act, standpoint.agency)]
    context = {
        "what": what,
        "form": form,
        "table": table,
        "how_many": what.many(table.total),
        "standpoint": standpoint,
        "begins": begins,
        "brings": what.brings if begins and begins[0] is what.begins[0] else "",
        "sheet": _sheet(what, standpoint, form),
        "clear": request.path if form.narrows else "",
        "answers": _answers(request, what, standpoint),
        "beside": what.beside and Table(what.beside.columns, what.beside.rows(request, standpoint)),
        "trail": what.trail(),
    }
    return render(request, "desk/listed.html", context)


def _answers(request: DeskRequest, what: Listed, standpoint: Standpoint) -> list[Any]:
    """For the period in sight: each leads to the records behind it."""
    if not what.figures:
        return []
    return list(ask(what.figures, [standpoint.agency], standpoint.period, by=request.actor).values())


def _sheet(what: Listed, standpoint: Standpoint, form: NarrowingForm) -> str:
    """The same rows as a spreadsheet."""
    if not what.sheet:
        return ""
    query = QueryDict(mutable=True)
    query.update({key: str(value) for key, value in form.told.items()})
    query.update({"agency": standpoint.agency.key})
    return f"{reverse(what.sheet)}?{query.urlencode()}"
