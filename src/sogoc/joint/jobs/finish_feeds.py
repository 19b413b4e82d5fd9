"""Ghi nốt những dòng hồ sơ được nạp còn đang chờ."""

from contextlib import suppress
from datetime import datetime, timedelta

from sogoc.areas.procedures.feeding.actions.take_fed_rows import NothingWaiting, take_fed_rows
from sogoc.areas.procedures.feeding.queries import rows_of, runs_waiting
from sogoc.areas.procedures.feeding.register import RowState

PATIENCE = timedelta(minutes=5)
"""So long whoever brought them may still be at it."""


def finish_feeds(*, at: datetime) -> int:
    """Whoever was taking them was stopped midway: each row was taken whole or waits still."""
    done = 0
    for run in runs_waiting(at - PATIENCE):
        waiting = rows_of(run, RowState.WAITING.value).count()
        by = run.source.actor("job")
        with suppress(NothingWaiting):
            while True:
                take_fed_rows(run=run, at=at, by=by)
        done += waiting
    return done
