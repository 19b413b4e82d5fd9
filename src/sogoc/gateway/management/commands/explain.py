"""`sogoc explain NAME --agency CODE --period PERIOD`: where a number came from."""

from argparse import ArgumentParser
from collections.abc import Iterable, Iterator
from typing import Any

from django.utils.translation import gettext as _

from sogoc.foundations.agencies.queries import names_on
from sogoc.foundations.ledger.asking import Answer, ask, opened
from sogoc.foundations.ledger.telling import rule_told, value_told
from sogoc.foundations.ledger.trend import last_periods
from sogoc.foundations.ledger.wording import (
    cell_in_words,
    period_in_words,
    selection_in_words,
    value_in_words,
)
from sogoc.gateway.management.questions import AskingCommand, Question
from sogoc.kernel.acts import Actor
from sogoc.kernel.periods import Period
from sogoc.kernel.vietnamese import whole


class Command(AskingCommand):
    help = "Giải trình một số liệu: giá trị, các tổng, từng tập bản ghi, căn cứ."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("name", metavar="NAME", help="tên số liệu, như steering_documents_issued")
        super().add_arguments(parser)

    def answer(self, asked: Question, options: dict[str, Any]) -> str:
        name = options["name"]
        answer = _asked(name, asked, asked.period)
        earlier = [(period, _asked(name, asked, period)) for period in last_periods(asked.period)]
        told = [*_head(answer, asked), *_said(value_told(answer))]
        told += [*_lines(answer, by=asked.by), *_said(rule_told(answer))]
        told += [_("Các kỳ gần đây:")]
        told += [f"  {period_in_words(period)}: {value_in_words(one)}" for period, one in earlier]
        return "\n".join(told)


def _asked(name: str, asked: Question, period: Period) -> Answer:
    return ask([name], [asked.agency], period, by=asked.by, as_of=asked.as_of)[name, asked.agency.key]


def _head(answer: Answer, asked: Question) -> Iterator[str]:
    yield _(answer.figure.title)
    yield f"{asked.agency.called_on(asked.period.end).name}, {period_in_words(asked.period)}"


def _said(told: Iterable[tuple[str, str]]) -> Iterator[str]:
    return (f"{label}: {words}" for label, words in told)


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
