"""`sogoc figures --agency CODE --period PERIOD [--as-of DATE] --json`: every figure of an agency, with the keys of the
records behind it."""

import json
from argparse import ArgumentParser
from typing import Any

from sogoc.foundations.ledger.asking import Answer, ask, opened
from sogoc.foundations.ledger.books import books
from sogoc.foundations.ledger.wording import value_in_words
from sogoc.gateway.management.questions import AskingCommand, Question
from sogoc.gateway.told import for_machines
from sogoc.kernel.acts import Actor
from sogoc.measures.states import SourceKind


class Command(AskingCommand):
    help = "In mọi số liệu của một cơ quan trong một kỳ."

    def add_arguments(self, parser: ArgumentParser) -> None:
        super().add_arguments(parser)
        parser.add_argument("--json", action="store_true", help="in JSON, kèm khóa của các bản ghi")

    def answer(self, asked: Question, options: dict[str, Any]) -> str:
        names = list(books.figures)
        answers = ask(names, [asked.agency], asked.period, by=asked.by, as_of=asked.as_of)
        by_name = {name: answer for (name, _), answer in answers.items()}
        if options["json"]:
            told = {
                name: for_machines(answer) | {"records": records(answer, by=asked.by)}
                for name, answer in by_name.items()
            }
            return json.dumps(told, ensure_ascii=False, indent=2)
        return "\n".join(f"{name}: {value_in_words(answer)}" for name, answer in by_name.items())


def records(answer: Answer, *, by: Actor) -> list[str]:
    """The keys of all that the figure speaks of, each once: those of a share are its part and what it missed. What is
    declared is made of none."""
    if answer.source is SourceKind.DECLARED:
        return []
    lines = [line for line in answer.lines if line.size]
    found = [
        record["key"] for one in opened(answer, by=by, limit=None, lines=lines) for record in one.records
    ]
    return list(dict.fromkeys(found))
