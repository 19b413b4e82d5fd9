"""The worker: reads the clock, runs what has come due, one job after another, and rests until the next minute."""

import logging
import threading
from collections.abc import Callable, Iterable
from datetime import datetime
from importlib import import_module

from django.db import DatabaseError, InterfaceError, connection

from sogoc.foundations.notices.running import begin, fail, succeed, waiting
from sogoc.kernel.timetables import Scheduled

from .alone import alone

Clock = Callable[[], datetime]
logger = logging.getLogger("sogoc.worker")


def job_named(name: str) -> Callable[..., int]:
    job: Callable[..., int] = getattr(import_module(f"sogoc.joint.jobs.{name}"), name)
    return job


class Worker:
    """`rest` is how many seconds it looks away between two rounds; it wakes when it is told to stop."""

    def __init__(self, schedule: Iterable[Scheduled], clock: Clock, rest: float = 5.0) -> None:
        self.schedule, self.clock, self.rest = tuple(schedule), clock, rest
        self.jobs = {one.job: job_named(one.job) for one in self.schedule}
        self.stopping = threading.Event()

    def stop(self, *_: object) -> None:
        """What is begun is ended first."""
        self.stopping.set()

    def wait(self) -> bool:
        return not self.stopping.wait(self.rest)

    def work(self) -> None:
        """Until it is told to stop. A database that goes away is waited for."""
        while not self.stopping.is_set():
            try:
                with alone(self.wait) as taken:
                    while taken and not self.stopping.is_set():
                        self.round()
                        self.wait()
            except (DatabaseError, InterfaceError):
                logger.exception("the database does not answer")
                connection.close()
                self.wait()

    def round(self) -> None:
        at = self.clock()
        for one in self.schedule:
            for moment in waiting(one, at):
                if self.stopping.is_set():
                    return
                self.run(one, moment)

    def run(self, one: Scheduled, moment: datetime) -> None:
        run = begin(one.job, moment, self.clock())
        if run is None:
            return
        try:
            done = self.jobs[one.job](at=moment)
        except Exception as error:
            logger.exception("%s for %s failed", one.job, moment)
            fail(run, f"{type(error).__name__}: {error}", self.clock(), again=one.each)
        else:
            succeed(run, done, self.clock())
