"""The chain of the journal, without a database: what a link is made of, and how a broken one is found.

Each digest is made of the one before, so whoever changes an entry must make every later link anew, and then no
longer agrees with the anchors that were signed and kept elsewhere."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import Any

START = "0" * 64
"""What the first link follows."""

PATIENCE = timedelta(days=1)
"""No transaction lasts so long: within it entries may be committed, and sealed, in another order than they began."""

# What a link vouches for. `folded` only repeats it for searching.
COLUMNS = (
    "id",
    "actor",
    "actor_name",
    "on_behalf_of",
    "source",
    "act",
    "verb",
    "read",
    "kind",
    "key",
    "record",
    "held_at",
    "changes",
    "happened_at",
    "recorded_at",
)

Facts = Mapping[str, Any]
"""An entry by its columns; moments as `moment` writes them."""


@dataclass(frozen=True, slots=True)
class Link:
    position: int
    entry: int
    digest: str
    sealed_at: str


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong, in a sentence with its facts. Commands say it, and they speak Vietnamese."""

    sentence: str
    facts: Mapping[str, Any]

    def __str__(self) -> str:
        return self.sentence.format(**self.facts)


def moment(value: datetime) -> str:
    """One way to write a moment, whatever zone and database it comes from."""
    return value.astimezone(UTC).isoformat(timespec="microseconds")


def content(facts: Facts) -> bytes:
    """What an entry says, always in the same bytes. What is empty is left out, so that a column which a later version
    adds changes no digest of the entries that were written without it."""
    said = {name: facts[name] for name in COLUMNS if facts.get(name) not in ("", None, False, {})}
    return json.dumps(said, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def digest_after(before: str, *, position: int, sealed_at: str, facts: Facts) -> str:
    head = f"{before} {position} {sealed_at} ".encode()
    return sha256(head + content(facts)).hexdigest()


def faults_in(links: Iterable[tuple[Link, Facts | None]], digests: dict[int, str]) -> Iterator[Fault]:
    """Walks the chain from its start. `digests` names the positions that anchors speak of; their digests, as they are
    made anew from the entries, are put there."""
    position, before, latest = 0, START, ""
    for link, facts in links:
        if link.position <= position:
            yield Fault(MISPLACED_LINK, {"position": link.position, "before": position})
        elif link.position > position + 1:
            yield Fault(MISSING_LINKS, {"first": position + 1, "last": link.position - 1})
        position = link.position
        if facts is None:
            yield Fault(MISSING_ENTRY, {"entry": link.entry, "position": position})
        else:
            made = digest_after(before, position=position, sealed_at=link.sealed_at, facts=facts)
            if made != link.digest:
                yield Fault(CHANGED_ENTRY, _who(facts) | {"position": position})
            recorded = facts["recorded_at"]
            if latest and datetime.fromisoformat(recorded) < datetime.fromisoformat(latest) - PATIENCE:
                yield Fault(ANTEDATED_ENTRY, _who(facts) | {"position": position})
            latest = max(latest, recorded)
        before = link.digest
        if position in digests:
            digests[position] = link.digest


def faults_in_tail(unsealed: Iterable[Facts], last_sealed_at: str) -> Iterator[Fault]:
    """An entry that waits for its seal is young. One that was written long before the last seal slipped in since."""
    limit = datetime.fromisoformat(last_sealed_at) - PATIENCE if last_sealed_at else None
    for facts in unsealed:
        if limit and datetime.fromisoformat(facts["recorded_at"]) < limit:
            yield Fault(SLIPPED_IN, _who(facts))


def _who(facts: Facts) -> dict[str, Any]:
    """Asked with care: in a file anything may be missing."""
    told = {"entry": "id", "who": "actor_name", "verb": "verb", "record": "record"}
    return {name: facts.get(column, "?") for name, column in told.items()}


MISSING_LINKS = "Mất mắt xích từ số {first} đến số {last}: những mục nhật ký ở đó đã bị xóa cùng niêm phong."
MISPLACED_LINK = "Mắt xích số {position} đứng sau số {before}: chuỗi bị xếp lại hoặc chép thêm."
MISSING_ENTRY = "Mục nhật ký số {entry} đã bị xóa (mắt xích số {position} còn, mục thì không)."
CHANGED_ENTRY = (
    "Mục nhật ký số {entry} ({who} {verb} {record}) đã bị sửa, thay hoặc đổi chỗ: "
    "không khớp mắt xích số {position}."
)
ANTEDATED_ENTRY = (
    "Mục nhật ký số {entry} ({who} {verb} {record}) ở mắt xích số {position} ghi thời điểm lùi hơn một ngày "
    "so với những mục đứng trước."
)
SLIPPED_IN = (
    "Mục nhật ký số {entry} ({who} {verb} {record}) mang thời điểm đã niêm phong xong mà không có niêm phong: "
    "được chèn vào sau, hoặc niêm phong của nó đã bị xóa."
)
