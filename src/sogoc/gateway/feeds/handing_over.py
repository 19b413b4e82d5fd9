"""One handing over, by a file or by a machine: kept whole, then taken row by row."""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from datetime import datetime
from typing import TYPE_CHECKING, Any

from sogoc.areas.procedures.feeding.actions.receive_feed_run import RunAlreadyReceived, receive_feed_run
from sogoc.areas.procedures.feeding.actions.take_fed_rows import NothingWaiting, take_fed_rows
from sogoc.areas.procedures.feeding.queries import run_named, same_rows
from sogoc.kernel.acts import Actor
from sogoc.kernel.periods import Period

if TYPE_CHECKING:
    from sogoc.areas.procedures.feeding.models import FeedRun, FeedSource


def hand_over(
    source: "FeedSource",
    key: str,
    rows: Sequence[Mapping[str, Any]],
    totals: Mapping[str, int],
    period: Period | None,
    *,
    at: datetime,
    by: Actor,
) -> "FeedRun":
    """The same run sent again, by whoever got no answer, leads to what the first came to."""
    try:
        run = receive_feed_run(source=source, key=key, rows=rows, totals=totals, period=period, at=at, by=by)
    except RunAlreadyReceived:
        there = run_named(source, key)
        if there is None or not same_rows(there, rows) or there.totals != dict(totals):
            raise
        run = there
    take_all(run, at=at, by=by)
    return run


def take_all(run: "FeedRun", *, at: datetime, by: Actor) -> None:
    """Some at a time: nobody else waits for the last row of a long run."""
    with suppress(NothingWaiting):
        while True:
            take_fed_rows(run=run, at=at, by=by)
