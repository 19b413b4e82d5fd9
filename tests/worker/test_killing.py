"""kill -9 at random moments loses nothing and doubles nothing: every notice is in one letter, every letter arrives,
every moment of the timetable is run once."""

import json
import os
import re
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

from django.db.models import QuerySet

from sogoc.foundations.notices.models import Mail, Notice, Run
from sogoc.foundations.notices.tests.builders import notice, reader
from sogoc.foundations.notices.tests.post_office import Received, post_office
from sogoc.kernel.tests.builders import MORNING
from sogoc.kernel.timetables import Timetable
from tests.worker.conftest import Shared

KILLS, HOURS_A_SECOND = 14, 16
READERS, DAYS = 8, 3
KEEPER = Path(__file__).with_name("keeper.py")
MARK = re.compile(r"văn bản (\d+)/KH ")


def told() -> set[str]:
    """Notices for eight people on each of three days, each with a number of its own."""
    marks = set()
    for person in range(READERS):
        of = reader(f"nguoi.{person}")
        for day in range(DAYS):
            for part in range(2):
                mark = str(1000 + person * 100 + day * 10 + part)
                at = MORNING + timedelta(days=day, minutes=part)
                notice(of, event=mark, at=at, facts={"by": "A", "number": f"{mark}/KH", "fields": ["b"]})
                marks.add(mark)
    return marks


@contextmanager
def kept_at_work(shared: Shared, received: Received) -> Iterator["subprocess.Popen[str]"]:
    office = received.office
    env = os.environ | {
        "DJANGO_SETTINGS_MODULE": "sogoc.config.settings",
        "SOGOC_DATABASE": shared.address,
        "SOGOC_MAIL": f"smtp://{office.host}:{office.port}?from={office.sender}",
    }
    command = [sys.executable, KEEPER, MORNING.isoformat(), str(HOURS_A_SECOND), str(KILLS)]
    keeper = subprocess.Popen(
        command, env=env, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    with keeper:
        try:
            yield keeper
        finally:
            keeper.terminate()


def all_has_arrived(shared: Shared) -> bool:
    shared.take_back()
    untold, undelivered = Notice.objects.filter(mail=None), Mail.objects.exclude(state="delivered")
    return not (untold.exists() or undelivered.exists()) and moments_run().count() > KILLS


def moments_run() -> QuerySet[Run]:
    return Run.objects.filter(job="forget_submissions").order_by("due_at")


def worked(shared: Shared, received: Received) -> list[int]:
    """Kills, then lets work until all has arrived; how the workers ended that were told to."""
    with kept_at_work(shared, received) as keeper:
        assert keeper.stdout
        assert keeper.stdout.readline() == "no more kills\n"
        for _ in range(300):
            if all_has_arrived(shared):
                break
            time.sleep(0.1)
        said, complaints = keeper.communicate(timeout=30)
    assert "Traceback" not in complaints, complaints
    shared.take_back()
    return list(json.loads(said))


def test_nothing_is_lost_and_nothing_is_doubled(shared: Shared) -> None:
    marks = told()
    shared.hand_over()
    with post_office() as received:
        received.pace = 0.01
        for person, orders in enumerate((["451 later"], ["took it and hung up"], ["hang up before data"])):
            received.orders[f"nguoi.{person}@so.example"] = orders
        assert worked(shared, received) == [0, 0]

    letters = {str(letter["Message-ID"]): letter for letter in received.letters}
    assert set(letters) == set(Mail.objects.values_list("message_id", flat=True))
    assert len({letter.as_string() for letter in received.letters}) == len(letters), "a double differs"
    found = Counter(mark for letter in letters.values() for mark in marks_in(letter))
    assert found == Counter(marks)

    moments = [run.due_at for run in moments_run()]
    table = Timetable("*/30 * * * *")
    assert moments == list(table.between(moments[0] - timedelta(minutes=1), moments[-1]))
    assert len(moments) > KILLS
    assert not Run.objects.filter(ended_at=None).exists()
    assert not Run.objects.exclude(failure="").exists()


def marks_in(letter: object) -> list[str]:
    return MARK.findall(letter.get_body(("plain",)).get_content())  # type: ignore[attr-defined]
