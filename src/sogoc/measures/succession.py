"""definitions.lock: what a signed report has used is succeeded, never edited.

A definition is written down in a text of its own: what is counted, and in which words. Its digest stands in the lock
from the day it is published, and with each figure that a signed report kept.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256
from json import dumps
from pathlib import Path

from .amounts import (
    Choice,
    Cites,
    Count,
    Declared,
    Distinct,
    Exists,
    Group,
    Latest,
    Measure,
    Ratio,
    Share,
    Total,
)
from .columns import (
    Both,
    ByEnd,
    Compared,
    Condition,
    During,
    Either,
    Flag,
    Known,
    Lived,
    Not,
    OfYear,
    Passed,
    Stood,
    ThisYear,
)
from .language import Figure

LOCK = Path(__file__).with_name("definitions.lock")
HEADER = """# Published definitions: figure, version, first day, SHA-256. Written by `sogoc definitions publish`.
# A line is never changed or taken out: a figure that is to count otherwise is succeeded (after=, since=).
"""

# How a definition is written down stays as it is, whatever becomes of the names in the code: it would be another text.
MEASURES: dict[type[Measure], str] = {
    Count: "count",
    Total: "total",
    Share: "share",
    Ratio: "ratio",
    Exists: "exists",
    Choice: "choice",
    Cites: "cites",
    Latest: "latest",
    Distinct: "distinct",
    Declared: "declared",
}
CONDITIONS: dict[type[Condition], str] = {
    Both: "and",
    Either: "or",
    Not: "not",
    Known: "known",
    Lived: "lived",
    During: "during",
    ThisYear: "this_year",
    ByEnd: "by_end",
    Passed: "passed",
    OfYear: "of_year",
}


@dataclass(frozen=True, slots=True, order=True)
class Published:
    """A line of the lock."""

    figure: str
    version: int
    since: str
    digest: str

    def __str__(self) -> str:
        return f"{self.figure} {self.version} {self.since} {self.digest}"


class UnreadableLock(ValueError):
    """A line of the lock is none."""


# ── how a definition is written down ───────────────────────────────────────
@lru_cache(maxsize=4096)
def digest(name: str, figure: Figure) -> str:
    return sha256(text_of(name, figure).encode()).hexdigest()


def text_of(name: str, figure: Figure) -> str:
    """All that decides which records count, and what a reader is told they are. The note, the articles and what columns
    are called explain it, and may be mended."""
    measure = figure.measure
    lines = [
        f"figure {name}",
        f"version {figure.version}",
        f"since {_since(figure)}",
        f"title {figure.title}",
        f"kind {figure.kind}",
        f"unit {figure.unit}",
        *(f"code {code} {words}" for code, words in figure.choices),
        f"measure {MEASURES[type(measure)]}",
        *(line for group in measure.groups for line in _of_group(group)),
    ]
    if isinstance(measure, Choice):
        lines.append(f"several {measure.several}")
    return "\n".join(lines) + "\n"


def _since(figure: Figure) -> str:
    return figure.since.isoformat() if figure.since else "-"


def _of_group(group: Group) -> Iterator[str]:
    yield f"{group.role} {group.of.register}"
    for step in group.of.steps():
        if step.condition is not None:
            yield f"  {written_down(step.condition)} · {step.phrase}"
    if group.amount and group.amount.total:
        yield f"  total {group.amount.total}"
    if group.amount and group.amount.each:
        yield f"  each {' '.join(group.amount.each)}"


def written_down(condition: Condition) -> str:
    match condition:
        case Both(left, right) | Either(left, right):
            parts = [written_down(left), written_down(right)]
        case Not(inner):
            parts = [written_down(inner)]
        case Compared(column, how, value):
            return f"{column.name} {how} {dumps(value, ensure_ascii=False, default=str)}"
        case Flag():
            return condition.name
        case Stood(began, ended, at_end):
            return f"{'at_end' if at_end else 'at_start'}({began.name}, {ended.name})"
        case _:
            parts = [column.name for column in condition.columns()]
    return f"{CONDITIONS[type(condition)]}({', '.join(parts)})"


# ── what was published ─────────────────────────────────────────────────────
def definitions(figures: Mapping[str, Figure]) -> list[Published]:
    """Every version of every figure as it is written now."""
    return sorted(
        Published(name, version.version, _since(version), digest(name, version))
        for name, figure in figures.items()
        for version in figure.versions
    )


def published(lock: Path = LOCK) -> list[Published]:
    found = []
    for number, line in enumerate(lock.read_text(encoding="utf-8").splitlines(), 1):
        if line.startswith("#") or not line.strip():
            continue
        match line.split():
            case [figure, version, since, digest] if version.isdecimal():
                found.append(Published(figure, int(version), since, digest))
            case _:
                message = f"{lock.name}, dòng {number}: không phải là “số liệu bản ngày mã băm”: {line}"
                raise UnreadableLock(message)
    return found


def breaches(figures: Mapping[str, Figure], told: Iterable[Published]) -> list[str]:
    """A sentence for each published definition that is not there any more as it was."""
    now = {(one.figure, one.version): one.digest for one in definitions(figures)}
    found = []
    for one in told:
        here = now.get((one.figure, one.version))
        if here != one.digest:
            what = "không còn nữa" if here is None else "nay viết khác đi"
            found.append(
                f"Số liệu {one.figure}, bản {one.version}: định nghĩa đã công bố {what}. Hãy để lại nguyên như "
                "khi công bố và viết bản kế tục, với after= và since=."
            )
    return found


def unpublished(figures: Mapping[str, Figure], told: Iterable[Published]) -> list[Published]:
    there = {(one.figure, one.version) for one in told}
    return [one for one in definitions(figures) if (one.figure, one.version) not in there]


def write(told: Iterable[Published], lock: Path = LOCK) -> None:
    lines = "".join(f"{one}\n" for one in sorted(told))
    lock.write_text(HEADER + lines, encoding="utf-8")
