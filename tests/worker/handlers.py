"""A program for test_killed_steps.py: keeps two officers at work, who give the steps of some dossiers to each other as
fast as they can, and kills one or the other, outright, at random moments.

What was answered is written down at once: a line with the key of the step that was given on."""

import os
import signal
import sys
import time
from datetime import timedelta
from secrets import choice, randbelow

import django

django.setup()

from django.db import OperationalError, connection  # noqa: E402

from sogoc.areas.procedures.dossiers.actions.transfer_step import transfer_step  # noqa: E402
from sogoc.areas.procedures.dossiers.models import DossierStep  # noqa: E402
from sogoc.foundations.people.models import Account  # noqa: E402
from sogoc.kernel.acts import Refusal  # noqa: E402
from sogoc.kernel.roles import Role  # noqa: E402
from sogoc.kernel.tests.builders import MORNING, holder  # noqa: E402

BY = holder(Role.ONE_STOP_OFFICER, key="account:mot.cua")
ANOTHER = OperationalError, Refusal
"""Somebody else was first; whoever was killed left a lock for a moment."""


def give_on(people: list[Account], turn: int) -> int | None:
    running = DossierStep.objects.filter(started_at__isnull=False, done_at=None)
    step = choice(list(running.select_related("dossier__agency", "unit", "person")))
    person = next(one for one in people if one != step.person)
    at = MORNING + timedelta(days=1, seconds=turn)
    try:
        transfer_step(step=step, unit=step.dossier.agency, person=person, reason="Đổi ca", at=at, by=BY)
    except ANOTHER:
        return None
    return step.pk


def work(answered: int) -> None:
    people, began = list(Account.objects.filter(username__in=("chuyen.vien", "nguoi.khac"))), time.time()
    while True:
        if done := give_on(people, int(time.time() - began)):
            os.write(answered, f"{done}\n".encode())


def another(answered: int) -> int:
    if pid := os.fork():
        return pid
    work(answered)
    os._exit(0)


def main(kept: str, kills: str) -> None:
    answered = os.open(kept, os.O_WRONLY | os.O_APPEND | os.O_CREAT)
    if connection.vendor == "postgresql":
        import psycopg_pool  # noqa: F401  each would load it anew
    pids = {another(answered) for _ in range(2)}
    for _ in range(int(kills)):
        time.sleep((40 + randbelow(80)) / 1000)
        killed = choice(sorted(pids))
        os.kill(killed, signal.SIGKILL)
        os.waitpid(killed, 0)
        pids = pids - {killed} | {another(answered)}
    for pid in pids:
        os.kill(pid, signal.SIGKILL)
        os.waitpid(pid, 0)


if __name__ == "__main__":
    main(*sys.argv[1:])
