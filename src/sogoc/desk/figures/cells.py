"""A check that fails as a page shows it: both sides, each number with its way, and the records that disagree."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext, gettext_lazy

from sogoc.desk.records import Shown, shown
from sogoc.foundations.agencies.queries import names_on
from sogoc.foundations.ledger.asking import Answer
from sogoc.foundations.ledger.checking import Disagreement, disputed
from sogoc.foundations.ledger.wording import number_in_words, period_in_words, value_in_words
from sogoc.kernel.acts import Actor
from sogoc.kernel.vietnamese import decimal
from sogoc.measures.agreement import (
    SEVERITIES,
    AsCounted,
    Check,
    Equation,
    Failed,
    Ordinary,
    SameWhole,
    Steady,
)
from sogoc.measures.amounts import Kind

from .columns import title_of
from .ways import page_of_figure

BETWEEN: dict[type[Check], Any] = {
    SameWhole: gettext_lazy("mẫu số {found}, phải là {wanted}"),
    Steady: gettext_lazy("{found}, năm trước {wanted}"),
    Ordinary: gettext_lazy("{found}, thường là {wanted}"),
    AsCounted: gettext_lazy("khai {found}, đếm từ sổ {wanted}"),
}
EQUAL = gettext_lazy("{found}, phải bằng {wanted}")
AT_MOST = gettext_lazy("{found}, không được lớn hơn {wanted}")


@dataclass(frozen=True, slots=True)
class Cell:
    title: str
    period: str
    """Said where it is another than the one asked for."""
    value: str
    address: str


@dataclass(frozen=True, slots=True)
class FailedCheck:
    words: str
    severity: str
    is_error: bool
    sentence: str
    left: list[Cell]
    right: list[Cell]
    records: list[Shown]


def failed_checks(found: Iterable[Disagreement], *, by: Actor) -> list[FailedCheck]:
    return [_told(one, by) for one in found]


def _told(one: Disagreement, by: Actor) -> FailedCheck:
    asked = next(iter(one.answers.values()))
    here = next((answer for term, answer in one.answers.items() if not term.steps and not term.years), asked)
    opened = disputed(one, by=by)
    keys = {record["agency"] for some in opened for record in some.records}
    names = names_on(here.asked.end, keys) if keys else {}
    return FailedCheck(
        gettext(one.check.words),
        gettext(SEVERITIES[one.check.severity]),
        one.is_error,
        _sentence(one.check, one.failed),
        [_cell(answer, here) for answer in one.left],
        [_cell(answer, here) for answer in one.right],
        [shown(some, names) for some in opened],
    )


def _cell(answer: Answer, here: Answer) -> Cell:
    elsewhen = "" if answer.asked == here.asked else period_in_words(answer.asked)
    address = page_of_figure(answer.name, answer.agency, answer.asked)
    return Cell(title_of(answer.name), elsewhen, value_in_words(answer), address)


def _sentence(check: Check, failed: Failed) -> str:
    at_most = isinstance(check, Equation) and check.at_most
    template = BETWEEN.get(type(check), AT_MOST if at_most else EQUAL)
    percent = failed.left[0].figure.kind is Kind.PERCENT and not isinstance(check, SameWhole)
    found, wanted = (_number(one, percent=percent) for one in (failed.found, failed.wanted))
    return str(template).format(found=found, wanted=wanted)


def _number(value: Any, *, percent: bool) -> str:
    """The middle of a history may lie between two numbers."""
    if percent:
        return f"{decimal(value * 100, 1).removesuffix(',0')}%"
    return number_in_words(int(value)) if int(value) == value else decimal(value, 1)
