"""Two people do the same act in the same second: one result, one refusal, one entry in the journal.

The second begins when the first has done everything but is not yet final: what it sees of it then is nothing,
so without a lock or a unique row both would succeed."""

import threading
import time
from typing import Any

import pytest
from django.db import connection, connections, transaction

from sogoc.foundations.journal.models import Entry
from sogoc.kernel.acts import Refusal
from tests.acts.walk import EACH, Act

pytestmark = [pytest.mark.postgresql, pytest.mark.django_db(transaction=True)]

WAITING = "SELECT count(*) FROM pg_locks WHERE NOT granted AND database = (SELECT oid FROM pg_database WHERE datname = current_database())"


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


@pytest.mark.parametrize(**EACH)
def test_one_result_one_refusal(act: Act) -> None:
    ready = act.ready()
    wanted = Entry.objects.count() + entries_of_one_run(act, ready)
    second = Second(act, ready)
    with transaction.atomic():
        assert act.function(**ready) is not None
        second.start()
        until_it_waits(second)
    second.join(timeout=30)
    assert second.result is None, "both succeeded"
    assert isinstance(second.error, Refusal), f"the second was not refused but failed: {second.error!r}"
    assert Entry.objects.count() == wanted
