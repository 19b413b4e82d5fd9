"""What pages, machines and acts ask of feeds."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from hmac import compare_digest
from typing import Any

from django.db.models import Count, Q, QuerySet

from sogoc.areas.procedures.dossiers.models import Dossier
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.queries import under
from sogoc.kernel.acts import Actor, reach
from sogoc.kernel.periods import Period

from .models import FedRow, FeedRun, FeedSource, digest_of
from .register import ROW_STATES, TOTALS, Reconciled, RowState, kept_of


def sources_seen_by(by: Actor) -> QuerySet[FeedSource]:
    seen = under(reach(by, "see_feed"), "agency__path")
    return FeedSource.objects.filter(seen).select_related("agency")


def sources_of(by: Actor, agency: Agency) -> QuerySet[FeedSource]:
    """Of an agency and all below it, with how many of their rows wait or were refused."""
    undone = {
        "waiting": Count("runs__rows", filter=Q(runs__rows__state=RowState.WAITING.value)),
        "refused": Count("runs__rows", filter=Q(runs__rows__state=RowState.REFUSED.value)),
    }
    return sources_seen_by(by).filter(under([agency.path], "agency__path")).annotate(**undone)


def source_called_with(key: str, secret: str) -> FeedSource | None:
    """Whose machine calls, if it knows the secret."""
    found = FeedSource.objects.filter(key=key).exclude(digest="").select_related("agency").first()
    return found if found and compare_digest(found.digest, digest_of(secret)) else None


def runs_seen_by(by: Actor) -> QuerySet[FeedRun]:
    seen = under(reach(by, "see_feed"), "source__agency__path")
    return FeedRun.objects.filter(seen).select_related("source__agency")


def runs_of(source: FeedSource) -> QuerySet[FeedRun]:
    return FeedRun.objects.filter(source=source)


def runs_left(source: FeedSource) -> list[FeedRun]:
    """Those with rows that wait, the oldest first."""
    waiting = FedRow.objects.filter(state=RowState.WAITING.value)
    return list(runs_of(source).filter(pk__in=waiting.values("run")).order_by("received_at", "pk"))


def run_named(source: FeedSource, key: str) -> FeedRun | None:
    return FeedRun.objects.filter(source=source, key=key.strip()).select_related("source__agency").first()


def same_rows(run: FeedRun, rows: Sequence[Mapping[str, Any]]) -> bool:
    """Is this what came with it the first time?"""
    return list(run.rows.values_list("told", flat=True)) == [kept_of(row) for row in rows]


def rows_of(run: FeedRun, state: str = "") -> QuerySet[FedRow]:
    found = FedRow.objects.filter(run=run)
    return found.filter(state=state) if state in ROW_STATES else found


def states_of(run: FeedRun) -> dict[str, int]:
    """How many rows of a run became what."""
    found = FedRow.objects.filter(run=run).order_by().values_list("state").annotate(number=Count("pk"))
    return {str(key): 0 for key in ROW_STATES} | dict(found)


def backlog_of(source: FeedSource) -> QuerySet[FedRow]:
    """Refused, and not told anew since; the newest run first."""
    refused = FedRow.objects.filter(run__source=source, state=RowState.REFUSED.value)
    return refused.select_related("run").order_by("-run", "number")


def runs_waiting(before: datetime) -> QuerySet[FeedRun]:
    """Rows that came before a moment and wait still: who was taking them is gone."""
    waiting = FedRow.objects.filter(state=RowState.WAITING.value)
    found = FeedRun.objects.filter(received_at__lt=before, pk__in=waiting.values("run"))
    return found.select_related("source__agency").order_by("pk")


# ── totals ─────────────────────────────────────────────────────────────────
def _within(period: Period) -> dict[str, Q]:
    start, end = period.start, period.end
    open_at_start = Q(concluded_on=None) | Q(concluded_on__gte=start)
    open_at_end = Q(concluded_on=None) | Q(concluded_on__gt=end)
    carried_over = Q(received_on__lt=start) & open_at_start
    received = Q(received_on__range=(start, end))
    return {
        "received": received,
        "carried_over": carried_over,
        "to_settle": received | carried_over,
        "settled": Q(concluded_on__range=(start, end)),
        "open": Q(received_on__lte=end) & open_at_end,
    }


def taken_of(sources: list[FeedSource], period: Period) -> dict[str, dict[str, int]]:
    """By the key of the source: its dossiers of a period, counted as form II.06a does."""
    counts = {name: Count("pk", filter=which) for name, which in _within(period).items()}
    of_sources = Dossier.objects.filter(fed__source__in=sources).order_by()
    found: Iterable[Any] = of_sources.values("fed__source__key").annotate(**counts)
    by_key = {row["fed__source__key"]: {name: row[name] for name in TOTALS} for row in found}
    return {one.key: by_key.get(one.key, dict.fromkeys(TOTALS, 0)) for one in sources}


def compared(told: Mapping[str, int], taken: Mapping[str, int]) -> list[Reconciled]:
    return [
        Reconciled(name, told.get(name), taken[name], taken["carried_over"])
        for name in TOTALS
        if name in told or taken[name]
    ]


def reconciled(run: FeedRun) -> list[Reconciled]:
    """What the other system told with a run, beside all that was taken from it of that period."""
    if (period := run.asked) is None:
        return []
    return compared(run.totals, taken_of([run.source], period)[run.source.key])


def latest_told(sources: list[FeedSource], period: Period) -> dict[str, FeedRun]:
    """By the key of the source: the last run with totals of exactly this period."""
    found = FeedRun.objects.filter(source__in=sources, period=period.key).select_related("source__agency")
    return {run.source.key: run for run in found.order_by("received_at", "pk") if run.totals}
