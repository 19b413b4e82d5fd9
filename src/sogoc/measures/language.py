"""The language of figures: a register, a selection of its records, and a number made of selections.

This is all of it that an area writes with; what a figure is stands here, the rest where it is taken from.
"""

# mypy: warn-unreachable=False
# Mistakes are told at import, also to those who write without a type checker at their side.

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import reduce
from operator import and_
from types import ModuleType

from .amounts import (
    Choice,
    Cites,
    Count,
    Declared,
    Distinct,
    Exists,
    Kind,
    Latest,
    Measure,
    Ratio,
    Share,
    Total,
)
from .columns import (
    Day,
    Flag,
    MistakenDefinition,
    Number,
    Text,
    at_end,
    at_start,
    by_end,
    during,
    lived,
    of_year,
    passed,
    this_year,
)
from .selections import Life, Register, Selection

__all__ = [
    "Basis",
    "Day",
    "Figure",
    "Flag",
    "Kind",
    "Life",
    "Measure",
    "MistakenDefinition",
    "Number",
    "Register",
    "Selection",
    "Text",
    "article",
    "at_end",
    "at_start",
    "by_end",
    "choice",
    "cites",
    "count",
    "declared",
    "distinct",
    "during",
    "exists",
    "figures_of",
    "latest",
    "lines_of",
    "lived",
    "of_year",
    "passed",
    "ratio",
    "share",
    "this_year",
    "total",
]


@dataclass(frozen=True, slots=True)
class Basis:
    """A text of law or an official form that a figure rests on, and when it did."""

    document: str
    place: str = ""
    since: date | None = None
    until: date | None = None


def article(document: str, place: str = "", *, since: str = "", until: str = "") -> Basis:
    return Basis(
        document,
        place,
        date.fromisoformat(since) if since else None,
        date.fromisoformat(until) if until else None,
    )


def lines_of(form: str, place: str) -> Callable[[str], tuple[Basis, ...]]:
    """The lines or columns of an official form, each the basis of what it asks for: `annex_2("I.1.1")`."""
    return lambda line: (article(form, f"{place} {line}"),)


@dataclass(frozen=True, eq=False)
class Figure:
    """A number with a title, a unit, a rule and a trace. Its name is the name it is given in its module."""

    title: str
    measure: Measure
    unit: str = ""
    basis: tuple[Basis, ...] = ()
    note: str = ""
    choices: tuple[tuple[str, str], ...] = ()
    """What the codes of a flag or a choice are called."""
    since: date | None = None
    """The first day on which it counts as written here; what succeeds it says so with `after`."""
    is_open: bool = False
    """Anybody may read it, without its records: what an agency owes to the public."""
    after: "Figure | None" = None

    def __post_init__(self) -> None:
        if (self.after is None) is not (self.since is None):
            message = f"{self.title}: a figure that succeeds another says which, and since when"
            raise MistakenDefinition(message)
        if self.after and self.after.since and self.since and self.after.since >= self.since:
            message = f"{self.title}: it succeeds a definition that begins on the same day or later"
            raise MistakenDefinition(message)

    @property
    def kind(self) -> Kind:
        return self.measure.kind

    @property
    def registers(self) -> list[Register]:
        """Those it is counted from; none for what is declared."""
        return list(dict.fromkeys(one.register for one in self.measure.selections))

    @property
    def is_counted(self) -> bool:
        return bool(self.measure.tallies)

    def on(self, day: date) -> "Figure":
        """The definition that held on a day."""
        found = self
        while found.since and found.after and day < found.since:
            found = found.after
        return found

    @property
    def version(self) -> int:
        return len(self.versions)

    @property
    def versions(self) -> "tuple[Figure, ...]":
        """From the first definition to this one."""
        return (self,) if self.after is None else (*self.after.versions, self)


def figures_of(module: ModuleType) -> dict[str, Figure]:
    """The figures of one figures.py, by name. A definition that was succeeded has a name with an underscore before."""
    return {
        name: value
        for name, value in vars(module).items()
        if isinstance(value, Figure) and not name.startswith("_")
    }


