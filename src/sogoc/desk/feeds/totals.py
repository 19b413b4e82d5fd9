"""What all sources of an agency told of a period, beside what was taken from each and what the register counts."""

from dataclasses import dataclass
from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from sogoc.areas.procedures.feeding.queries import compared, latest_told, sources_of, taken_of
from sogoc.areas.procedures.feeding.register import TOTALS
from sogoc.components.tables import Table
from sogoc.desk.requests import DeskRequest
from sogoc.desk.standpoint import standing
from sogoc.foundations.ledger.asking import ask
from sogoc.kernel.acts import may

from .columns import TOTAL_COLUMNS
from .trails import of_the_sources

COUNTED = {
    "received": "dossiers_received",
    "carried_over": "dossiers_carried_over",
    "to_settle": "dossiers_to_settle",
    "settled": "dossiers_settled",
    "open": "dossiers_open",
}


@dataclass(frozen=True, slots=True)
class Told:
    """One source, or all together."""

    title: str
    run: Any
    table: Table


@require_GET
def totals(request: DeskRequest) -> HttpResponse:
    standpoint = standing(request, "see_feed")
    sources = list(sources_of(request.actor, standpoint.agency))
    period = standpoint.period
    taken, runs = taken_of(sources, period), latest_told(sources, period)
    each = [
        Told(
            one.name,
            runs.get(one.key),
            Table(TOTAL_COLUMNS, compared(runs[one.key].totals if one.key in runs else {}, taken[one.key])),
        )
        for one in sources
    ]
    context = {
        "standpoint": standpoint,
        "trail": of_the_sources(),
        "each": each,
        "together": Table(TOTAL_COLUMNS, compared(_sum_told(runs), _sum(taken))),
        "counted": _counted(request, standpoint),
    }
    return render(request, "desk/feeds/totals.html", context)


def _sum(taken: dict[str, dict[str, int]]) -> dict[str, int]:
    return {name: sum(one[name] for one in taken.values()) for name in TOTALS}


def _sum_told(runs: dict[str, Any]) -> dict[str, int]:
    """Only what some system told: what nobody told is no nought."""
    return {
        name: sum(run.totals.get(name, 0) for run in runs.values())
        for name in TOTALS
        if any(name in run.totals for run in runs.values())
    }


def _counted(request: DeskRequest, standpoint: Any) -> list[tuple[str, Any]]:
    """The whole register of the agency, whoever entered what."""
    if not may(request.actor, "see_figure", standpoint.agency):
        return []
    answers = ask(COUNTED.values(), [standpoint.agency], standpoint.period, by=request.actor)
    return [(TOTALS[name], answers[figure, standpoint.agency.key]) for name, figure in COUNTED.items()]
