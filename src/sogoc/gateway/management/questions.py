"""Commands that ask for figures: whose, of which period, as of which day. They exit with 2 for what is not there."""

from argparse import ArgumentParser
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from sogoc.components.refusals import in_words
from sogoc.gateway.short_codes import agency_coded
from sogoc.gateway.wanting import period_asked
from sogoc.gateway.wanting_days import day_asked
from sogoc.kernel.acts import Actor, Holding, Refusal
from sogoc.kernel.periods import Period
from sogoc.kernel.roles import Role
from sogoc.kernel.vietnamese import local_day

READER = Actor("job:figures", "Đọc số liệu", (Holding(Role.AUDITOR, ""),), source="command")
NOT_THERE = 2
"""The exit code, as for an argument that is missing."""


@dataclass(frozen=True, slots=True)
class Question:
    agency: Any
    period: Period
    as_of: date
    by: Actor = READER


class AskingCommand(BaseCommand):
    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--agency", required=True, metavar="CODE", help="brvt, hoặc H56.16")
        parser.add_argument(
            "--period", required=True, help="2023, 2023-Q1, 2024-H1, 2023-02, 2021-01-01..2021-11-01"
        )
        parser.add_argument("--as-of", metavar="DATE", default="", help="2023-03-31; mặc định hôm nay")

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            self.stdout.write(self.answer(_question(options), options))
        except Refusal as refusal:
            raise CommandError(in_words(refusal), returncode=NOT_THERE) from refusal

    def answer(self, asked: Question, options: dict[str, Any]) -> str:
        raise NotImplementedError


def _question(options: dict[str, Any]) -> Question:
    period = period_asked(options["period"])
    as_of = day_asked(options["as_of"]) or local_day(timezone.now())
    return Question(agency_coded(options["agency"], period.end, by=READER), period, as_of)
