"""The worker seals entries that are committed into the chain, in batches: an act that made its own link would have to
wait for every other act.

Not an act: it says nothing that its seals do not say, and an entry about it would itself wait for a seal."""

from dataclasses import dataclass
from datetime import date, datetime

from django.db import connection, transaction
from django.db.models import Exists, OuterRef, QuerySet

from sogoc.kernel.acts import Actor, Holding, require
from sogoc.kernel.roles import Role

from .chain import COLUMNS, PATIENCE, START, Facts, digest_after, moment
from .models import Anchor, Entry, Seal

SEALER = Actor("job:seal_journal", "Niêm phong nhật ký", (Holding(Role.ADMINISTRATOR, ""),), source="job")
"""Who seals when nobody is at the machine."""

BATCH = 500
# Any number that nobody else takes for a lock of this database: "journal" in letters of the alphabet.
LOCK = 10_152_118_140_112


def seal_entries(*, at: datetime, by: Actor, whole: bool = False) -> int:
    """How many were sealed. `whole` looks through the whole journal, for an entry whose transaction outlasted
    everybody's patience; without it the look goes back as far as a day before."""
    require(by, "seal_journal")
    first = unsealed(0 if whole else _floor(at)).first()  # the look back holds up nobody who writes
    sealed, floor = 0, first["id"] - 1 if first else 0
    while first and (batch := _seal_batch(at, floor)):
        sealed, floor = sealed + len(batch), batch[-1]
    return sealed


@transaction.atomic
def _seal_batch(at: datetime, floor: int) -> list[int]:
    """The entries that were sealed, in their order."""
    one_at_a_time()
    last = Seal.objects.order_by("-position").first()
    sealed, digest = (last.position, last.digest) if last else (0, START)
    found = [facts_of(row) for row in unsealed(floor)[:BATCH]]
    for position, facts in enumerate(found, sealed + 1):
        digest = digest_after(digest, position=position, sealed_at=moment(at), facts=facts)
        Seal.objects.create(position=position, entry=facts["id"], digest=digest, sealed_at=at)
    return [facts["id"] for facts in found]


def one_at_a_time() -> None:
    """On SQLite every transaction that writes has the database to itself from its beginning."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(%s)", [LOCK])


def unsealed(floor: int = 0) -> QuerySet[Entry, Facts]:
    """Entries above `floor` without a seal, as the chain wants them, in their order."""
    waiting = Entry.objects.filter(~Exists(Seal.objects.filter(entry=OuterRef("pk"))), id__gt=floor)
    return waiting.order_by("id").values(*COLUMNS)


def _floor(at: datetime) -> int:
    """Below the entry that was sealed a day ago nothing waits any more."""
    old = Seal.objects.filter(sealed_at__lt=at - PATIENCE).order_by("-position").first()
    return old.entry if old else 0


def facts_of(row: Facts) -> Facts:
    return {**row, "happened_at": moment(row["happened_at"]), "recorded_at": moment(row["recorded_at"])}


@dataclass(frozen=True, slots=True)
class ChainState:
    """What the pages of the journal say of its chain."""

    sealed: int
    sealed_at: datetime | None
    waiting: int
    waits_since: datetime | None
    anchored: date | None


def chain_state(at: datetime) -> ChainState:
    last = Seal.objects.order_by("-position").first()
    waiting = unsealed(_floor(at))
    anchor = Anchor.objects.order_by("-day").first()
    first = waiting.first()
    return ChainState(
        last.position if last else 0,
        last.sealed_at if last else None,
        waiting.count(),
        first["recorded_at"] if first else None,
        anchor.day if anchor else None,
    )
