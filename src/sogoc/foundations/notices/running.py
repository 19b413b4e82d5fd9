"""Keeps which moments of a job's timetable were run. The moment is the key of a run and the `at` of the job, so that
it means the same whenever it is run: late, again after a worker died, or by a second worker."""

from datetime import datetime, timedelta

from django.db import IntegrityError, transaction
from django.db.models import Max, Q
from django.utils.translation import gettext_noop

from sogoc.kernel.timetables import Scheduled

from .models import Run

DIED = gettext_noop("Chương trình bị dừng giữa chừng mỗi lần làm việc này.")
TRIES = 5
WAIT = timedelta(minutes=5)
BACK = timedelta(days=40)
"""How far back missed moments are made up for, and for how long runs are kept."""


def waiting(job: Scheduled, at: datetime) -> list[datetime]:
    """The moments to run now, in order: those that a dead worker left, those to try again, those that have come."""
    left = Run.objects.filter(job=job.job, ended_at=None).filter(Q(retry_at=None) | Q(retry_at__lte=at))
    return sorted({*left.values_list("due_at", flat=True), *_come(job, at)})


def _come(job: Scheduled, at: datetime) -> list[datetime]:
    """A job that never ran begins with its latest moment; should the clock jump back, what was run stays run."""
    latest = job.timetable.latest(at)
    last = Run.objects.filter(job=job.job, due_at__lte=at).aggregate(last=Max("due_at"))["last"]
    if latest is None or (last and latest <= last):
        return []
    if not (job.each and last):
        return [latest]
    return list(job.timetable.between(max(last, at - BACK), at))


def begin(job: str, due_at: datetime, at: datetime) -> Run | None:
    """None where it has been done."""
    try:
        with transaction.atomic():
            return Run.objects.create(job=job, due_at=due_at, begun_at=at)
    except IntegrityError:
        pass
    with transaction.atomic():
        run = Run.objects.select_for_update().get(job=job, due_at=due_at)
        if run.ended_at:
            return None
        if run.tries >= TRIES and not run.retry_at:
            run.failure, run.ended_at = DIED, at
            run.save(update_fields=["failure", "ended_at"])
            return None
        run.begun_at, run.retry_at, run.tries = at, None, run.tries + 1
        run.save(update_fields=["begun_at", "retry_at", "tries"])
        return run


def succeed(run: Run, done: int, at: datetime) -> None:
    run.done, run.ended_at, run.failure = done, at, ""
    run.save(update_fields=["done", "ended_at", "failure"])


def fail(run: Run, reason: str, at: datetime, *, again: bool) -> None:
    """`again`: no later moment makes up for this one, so it is tried again, after longer and longer."""
    run.failure = reason[:2000]
    if not again or run.tries >= TRIES:
        run.ended_at = at
    else:
        run.retry_at = at + WAIT * run.tries
    run.save(update_fields=["failure", "ended_at", "retry_at"])


def forget_runs_before(moment: datetime) -> int:
    """Not the latest of each job, by which the worker knows where it is."""
    latest = Run.objects.values("job").annotate(last=Max("pk")).values("last")
    forgotten, _ = Run.objects.filter(due_at__lt=moment).exclude(pk__in=latest).delete()
    return forgotten
