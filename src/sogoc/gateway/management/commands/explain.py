"""`sogoc explain NAME --agency CODE --period PERIOD`: where a number came from."""

from argparse import ArgumentParser
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

from django.utils.translation import gettext as _

from sogoc.foundations.agencies.queries import names_on
from sogoc.foundations.ledger.asking import Answer, ask, opened
from sogoc.foundations.ledger.wording import (
    cell_in_words,
    number_in_words,
    period_in_words,
    selection_in_words,
    value_in_words,
)
from sogoc.gateway.management.questions import AskingCommand, Question
from sogoc.kernel.acts import Actor
from sogoc.kernel.periods import Period, UnreadablePeriod
from sogoc.kernel.vietnamese import day, whole
from sogoc.measures.states import SOURCES

PERIODS = 4
"""How many of its kind are told, the asked one last."""


class Command(AskingCommand):
    help = "Giải trình một số liệu: giá trị, các tổng, từng tập bản ghi, căn cứ."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("name", metavar="NAME", help="tên số liệu, như steering_documents_issued")
        super().add_arguments(parser)

    def answer(self, asked: Question, options: dict[str, Any]) -> str:
        name = options["name"]
        answer = _asked(name, asked, asked.period)
        earlier = [(period, _asked(name, asked, period)) for period in _periods(asked.period)]
        told = [*_value(answer, asked), *_lines(answer, by=asked.by), *_rule(answer)]
        told += [_("Các kỳ gần đây:")]
        told += [f"  {period_in_words(period)}: {value_in_words(one)}" for period, one in earlier]
        return "\n".join(told)


def _asked(name: str, asked: Question, period: Period) -> Answer:
    return ask([name], [asked.agency], period, by=asked.by, as_of=asked.as_of)[name, asked.agency.key]


def _periods(period: Period) -> list[Period]:
    found = [period]
    with suppress(UnreadablePeriod):
        while len(found) < PERIODS:
            found.append(found[-1].before)
    return found[::-1]


def _value(answer: Answer, asked: Question) -> Iterator[str]:
    yield _(answer.figure.title)
    yield f"{asked.agency.called_on(asked.period.end).name}, {period_in_words(asked.period)}"
    unit = "" if answer.figure.unit == "%" else _(answer.figure.unit) if answer.figure.unit else ""
    source = f" ({_(SOURCES[answer.source])})" if answer.source else ""
    yield f"{_('Giá trị')}: {value_in_words(answer)} {unit}".rstrip() + source
    if answer.sums:
        yield f"{_('Hai tổng')}: {whole(answer.sums[0])}/{whole(answer.sums[1])}"
    if answer.declaration:
        yield f"{_('Văn bản chứng minh')}: {answer.declaration.document}"
    if answer.overridden:
        counted = number_in_words(answer.counted)
        yield f"{_('Đếm từ sổ')}: {counted}; {_('Lý do')}: {answer.declaration and answer.declaration.reason}"


def _lines(answer: Answer, *, by: Actor) -> Iterator[str]:
    """Each sum with its words and its records, also what fell short."""
    names = names_on(answer.period.end, answer.below)
    for one in opened(answer, by=by, limit=None):
        words, register = selection_in_words(one.line.selection), one.line.selection.register
        short = _("Không được tính") if one.line.role == "missed" else _("Đếm")
        amount = "" if one.line.amount is None else f", {_('tổng')} {whole(one.line.amount)}"
        yield f"{short}: {words}: {whole(one.line.size)}{amount}"
        for record in one.records:
            cells = [cell_in_words(record[column.name], column, names) for column in register.told_columns()]
            yield f"  {record['key']}: {' · '.join(cell for cell in cells if cell)}"


def _rule(answer: Answer) -> Iterator[str]:
    if answer.figure.note:
        yield f"{_('Lưu ý')}: {_(answer.figure.note)}"
    basis = [
        f"{one.document}, {one.place}" if one.place else one.document
        for one in answer.told.basis_on(answer.asked.end)
    ]
    if basis:
        yield f"{_('Căn cứ')}: {'; '.join(basis)}"
    yield f"{_('Định nghĩa')}: {answer.name}, {_('phiên bản')} {answer.figure.version}"
    yield f"{_('Tính đến ngày')}: {day(answer.period.end)}"
