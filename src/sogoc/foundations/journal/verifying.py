"""Is the journal still what was written? Asked of links and anchors wherever they come from: the database
(reading_back.py) or an exported file (exporting.py)."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from .anchors import (
    Signed,
    faults_against,
    faults_of_loss,
    faults_of_order,
    faults_of_signature,
    is_genuine,
)
from .chain import Facts, Fault, Link, faults_in, faults_in_tail

Links = Iterable[tuple[Link, Facts | None]]


@dataclass(slots=True)
class Verdict:
    """What was found. Entries that wait for their seal are no fault; how many they are is always said."""

    faults: list[Fault] = field(default_factory=list)
    sealed: int = 0
    sealed_at: str = ""
    waiting: int = 0
    waits_since: str = ""
    anchored: str = ""


def verified(
    links: Links,
    unsealed: Iterable[Facts],
    anchors: Sequence[Signed],
    *,
    trusted: Collection[str],
    kept: Sequence[Signed] = (),
) -> Verdict:
    """`trusted` are the public keys of this installation, `kept` the anchors that were kept elsewhere."""
    lost = [anchor for anchor in kept if anchor not in anchors]
    every = sorted((*anchors, *lost), key=lambda anchor: anchor.day)
    genuine = [anchor for anchor in every if is_genuine(anchor) and anchor.public_key in trusted]
    digests = {anchor.position: "" for anchor in genuine}
    verdict = Verdict(anchored=anchors[-1].day if anchors else "")
    found = verdict.faults
    found += faults_in(_followed(links, verdict), digests)
    found += faults_in_tail(_waiting(unsealed, verdict), verdict.sealed_at)
    found += faults_of_signature(every, trusted)
    found += faults_of_order(anchors)
    found += faults_of_loss(lost, anchors)
    found += faults_against(genuine, digests, verdict.sealed)
    return verdict


def _followed(links: Links, verdict: Verdict) -> Iterator[tuple[Link, Facts | None]]:
    for link, facts in links:
        verdict.sealed, verdict.sealed_at = link.position, max(verdict.sealed_at, link.sealed_at)
        yield link, facts


def _waiting(unsealed: Iterable[Facts], verdict: Verdict) -> Iterator[Facts]:
    for facts in unsealed:
        verdict.waiting += 1
        verdict.waits_since = min(verdict.waits_since or facts["recorded_at"], facts["recorded_at"])
        yield facts
