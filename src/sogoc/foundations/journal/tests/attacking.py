"""A journal with a chain, and somebody who holds the whole database in his hands."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from django.conf import settings
from django.db import connection

from sogoc.foundations.journal.anchoring import anchor_day, anchors_kept
from sogoc.foundations.journal.anchors import public_half, trusted_keys
from sogoc.foundations.journal.models import Submission
from sogoc.foundations.journal.reading_back import links_kept, tail_kept
from sogoc.foundations.journal.sealing import SEALER, seal_entries
from sogoc.foundations.journal.verifying import Verdict, verified
from sogoc.foundations.journal.writing import write
from sogoc.kernel.roles import Role
from sogoc.kernel.tests.builders import MORNING, holder
from tests.unguarded import unguarded

from .builders import record

BY = holder(Role.OFFICE)


def entries(count: int) -> list[int]:
    """So many entries, by their ids."""
    thing = record(f"bản ghi {Submission.objects.count()}")
    return [write(BY, "enter_document", thing, at=MORNING, held_at="so/").pk for _ in range(count)]


def sealed(count: int, at: datetime = MORNING) -> list[int]:
    ids = entries(count)
    seal_entries(at=at, by=SEALER)
    return ids


def anchored(count: int, day: int = 0) -> list[int]:
    """So many entries more, and the anchor of their day."""
    ids = entries(count)
    anchor_day(at=MORNING + timedelta(days=day), by=SEALER)
    return ids


def trusted() -> frozenset[str]:
    return trusted_keys(public_half(Path(settings.JOURNAL_KEY)))


def verdict(**told: Any) -> Verdict:
    return verified(links_kept(), tail_kept(), anchors_kept(), **({"trusted": trusted()} | told))


def faults(**told: Any) -> list[str]:
    return [str(fault) for fault in verdict(**told).faults]


@contextmanager
def attacker() -> Iterator[Any]:
    """Does what no code of ours does: `sql("DELETE FROM …", [3])`."""

    def sql(statement: str, *facts: Any) -> None:
        with connection.cursor() as cursor:
            cursor.execute(statement, facts)

    with unguarded():
        yield sql
