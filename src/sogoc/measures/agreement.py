"""What numbers must agree in, and which of them do not: a check is a value that is asked with numbers."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from statistics import median

from sogoc.kernel.periods import Period

from .amounts import Kind
from .columns import MistakenDefinition
from .language import Figure


class Severity(StrEnum):
    ERROR = "error"
    WARNING = "warning"


SEVERITIES = {Severity.ERROR: "sai", Severity.WARNING: "cần xem lại"}


@dataclass(frozen=True, slots=True)
class Term:
    """A figure in the period asked for, so many periods or years before it."""

    figure: Figure
    steps: int = 0
    years: int = 0

    def of(self, period: Period) -> Period:
        for _ in range(self.years):
            period = period.a_year_before
        for _ in range(self.steps):
            period = period.before_alike
        return period


@dataclass(frozen=True, slots=True)
class Given:
    """What is known of a term: its number, the sums of a share, and what the records say where another was declared."""

    value: int | Fraction
    sums: tuple[int, int] | None = None
    counted: int | Fraction | None = None


Known = Mapping[Term, Given]
"""A term of which nothing is known is not in it; then no check that needs it says anything."""


@dataclass(frozen=True, slots=True)
class Failed:
    """Two sides that ought to agree: what stands on each, and what it comes to."""

    left: tuple[Term, ...]
    right: tuple[Term, ...]
    found: int | Fraction
    wanted: int | Fraction

    @property
    def terms(self) -> tuple[Term, ...]:
        return (*self.left, *self.right)

    @property
    def far(self) -> int | Fraction:
        return self.found - self.wanted


@dataclass(frozen=True, eq=False)
class Check:
    """`words` say what must hold."""

    words: str
    severity: Severity

    def __post_init__(self) -> None:
        if not self.words.strip():
            message = "a check says in words what must hold"
            raise MistakenDefinition(message)

    @property
    def terms(self) -> tuple[Term, ...]:
        raise TypeError(type(self))

    @property
    def figures(self) -> list[Figure]:
        return list(dict.fromkeys(term.figure for term in self.terms))

    def failed(self, known: Known) -> Failed | None:
        """None where it holds, and where too little is known to say."""
        return self._failed(known) if all(term in known for term in self.terms) else None

    def _failed(self, known: Known) -> Failed | None:
        raise TypeError(type(self))


@dataclass(frozen=True, eq=False)
class Equation(Check):
    """What stands to the left comes to what stands to the right, or to no more than that."""

    left: tuple[Term, ...]
    right: tuple[Term, ...]
    at_most: bool = False

    @property
    def terms(self) -> tuple[Term, ...]:
        return (*self.left, *self.right)

    def _failed(self, known: Known) -> Failed | None:
        found, wanted = _sum(self.left, known), _sum(self.right, known)
        holds = found <= wanted if self.at_most else found == wanted
        return None if holds else Failed(self.left, self.right, found, wanted)


@dataclass(frozen=True, eq=False)
class OwnParts(Check):
    """A rate is its part of its whole, as nearly as it was rounded."""

    rate: Term
    part: Term
    whole: Term
    near: Fraction

    @property
    def terms(self) -> tuple[Term, ...]:
        return (self.rate, self.part, self.whole)

    def _failed(self, known: Known) -> Failed | None:
        whole = known[self.whole].value
        if not whole:
            return None
        found, wanted = known[self.rate].value, Fraction(known[self.part].value) / whole
        if abs(found - wanted) <= self.near:
            return None
        return Failed((self.rate,), (self.part, self.whole), found, wanted)


@dataclass(frozen=True, eq=False)
class SameWhole(Check):
    """Rates of one population have one denominator."""

    rates: tuple[Term, ...]

    @property
    def terms(self) -> tuple[Term, ...]:
        return self.rates

    def _failed(self, known: Known) -> Failed | None:
        """A rate that was declared without its sums has no denominator to compare."""
        wholes = [(term, sums[1]) for term in self.rates if (sums := known[term].sums)]
        for term, whole in wholes[1:]:
            first, wanted = wholes[0]
            if whole != wanted:
                return Failed((term,), (first,), whole, wanted)
        return None


@dataclass(frozen=True, eq=False)
class Steady(Check):
    """Since the year before it did not grow or shrink by more than a part of what it was."""

    figure: Term
    most: Fraction

    @property
    def year_ago(self) -> Term:
        return Term(self.figure.figure, years=1)

    @property
    def terms(self) -> tuple[Term, ...]:
        return (self.figure, self.year_ago)

    def _failed(self, known: Known) -> Failed | None:
        found, before = known[self.figure].value, known[self.year_ago].value
        if not before or abs(Fraction(found - before)) <= self.most * abs(Fraction(before)):
            return None
        return Failed((self.figure,), (self.year_ago,), found, before)


@dataclass(frozen=True, eq=False)
class Ordinary(Check):
    """It lies near the middle of its own history. The middle and the usual distance from it are medians: one wild
    period moves neither."""

    figure: Term
    most: Fraction
    """How many usual distances away it may lie."""
    span: int
    least: int
    """With fewer periods known there is no history."""

    @property
    def history(self) -> tuple[Term, ...]:
        return tuple(Term(self.figure.figure, steps=step) for step in range(1, self.span + 1))

    @property
    def terms(self) -> tuple[Term, ...]:
        return (self.figure, *self.history)

    def failed(self, known: Known) -> Failed | None:
        """A gap in the history is no reason to say nothing."""
        past = [term for term in self.history if term in known]
        if self.figure not in known or len(past) < self.least:
            return None
        found, values = known[self.figure].value, [Fraction(known[term].value) for term in past]
        middle = median(values)
        usual = max(median(abs(value - middle) for value in values), abs(middle) / 20, self._smallest)
        if abs(found - middle) <= self.most * usual:
            return None
        return Failed((self.figure,), tuple(past), found, middle)

    @property
    def _smallest(self) -> Fraction:
        """Where it was always the same, one record more is no outlier, nor one point of a rate."""
        return Fraction(1, 100) if self.figure.figure.kind is Kind.PERCENT else Fraction(1)


@dataclass(frozen=True, eq=False)
class AsCounted(Check):
    """What was declared of a counted figure is what its records say."""

    figure: Term

    @property
    def terms(self) -> tuple[Term, ...]:
        return (self.figure,)

    def _failed(self, known: Known) -> Failed | None:
        given = known[self.figure]
        if given.counted is None or given.counted == given.value:
            return None
        return Failed((self.figure,), (), given.value, given.counted)


def _sum(terms: Iterable[Term], known: Known) -> int | Fraction:
    return sum(known[term].value for term in terms)
