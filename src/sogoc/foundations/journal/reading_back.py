"""The chain as the database keeps it, read for verifying and exporting without holding up anybody who writes."""

from collections.abc import Iterator

from .chain import COLUMNS, Facts, Link, moment
from .models import Entry, Seal
from .sealing import facts_of, unsealed
from .verifying import Links

AT_ONCE = 2000


def links_kept() -> Links:
    """Every link with its entry, or without one that is gone. Rows are only ever added, so parts that are read one
    after the other make one picture up to the link that was the last when the reading began."""
    last = Seal.objects.order_by("-position").values_list("position", flat=True).first() or 0
    position = 0
    while position < last:
        seals = list(Seal.objects.filter(position__gt=position, position__lte=last)[:AT_ONCE])
        if not seals:
            return
        entries = Entry.objects.filter(id__in=[seal.entry for seal in seals]).values(*COLUMNS)
        facts = {row["id"]: facts_of(row) for row in entries.order_by()}
        for seal in seals:
            link = Link(seal.position, seal.entry, seal.digest, moment(seal.sealed_at))
            yield link, facts.get(seal.entry)
        position = seals[-1].position


def tail_kept() -> Iterator[Facts]:
    """The entries that wait for their seal."""
    yield from map(facts_of, unsealed().iterator(chunk_size=AT_ONCE))
