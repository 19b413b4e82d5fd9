"""`sogoc definitions publish`: from now on these definitions are succeeded, never edited. `check` tells whether the
published ones are still there as they were; `show NAME` what is published of a figure."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from sogoc.foundations.ledger.books import books
from sogoc.foundations.ledger.finding import UnknownFigure, figure_named
from sogoc.measures.succession import (
    LOCK,
    Published,
    UnreadableLock,
    breaches,
    digest,
    published,
    text_of,
    unpublished,
    write,
)


class Command(BaseCommand):
    help = (
        "Công bố định nghĩa của số liệu vào definitions.lock, và kiểm tra định nghĩa đã công bố còn nguyên."
    )
    requires_system_checks = ()

    def add_arguments(self, parser: ArgumentParser) -> None:
        wanted = parser.add_subparsers(dest="wanted", required=True)
        for name, words in (
            ("publish", "ghi thêm các định nghĩa chưa công bố"),
            ("check", "báo định nghĩa đã công bố mà nay khác đi hoặc không còn"),
        ):
            wanted.add_parser(name, help=words).add_argument("--lock", type=Path, default=LOCK)
        wanted.add_parser("show", help="in định nghĩa của một số liệu, từng bản").add_argument("name")

    def handle(self, *args: Any, wanted: str, **options: Any) -> None:
        if wanted == "show":
            self._show(options["name"])
        elif wanted == "publish":
            self._publish(options["lock"])
        else:
            self._check(options["lock"])

    def _publish(self, lock: Path) -> None:
        told = self._whole(lock)
        new = unpublished(books.figures, told)
        if new:
            try:
                write([*told, *new], lock)
            except OSError as error:
                message = f"Không ghi được {lock}: {error.strerror}."
                raise CommandError(message) from error
        self.stdout.write(f"Đã công bố thêm {len(new)} định nghĩa; {lock.name} có {len(told) + len(new)}.")

    def _check(self, lock: Path) -> None:
        told = self._whole(lock)
        self.stdout.write(
            f"{len(told)} định nghĩa đã công bố còn nguyên; {len(unpublished(books.figures, told))} chưa công bố."
        )

    def _show(self, name: str) -> None:
        try:
            figure = figure_named(name)
        except UnknownFigure as error:
            raise CommandError(str(error)) from error
        for version in figure.versions:
            self.stdout.write(f"{text_of(name, version)}sha256 {digest(name, version)}\n")

    def _whole(self, lock: Path) -> list[Published]:
        try:
            told = published(lock)
        except OSError as error:
            message = f"Không đọc được {lock}: {error.strerror}."
            raise CommandError(message) from error
        except UnreadableLock as error:
            raise CommandError(str(error)) from error
        for sentence in (found := breaches(books.figures, told)):
            self.stdout.write(sentence)
        if found:
            message = f"{len(found)} định nghĩa đã công bố không còn nguyên; không công bố thêm gì."
            raise CommandError(message)
        return told
