"""Two people do the same act in the same second: one result, one refusal, one entry in the journal.

The second begins when the first has done everything but is not yet final: what it sees of it then is nothing,
so without a lock or a unique row both would succeed."""

import threading
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from django.db import connection, connections, transaction

from sogoc.foundations.journal.models import Entry, Submission
from sogoc.foundations.journal.queries import history_of
from sogoc.foundations.journal.tests.builders import record
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Refusal
from sogoc.kernel.roles import Role
from sogoc.kernel.tests.builders import MORNING, holder
from tests.acts.walk import EACH, Act

pytestmark = [pytest.mark.postgresql, pytest.mark.django_db(transaction=True)]

WAITING = (
    "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"
)


class Second(threading.Thread):
    """Another worker with a connection of its own."""

    def __init__(self, act: Act, ready: dict[str, Any]) -> None:
        super().__init__()
        self.act, self.ready = act, ready
        self.result: Any = None
        self.error: Exception | None = None

    def run(self) -> None:
        try:
            self.result = self.act.function(**self.ready)
        except Exception as error:  # noqa: BLE001  told to the test
            self.error = error
        finally:
            connections.close_all()


def until_it_waits(second: Second) -> None:
    """Or until it is through, for then it waits for nobody."""
    for _ in range(500):
        with connection.cursor() as cursor:
            cursor.execute(WAITING)
            if cursor.fetchone()[0] or not second.is_alive():
                return
        time.sleep(0.01)


def entries_of_one_run(act: Act, ready: dict[str, Any]) -> int:
    with transaction.atomic():
        before = Entry.objects.count()
        act.function(**ready)
        written = Entry.objects.count() - before
        transaction.set_rollback(True)
    return written


def done_twice(act: Act) -> tuple[Second, int]:
    """The second doer, and how many entries too many or too few the journal has."""
    ready = act.ready()
    wanted = Entry.objects.count() + entries_of_one_run(act, ready)
    second = Second(act, ready)
    with transaction.atomic():
        assert act.function(**ready) is not None
        second.start()
        until_it_waits(second)
    second.join(timeout=30)
    return second, Entry.objects.count() - wanted


@pytest.mark.parametrize(**EACH)
def test_one_result_one_refusal(act: Act) -> None:
    second, surplus = done_twice(act)
    assert second.result is None, "both succeeded"
    assert isinstance(second.error, Refusal), f"the second was not refused but failed: {second.error!r}"
    assert surplus == 0


@dataclass(frozen=True)
class Careless(Act):
    """Looks before it writes, and locks nothing."""

    @property
    def function(self) -> Any:
        return self.look_and_write

    def ready(self) -> dict[str, Any]:
        return {"by": holder(Role.OFFICE), "record": record()}

    @staticmethod
    def look_and_write(*, by: Actor, record: Submission) -> Entry:
        if history_of(record).exists():
            raise Refusal
        return write(by, "enter_document", record, at=MORNING)


def test_an_act_that_locks_nothing_is_seen() -> None:
    second, surplus = done_twice(Careless(Path("careless.py")))
    assert second.result is not None
    assert surplus == 1