# ── how they are written ───────────────────────────────────────────────────
def count(selection: Selection) -> Count:
    return Count(_chosen(selection, "count"))


def total(column: Number, *, of: Selection) -> Total:
    _chosen(of, "total")
    if not isinstance(column, Number):
        message = f"total() adds up a number, not {column!r}"
        raise MistakenDefinition(message)
    of.register.own(column)
    return Total(column, of)


def share(part: Selection, *, of: Selection, missed: str) -> Share:
    """`missed` says in words what the rest is: "trả sau ngày hẹn"."""
    _chosen(part, "share"), _chosen(of, "share")
    steps = list(part.steps())
    if of not in steps:
        message = f"the part ({part.words}) was not chosen from its whole ({of.words})"
        raise MistakenDefinition(message)
    if part is of:
        message = f"a share of a whole in itself is always 100%: {part.words}"
        raise MistakenDefinition(message)
    beyond = [step.condition for step in steps[steps.index(of) + 1 :] if step.condition is not None]
    return Share(part, of, of.where(~reduce(and_, beyond), missed))


def ratio(actual: Count | Total, *, to: Count | Total) -> Ratio:
    """Actual against plan. Within one register a part is chosen from its whole: that is a share."""
    for one in (actual, to):
        if not isinstance(one, Count | Total):
            message = f"ratio() is of a count or a total, not of {one!r}"
            raise MistakenDefinition(message)
    if actual.of.register is to.of.register and isinstance(actual, Count) and isinstance(to, Count):
        message = f"both counts are of {actual.of.register}: write a share, which knows what it missed"
        raise MistakenDefinition(message)
    return Ratio(actual, to)


def exists(selection: Selection) -> Exists:
    return Exists(_chosen(selection, "exists"))


def choice(cases: Mapping[str, Selection], *, several: str) -> Choice:
    """`choice({"0": online, "1": on_paper}, several="2")`"""
    if len(cases) < 2:
        message = f"a choice of {len(cases)} is none"
        raise MistakenDefinition(message)
    for one in cases.values():
        _chosen(one, "choice")
    return Choice(tuple(cases.items()), several)


def cites(selection: Selection, *, number: Text, on: Day) -> Cites:
    """The documents that are the records of a selection: `on` orders them."""
    register = _chosen(selection, "cites").register
    if type(number) is not Text or not isinstance(on, Day):
        message = f"cites() takes the number of a document and its day, not {number!r} and {on!r}"
        raise MistakenDefinition(message)
    register.own(number), register.own(on)
    return Cites(selection, number, on)


def latest(told: Day | Number, *, of: Selection, on: Day, kind: Kind | None = None) -> Latest:
    """`latest(meetings.held_on, of=held, on=meetings.held_on)`; a number may be of hundred: `kind=Kind.PERCENT`."""
    register = _chosen(of, "latest").register
    register.own(told), register.own(on)
    kind = kind or (Kind.DATE if isinstance(told, Day) else Kind.NUMBER)
    if (kind is Kind.DATE) is not isinstance(told, Day) or kind not in (Kind.DATE, Kind.NUMBER, Kind.PERCENT):
        message = f"latest() tells a day, or a number as such or of hundred, not {told!r} as {kind}"
        raise MistakenDefinition(message)
    if isinstance(told, Day) and told is not on:
        message = "the newest day is that by which records are the newest"
        raise MistakenDefinition(message)
    return Latest(told, on, of, kind)


def distinct(column: Text, *, of: Selection) -> Distinct:
    _chosen(of, "distinct").register.own(column)
    return Distinct(column, of)


def declared(kind: Kind = Kind.NUMBER) -> Declared:
    return Declared(kind)


def _chosen(selection: Selection, asked: str) -> Selection:
    if not isinstance(selection, Selection):
        message = f"{asked}() takes a selection, not {selection!r}"
        raise MistakenDefinition(message)
    return selection
