"""A program for test_killing.py: keeps two workers at work and kills one or the other, outright, at random moments,
until its standard input is closed. Workers are forked: starting Django anew would take longer than each of them lives.

Time runs fast: so many hours a second, counted from a moment that is told, so that each worker reads the same clock."""

import json
import os
import select
import signal
import sys
import time
from datetime import datetime, timedelta
from secrets import choice, randbelow

import django

django.setup()

from django.db import connection  # noqa: E402
from django.template.loader import get_template  # noqa: E402

from sogoc.config.working import Worker  # noqa: E402
from sogoc.kernel.timetables import Scheduled, Timetable  # noqa: E402

SCHEDULE = (
    Scheduled("deliver_mail", "Gửi thư", Timetable("* * * * *")),
    Scheduled("send_digests", "Viết thư", Timetable("0 * * * *")),
    Scheduled("forget_submissions", "Bỏ khóa", Timetable("*/30 * * * *"), each=True),
)


class FastClock:
    began = 0.0

    def __init__(self, start: str, hours_a_second: float) -> None:
        self.start, self.rate = datetime.fromisoformat(start), hours_a_second

    def __call__(self) -> datetime:
        return self.start + timedelta(hours=(time.time() - self.began) * self.rate)


def another(worker: Worker) -> int:
    if pid := os.fork():
        return pid
    signal.signal(signal.SIGTERM, worker.stop)
    worker.work()
    os._exit(0)


def warm() -> None:
    """What each worker would load anew, so that its short life is spent at work."""
    if connection.vendor == "postgresql":
        import psycopg_pool  # noqa: F401
    for name in ("notices/digest.txt", "notices/digest.html"):
        get_template(name)


def told_to_stop(seconds: float) -> bool:
    ready, _, _ = select.select([sys.stdin], [], [], seconds)
    return bool(ready)


def say(words: str) -> None:
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


def main(start: str, hours_a_second: str, kills: str) -> None:
    clock = FastClock(start, float(hours_a_second))
    worker = Worker(SCHEDULE, clock, rest=0.01)
    warm()
    clock.began = time.time()
    pids = {another(worker) for _ in range(2)}
    for _ in range(int(kills)):
        if told_to_stop((50 + randbelow(250)) / 1000):
            break
        killed = choice(sorted(pids))
        os.kill(killed, signal.SIGKILL)
        os.waitpid(killed, 0)
        pids = pids - {killed} | {another(worker)}
    say("no more kills")
    sys.stdin.read()
    for pid in pids:
        os.kill(pid, signal.SIGTERM)
    say(json.dumps([os.waitpid(pid, 0)[1] for pid in pids]))


if __name__ == "__main__":
    main(*sys.argv[1:])
