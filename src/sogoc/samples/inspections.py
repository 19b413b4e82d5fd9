"""Inspections as records: what the papers say was planned, held, concluded and remedied. Loaded once, they are left as
people have them since."""

from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from sogoc.areas.direction.inspections.actions.bring_conclusion import bring_conclusion
from sogoc.areas.direction.inspections.actions.conclude_inspection import conclude_inspection
from sogoc.areas.direction.inspections.actions.follow_figure import follow_figure
from sogoc.areas.direction.inspections.actions.hold_visit import hold_visit
from sogoc.areas.direction.inspections.actions.open_inspection import open_inspection
from sogoc.areas.direction.inspections.actions.plan_inspections import plan_inspections
from sogoc.areas.direction.inspections.actions.record_matter import record_matter
from sogoc.areas.direction.inspections.actions.report_remedy import report_remedy
from sogoc.areas.direction.inspections.actions.schedule_visit import schedule_visit
from sogoc.areas.direction.inspections.actions.set_up_team import set_up_team
from sogoc.areas.direction.inspections.queries import inspections_held, matters_of, plans_of
from sogoc.areas.direction.inspections.register import MatterFacts, MatterKind, Seat, Side, UnitKind
from sogoc.foundations.agencies.queries import agency_named
from sogoc.foundations.documents.actions.link_evidence import link_evidence
from sogoc.kernel.acts import Actor
from sogoc.kernel.periods import Period

if TYPE_CHECKING:
    from sogoc.areas.direction.inspections.models import Inspection

Opens = Callable[[date], datetime]
Named = Callable[[str], Any]
"""The document that a paper names."""


def load_inspections(key: str, told: Mapping[str, Any], named: Named, *, opens: Opens, by: Actor) -> None:
    """Of one agency; `opens` gives the moment of a day."""
    agency = agency_named(key)
    planned = {str(plan) for plan in plans_of(agency, by)}
    for number, row in told.get("plans", {}).items():
        document = named(number)
        if document.printed not in planned:
            plan_inspections(document=document, **row, at=opens(document.issued_on), by=by)
    there = {one.title for one in inspections_held(by, agency)}
    for row in told["inspections"]:
        if row["title"] not in there:
            _inspection(agency, row, named, opens, by)


def _inspection(agency: Any, row: Mapping[str, Any], named: Named, opens: Opens, by: Actor) -> None:
    facts = {name: row[name] for name in ("title", "inspector", "year")} | {"quarter": row.get("quarter")}
    at = opens(row["opened"])
    made = open_inspection(agency=agency, side=Side(row["side"]), **facts, at=at, by=by)
    if "decision" in row:
        team = [(Seat.HEAD, row["head"])]
        set_up_team(inspection=made, decision=named(row["decision"]), team=team, at=at, by=by)
    for told in row.get("visits", ()):
        units = {"kind": UnitKind(told["kind"]), "units": told["units"]}
        visit = schedule_visit(inspection=made, on=told["day"], **units, at=at, by=by)
        on = told["day"]
        hold_visit(visit=visit, minutes=told["minutes"], marks={}, on=on, at=opens(on), by=by)
    if "notice" in row:
        notice, order = named(row["notice"]), named(row["order"])
        made = conclude_inspection(inspection=made, notice=notice, at=opens(notice.issued_on), by=by)
        made = bring_conclusion(inspection=made, order=order, at=opens(order.issued_on), by=by)
        for told in row["matters"]:
            _recommendation(made, told, named, opens, by)


def _recommendation(
    inspection: "Inspection", told: Mapping[str, Any], named: Named, opens: Opens, by: Actor
) -> None:
    unit = agency_named(told["unit"]) if "unit" in told else None
    facts = MatterFacts(told["mark"], told["text"], unit=unit, due_on=told["due"])
    kind, asked = MatterKind.RECOMMENDATION, opens(inspection.concluded_on or told["due"])
    matter = record_matter(inspection=inspection, kind=kind, facts=facts, at=asked, by=by)
    at, document = opens(told["day"]), named(told["document"])
    report_remedy(matter=matter, done=told["done"], document=document, on=told["day"], at=at, by=by)
    for number in told.get("also", ()):
        link_evidence(record=matter, document=named(number), at=at, by=by)


def follow_figures(key: str, told: Mapping[str, Any], *, opens: Opens, by: Actor) -> None:
    """Once departments have vouched for their registers: what a figure was before is kept as the ledger says it."""
    agency = agency_named(key)
    found = {one.title: one for one in inspections_held(by, agency)}
    for row in told["inspections"]:
        wanted = {one["mark"]: one for one in row.get("matters", ()) if "figure" in one}
        for matter in matters_of(found[row["title"]]) if wanted else ():
            asked = wanted.get(matter.mark)
            if asked and not matter.figure and matter.closed_on is None:
                periods = {"before": Period.parse(asked["before"]), "after": Period.parse(asked["after"])}
                at = opens(asked["day"])
                follow_figure(matter=matter, figure=asked["figure"], **periods, at=at, by=by)
