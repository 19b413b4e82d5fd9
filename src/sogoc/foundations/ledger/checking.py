"""What the numbers of an agency ought to agree in and do not, with the cells and the records that disagree."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from sogoc.foundations.agencies.models import Agency
from sogoc.kernel.acts import Actor, may
from sogoc.kernel.periods import Period
from sogoc.measures.agreement import Check, Equation, Failed, Given, Severity, Term
from sogoc.measures.amounts import Count, Kind
from sogoc.measures.checks import as_counted
from sogoc.measures.explain import Line
from sogoc.measures.language import Figure
from sogoc.measures.states import State

from .asking import Answer, Opened, ask
from .books import books
from .database import OwnDatabase
from .kept import keys_behind
from .models import Declaration

NOUGHT = (State.NOTHING_TO_MEASURE, State.NOT_APPLICABLE)
"""What somebody said there is none of adds nothing; what nobody reported is not known."""

Records = Mapping[str, list[str]]
"""The keys of records by the name of their register."""


@dataclass(frozen=True, slots=True)
class Disagreement:
    """A check that fails: its cells, each an answer that opens, and the records that stand on one side alone."""

    name: str
    check: Check
    failed: Failed
    answers: Mapping[Term, Answer]
    records: Records = field(default_factory=dict)

    @property
    def is_error(self) -> bool:
        return self.check.severity is Severity.ERROR

    @property
    def left(self) -> list[Answer]:
        return [self.answers[term] for term in self.failed.left]

    @property
    def right(self) -> list[Answer]:
        return [self.answers[term] for term in self.failed.right]

    @property
    def figures(self) -> set[str]:
        """The cells of the period itself that bear its mark."""
        return {self.answers[term].name for term in self.failed.terms if not (term.steps or term.years)}


def checked(
    agency: Agency,
    period: Period,
    *,
    by: Actor,
    figures: Collection[str] | None = None,
    as_of: date | None = None,
) -> list[Disagreement]:
    """Every check that fails, errors first; of some figures, or of all. As many questions as there are periods that
    checks look back to."""
    checks = {**_declared_checks(figures), **_overrides(agency, period, figures)}
    answers = _answers(checks.values(), agency, period, by=by, as_of=as_of)
    known = {term: given for term, answer in answers.items() if (given := _given(answer))}
    found = [
        Disagreement(name, check, failed, {term: answers[term] for term in failed.terms})
        for name, check in checks.items()
        if (failed := check.failed(known))
    ]
    return sorted(_with_records(found), key=lambda one: not one.is_error)


def _declared_checks(figures: Collection[str] | None) -> dict[str, Check]:
    if figures is None:
        return books.checks
    wanted = {books.figures[name] for name in figures if name in books.figures}
    return {name: check for name, check in books.checks.items() if wanted.intersection(check.figures)}


def _overrides(agency: Agency, period: Period, figures: Collection[str] | None) -> dict[str, Check]:
    """Of every counted figure in whose place something was declared."""
    declared = Declaration.objects.filter(agency=agency, first_day=period.start, last_day=period.end)
    if figures is not None:
        declared = declared.filter(figure__in=figures)
    names = declared.order_by("figure").values_list("figure", flat=True)
    return {
        f"{name}_as_counted": as_counted(books.figures[name])
        for name in names
        if name in books.figures and _is_number(books.figures[name])
    }


def _is_number(figure: Figure) -> bool:
    return figure.is_counted and figure.kind in (Kind.NUMBER, Kind.PERCENT)


def _answers(
    checks: Iterable[Check], agency: Agency, period: Period, *, by: Actor, as_of: date | None
) -> dict[Term, Answer]:
    names = {figure: name for name, figure in books.figures.items()}
    by_period: dict[Period, list[Term]] = defaultdict(list)
    for term in dict.fromkeys(term for check in checks for term in check.terms):
        by_period[term.of(period)].append(term)
    found: dict[Term, Answer] = {}
    for when, terms in by_period.items():
        asked = ask({names[term.figure] for term in terms}, [agency], when, by=by, as_of=as_of)
        found |= {term: asked[names[term.figure], agency.key] for term in terms}
    return found


def _given(answer: Answer) -> Given | None:
    if answer.state in NOUGHT and answer.figure.kind is Kind.NUMBER:
        return Given(0)
    value = answer.value
    if not isinstance(value, int) and answer.figure.kind is not Kind.PERCENT:
        return None
    counted = answer.counted if answer.overridden else None
    if value is None or isinstance(value, str | tuple | date) or isinstance(counted, str | tuple | date):
        return None
    return Given(value, answer.sums, counted)


# ── which records disagree ─────────────────────────────────────────────────
def _with_records(found: list[Disagreement]) -> list[Disagreement]:
    """Of equations between counts: who is on one side and not as often on the other."""
    counted = [one for one in found if isinstance(one.check, Equation) and all(map(_counts, _all(one)))]
    together: dict[Period, dict[str, Answer]] = defaultdict(dict)
    for one in counted:
        for answer in _all(one):
            together[answer.period][answer.name] = answer
    keys = {period: keys_behind(answers.values()) for period, answers in together.items()}

    def records_of(answers: Iterable[Answer]) -> Counter[tuple[str, str]]:
        return Counter(
            (answer.figure.registers[0].name, key)
            for answer in answers
            for key in keys[answer.period][answer.name]["counted"]
        )

    return [
        Disagreement(
            one.name,
            one.check,
            one.failed,
            one.answers,
            _alone(records_of(one.left), records_of(one.right), one),
        )
        if one in counted
        else one
        for one in found
    ]


def _all(one: Disagreement) -> list[Answer]:
    return [*one.left, *one.right]


def _counts(answer: Answer) -> bool:
    return isinstance(answer.figure.measure, Count) and not answer.overridden


def _alone(left: Counter[tuple[str, str]], right: Counter[tuple[str, str]], one: Disagreement) -> Records:
    """What is more on the left; where both have to be the same also what is more on the right."""
    check, found = one.check, defaultdict(list)
    differs = left - right
    if not (isinstance(check, Equation) and check.at_most):
        differs += right - left
    for register, key in sorted(differs):
        found[register].append(key)
    return dict(found)


def disputed(one: Disagreement, *, by: Actor, limit: int = 50) -> list[Opened]:
    """The records of a disagreement as their registers tell them, for who may open them."""
    agency = next(iter(one.answers.values())).agency
    found = []
    for name, keys in one.records.items():
        register = books.registers[name]
        line = Line("disputed", register.everything, len(keys))
        if may(by, books.seen_by[name], agency):
            found.append(Opened(line, OwnDatabase().told(register, keys[:limit])))
        else:
            found.append(Opened(line, [], withheld=True))
    return found
