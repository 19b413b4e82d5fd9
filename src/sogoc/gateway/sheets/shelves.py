"""A list of one kind of record as a spreadsheet: the same for rooms that keep several registers."""

from collections.abc import Callable, Iterable
from typing import Any

from django.http import HttpResponse

from sogoc.foundations.people.requests import ActorRequest
from sogoc.gateway.wanting_shelves import wanted_asked
from sogoc.kernel.acts import require

from .workbooks import SheetColumn, as_download, require_room, workbook

Row = tuple[Any, ...]


def as_sheet(
    request: ActorRequest,
    asked: tuple[str, Callable[..., Any], Callable[..., Any], Any, Any],
    told: tuple[str, str],
    columns: Iterable[SheetColumn],
    row: Callable[[Any], Row],
) -> HttpResponse:
    """`asked` is the act that opens the list, what its query takes, that query, its states and its kinds; `told` the
    title of the sheet and the name of the file."""
    act, wanted_as, found_by, states, kinds = asked
    require(request.actor, act)
    wanted = wanted_asked(request, request.GET, wanted_as, states, kinds)
    found = found_by(request.actor, wanted).order_by("pk")
    notes = [wanted.agency.name] if wanted.agency else []
    require_room(found.count(), notes)
    title, name = told
    rows = (row(one) for one in found.iterator(chunk_size=2000))
    return as_download(workbook(title, list(columns), rows, notes), name)
