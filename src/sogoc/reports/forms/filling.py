"""A form filled for an agency and a period: the ledger is asked once for each period that its lines speak of."""

from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import date

from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.ledger.asking import Answer, ask, ask_by
from sogoc.kernel.acts import Actor
from sogoc.kernel.periods import Period, UnreadablePeriod

from .identities import Finding, failing
from .shape import Form, Identity, Line

Cells = Mapping[str, Answer]
"""The answers of a row by the codes of their lines."""


@dataclass(frozen=True, slots=True)
class Row:
    """A line with its answer, a heading with none, or a part of a table with an answer for each column."""

    name: str
    """The label of the line, or the value that the table is split by; empty for the whole."""
    cells: Cells
    line: Line | None = None
    findings: tuple[Finding, ...] = ()
    """What does not hold between its cells and others."""


@dataclass(frozen=True, slots=True)
class Filled:
    form: Form
    agency: Agency
    period: Period
    as_of: date | None
    rows: tuple[Row, ...]

    @property
    def until(self) -> date:
        """The last day of which anything is told."""
        return self.period.until(self.as_of).end

    @property
    def findings(self) -> list[Finding]:
        return list(dict.fromkeys(finding for row in self.rows for finding in row.findings))


def fill(form: Form, agency: Agency, period: Period, *, by: Actor, as_of: date | None = None) -> Filled:
    """`as_of` a day: what had happened by then; a line with a day of its own keeps to the earlier of the two."""
    cells = _asked(form.asked, agency, period, by=by, as_of=as_of)
    before = _before(form, agency, period, by=by)
    rows = (
        _table(form, cells, before, _split(form, agency, period, by=by, as_of=as_of))
        if form.by
        else _list(form, cells, failing(form, cells, before))
    )
    return Filled(form, agency, period, as_of, tuple(rows))


def _asked(
    lines: Iterable[Line], agency: Agency, period: Period, *, by: Actor, as_of: date | None
) -> dict[str, Answer]:
    together: dict[tuple[Period, date | None], list[Line]] = {}
    for line in lines:
        days = [day for day in (line.day_within(period), as_of) if day]
        asked = line.period_within(period), min(days, default=None)
        together.setdefault(asked, []).append(line)
    cells: dict[str, Answer] = {}
    for (own, day), some in together.items():
        answers = ask({line.figure for line in some}, [agency], own, by=by, as_of=day)
        cells |= {line.code: answers[line.figure, agency.key] for line in some}
    return cells


def _before(form: Form, agency: Agency, period: Period, *, by: Actor) -> dict[str, Answer]:
    """What the checks ask of the period before."""
    wanted = {code for check in form.checks if check.identity is Identity.OPENING for code in check.of}
    with suppress(UnreadablePeriod):  # before the first there is none
        lines = [line for line in form.asked if line.code in wanted]
        return _asked(lines, agency, period.before, by=by, as_of=None) if lines else {}
    return {}


def _split(
    form: Form, agency: Agency, period: Period, *, by: Actor, as_of: date | None
) -> dict[str, dict[str, Answer]]:
    answers = ask_by(form.by, {line.figure for line in form.asked}, agency, period, by=by, as_of=as_of)
    return {value: {line.code: told[line.figure] for line in form.asked} for value, told in answers.items()}


def _list(form: Form, cells: Cells, findings: list[Finding]) -> Iterable[Row]:
    for line in form.lines:
        own = {line.code: cells[line.code]} if line.figure else {}
        wrong = tuple(finding for finding in findings if line.code in finding.cells)
        yield Row(line.label, own, line, wrong)


def _table(
    form: Form, cells: Cells, before: Cells, parts: Mapping[str, Mapping[str, Answer]]
) -> Iterable[Row]:
    """The parts, and last the whole."""
    for value, told in parts.items():
        yield Row(value, told, findings=tuple(failing(form, told, {})))
    yield Row("", cells, findings=tuple(failing(form, cells, before)))
