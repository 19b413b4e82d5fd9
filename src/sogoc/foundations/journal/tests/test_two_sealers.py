"""Two workers seal at once: one chain, each entry in it once. On SQLite whoever writes has the database to himself."""

import threading

import pytest
from django.db import connections, transaction

from sogoc.foundations.journal import sealing
from sogoc.foundations.journal.models import Seal
from sogoc.foundations.journal.sealing import one_at_a_time, seal_entries
from sogoc.foundations.journal.writing import write
from sogoc.kernel.tests.builders import MORNING

from .attacking import BY, SEALER, entries, faults
from .builders import record

pytestmark = [pytest.mark.postgresql, pytest.mark.django_db(transaction=True)]


class Sealer(threading.Thread):
    def __init__(self) -> None:
        super().__init__()
        self.sealed = 0

    def run(self) -> None:
        try:
            self.sealed = seal_entries(at=MORNING, by=SEALER)
        finally:
            connections.close_all()


def test_each_entry_is_sealed_by_one_of_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sealing, "BATCH", 5)
    ids = entries(60)
    sealers = [Sealer() for _ in range(3)]
    with transaction.atomic():
        one_at_a_time()  # until all of them stand at the door
        for sealer in sealers:
            sealer.start()
    for sealer in sealers:
        sealer.join(timeout=30)
    assert sum(sealer.sealed for sealer in sealers) == 60
    assert list(Seal.objects.values_list("position", "entry")) == list(enumerate(ids, 1))
    assert faults() == []


def test_what_is_not_committed_waits_and_what_is_undone_leaves_no_gap() -> None:
    thing = record()
    with transaction.atomic():
        write(BY, "enter_document", thing, at=MORNING)
        other = Sealer()
        other.start()
        other.join(timeout=30)
        assert other.sealed == 0
        transaction.set_rollback(True)
    ids = entries(2)
    assert seal_entries(at=MORNING, by=SEALER) == 2
    assert list(Seal.objects.values_list("position", "entry")) == list(enumerate(ids, 1))
    assert faults() == []
