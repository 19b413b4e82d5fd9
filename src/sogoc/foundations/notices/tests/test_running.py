"""Each moment of a timetable is run once: late, after a death, by two at once."""

from datetime import datetime, timedelta

import pytest

from sogoc.foundations.notices.models import Run
from sogoc.foundations.notices.running import (
    BACK,
    DIED,
    TRIES,
    WAIT,
    begin,
    fail,
    forget_runs_before,
    succeed,
    waiting,
)
from sogoc.kernel.tests.builders import MORNING
from sogoc.kernel.timetables import Scheduled, Timetable

pytestmark = pytest.mark.django_db
HOURLY = Timetable("0 * * * *")
LATEST, EACH = Scheduled("send", "Gửi", HOURLY), Scheduled("keep", "Giữ", HOURLY, each=True)


def hour(number: int) -> datetime:
    return MORNING.replace(hour=number)


def ran(job: Scheduled, at: datetime) -> list[datetime]:
    """Runs what waits, and says what that was."""
    done = []
    for moment in waiting(job, at):
        if run := begin(job.job, moment, at):
            succeed(run, 1, at)
            done.append(moment)
    return done


def test_a_new_job_begins_with_its_latest_moment() -> None:
    for job in (LATEST, EACH):
        assert ran(job, hour(8) + timedelta(minutes=5)) == [hour(8)]
        assert ran(job, hour(8) + timedelta(minutes=59)) == []
        assert ran(job, hour(9)) == [hour(9)]


def test_missed_moments_are_made_up_for_each_or_by_the_latest() -> None:
    for job in (LATEST, EACH):
        ran(job, hour(8))
    assert ran(LATEST, hour(11)) == [hour(11)]
    assert ran(EACH, hour(11)) == [hour(9), hour(10), hour(11)]


def test_a_clock_that_jumps_back_repeats_nothing_and_forward_it_goes_on() -> None:
    for job, ahead, behind in ((LATEST, [12], [9]), (EACH, [9, 10, 11, 12], [])):
        assert ran(job, hour(8)) == [hour(8)]
        assert ran(job, hour(12)) == [hour(one) for one in ahead]
        assert ran(job, hour(9)) == [hour(one) for one in behind]
        assert ran(job, hour(12)) == []
        assert ran(job, hour(13)) == [hour(13)]


def test_a_clock_that_jumps_far_ahead_does_not_make_up_for_years() -> None:
    ran(EACH, hour(8))
    ahead = waiting(EACH, hour(8) + timedelta(days=3650))
    assert len(ahead) == BACK / timedelta(hours=1)


def test_the_second_to_come_finds_it_done_or_begun() -> None:
    first = begin("send", hour(8), hour(8))
    assert first
    succeed(first, 3, hour(8))
    assert begin("send", hour(8), hour(9)) is None
    assert Run.objects.get().done == 3


def test_what_a_dead_worker_left_is_run_again_with_the_same_moment() -> None:
    for job in (LATEST, EACH):
        assert begin(job.job, hour(8), hour(8))
        assert ran(job, hour(10))[0] == hour(8)
        assert Run.objects.get(job=job.job, due_at=hour(8)).tries == 2
        assert waiting(job, hour(10)) == []


def test_what_kills_every_worker_is_given_up() -> None:
    for _ in range(TRIES):
        assert begin("send", hour(8), hour(8))
    assert begin("send", hour(8), hour(8)) is None
    run = Run.objects.get()
    assert (run.failure, run.ended_at) == (DIED, hour(8))


def test_a_failure_is_tried_again_after_longer_and_longer_where_each_moment_counts() -> None:
    at, waits = hour(8), []
    for _ in range(TRIES):
        run = begin("keep", hour(8), at)
        assert run
        fail(run, "OSError: disk full", at, again=True)
        if run.retry_at:
            waits.append(run.retry_at - at)
            assert hour(8) not in waiting(EACH, run.retry_at - timedelta(seconds=1))
            at = run.retry_at
            assert hour(8) in waiting(EACH, at)
    assert waits == [WAIT, 2 * WAIT, 3 * WAIT, 4 * WAIT]
    assert hour(8) not in waiting(EACH, at + timedelta(days=1))
    assert Run.objects.get().failure == "OSError: disk full"


def test_a_failure_waits_for_the_next_moment_where_that_makes_up_for_it() -> None:
    run = begin("send", hour(8), hour(8))
    assert run
    fail(run, "OSError", hour(8), again=False)
    assert waiting(LATEST, hour(8) + timedelta(minutes=59)) == []
    assert waiting(LATEST, hour(9)) == [hour(9)]


def test_a_success_after_a_failure_keeps_no_blame() -> None:
    run = begin("keep", hour(8), hour(8))
    assert run
    fail(run, "OSError", hour(8), again=True)
    again = begin("keep", hour(8), hour(9))
    assert again
    succeed(again, 0, hour(9))
    assert (Run.objects.get().failure, Run.objects.get().tries) == ("", 2)


def test_old_runs_are_forgotten_but_the_latest_of_each_job() -> None:
    for number in (8, 9, 10):
        ran(LATEST, hour(number))
    ran(EACH, hour(8))
    assert forget_runs_before(hour(10) + BACK) == 2
    assert {(run.job, run.due_at) for run in Run.objects.all()} == {("send", hour(10)), ("keep", hour(8))}
    assert waiting(LATEST, hour(10)) == []
