"""A register as a spreadsheet, told as a value: who may have it, which rows, and what stands in each column. The same
rows as the list shows."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from django.http import HttpResponse
from django.views.decorators.http import require_GET

from sogoc.foundations.people.requests import ActorRequest
from sogoc.kernel.acts import Actor, require

from .workbooks import SheetColumn, as_download, require_room, workbook


@dataclass(frozen=True, slots=True)
class Cell:
    heading: Any
    width: int
    told: Callable[[Any], Any]


@dataclass(frozen=True, slots=True)
class SheetOut:
    act: str
    title: Any
    file: str
    wanted: Callable[[ActorRequest, Mapping[str, str]], Any]
    found: Callable[[Actor, Any], Any]
    order: tuple[str, ...]
    cells: tuple[Cell, ...]


@require_GET
def send_out(request: ActorRequest, what: SheetOut) -> HttpResponse:
    require(request.actor, what.act)
    wanted = what.wanted(request, request.GET)
    found = what.found(request.actor, wanted).order_by(*what.order)
    notes = [wanted.agency.name] if wanted.agency else []
    require_room(found.count(), notes)
    columns = [SheetColumn(str(one.heading), one.width) for one in what.cells]
    rows = (tuple(one.told(row) for one in what.cells) for row in found.iterator(chunk_size=2000))
    return as_download(workbook(str(what.title), columns, rows, notes), what.file)
