"""What pages, figures and acts ask of what is planned, collected and paid out."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.db.models import F, Q, QuerySet, Sum

from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.places import held_during, seen_from
from sogoc.kernel.acts import Actor, reach

from .models import BudgetAmount, BudgetPlan
from .register import STREAMS, Stream, budget_amounts, budget_plans

STATES = {"standing": "Đang tính", "withdrawn": "Đã rút"}


def _told(columns: Iterable[str]) -> dict[str, Any]:
    return {name: F(name) for name in columns} | {"key": F("pk"), "agency": F("agency")}


def plan_rows() -> tuple[QuerySet[BudgetPlan], dict[str, Any]]:
    """The records behind the register `budget_plans`."""
    return BudgetPlan.objects.all(), _told(budget_plans.columns())


def amount_rows() -> tuple[QuerySet[BudgetAmount], dict[str, Any]]:
    """The records behind the register `budget_amounts`."""
    return BudgetAmount.objects.all(), _told(budget_amounts.columns())


# ── who sees what ──────────────────────────────────────────────────────────
def budget_amounts_seen_by(by: Actor) -> QuerySet[BudgetAmount]:
    seen = seen_from(reach(by, "see_budget_amount"), "agency", "until")
    return BudgetAmount.objects.filter(seen).select_related("agency", "document")


def budget_plans_seen_by(by: Actor) -> QuerySet[BudgetPlan]:
    seen = seen_from(reach(by, "see_budget_amount"), "agency", "document__issued_on")
    return BudgetPlan.objects.filter(seen).select_related("agency", "document")


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a list is narrowed to; an empty field does not narrow."""

    agency: Agency | None = None
    stream: str = ""
    year: int | None = None
    state: str = ""

    @property
    def held(self) -> Q:
        return held_during(self.agency, None) if self.agency else Q()

    @property
    def in_state(self) -> Q:
        return {"standing": Q(withdrawn_on=None), "withdrawn": Q(withdrawn_on__isnull=False)}.get(
            self.state, Q()
        )


def budget_amounts_wanted(by: Actor, wanted: Wanted) -> QuerySet[BudgetAmount]:
    """One answer for the page, the spreadsheet and the API."""
    found = budget_amounts_seen_by(by).filter(wanted.in_state, wanted.held)
    if wanted.stream:
        found = found.filter(stream=wanted.stream)
    if wanted.year:
        found = found.filter(until__year=wanted.year)
    return found


def budget_plans_wanted(by: Actor, wanted: Wanted) -> QuerySet[BudgetPlan]:
    found = budget_plans_seen_by(by).filter(wanted.held)
    told = {name: getattr(wanted, name) for name in ("stream", "year") if getattr(wanted, name)}
    return found.filter(**told)


# ── against the plan ───────────────────────────────────────────────────────
@dataclass(frozen=True, slots=True)
class Followed:
    """What shall come in or go out in a year, and what has."""

    stream: Stream
    plan: int
    amount: int

    @property
    def words(self) -> str:
        return STREAMS[self.stream]


def followed(by: Actor, agency: Agency, year: int) -> list[Followed]:
    """Each stream that has a plan or an amount of the year."""
    below = held_during(agency, None)
    plans = budget_plans_seen_by(by).filter(below, year=year)
    amounts = budget_amounts_wanted(by, Wanted(agency=agency, year=year, state="standing"))
    planned, entered = (
        dict(rows.order_by().values_list("stream").annotate(sum=Sum("amount"))) for rows in (plans, amounts)
    )
    return [
        Followed(stream, planned.get(stream, 0), entered.get(stream, 0))
        for stream in Stream
        if stream in planned or stream in entered
    ]
