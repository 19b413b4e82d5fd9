"""`sogoc journal verify`: is the journal still what was written? `seal`, `export` and `anchors` go with it.

With `--file` it asks no database: an auditor verifies at home what an installation exported."""

import os
from argparse import ArgumentParser
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from sogoc.foundations.journal.anchoring import anchor_day, anchors_kept
from sogoc.foundations.journal.anchors import Signed, public_half, trusted_keys
from sogoc.foundations.journal.exporting import UnreadableJournal, exported, read_back
from sogoc.foundations.journal.reading_back import links_kept, tail_kept
from sogoc.foundations.journal.sealing import SEALER, seal_entries
from sogoc.foundations.journal.verifying import Verdict, verified


class Command(BaseCommand):
    help = "Kiểm tra, niêm phong nhật ký, xuất nhật ký và neo ra tệp để giữ ở nơi khác."
    requires_system_checks = ()  # a file is verified where there is no database

    def add_arguments(self, parser: ArgumentParser) -> None:
        wanted = parser.add_subparsers(dest="wanted", required=True)
        verify = wanted.add_parser("verify", help="tìm mục bị sửa, xóa, chèn, đổi chỗ; nói rõ mục nào")
        verify.add_argument("--file", type=Path, help="tệp đã xuất; không cần cơ sở dữ liệu")
        verify.add_argument("--anchors", type=Path, help="tệp neo đã giữ ở nơi khác, để đối chiếu")
        verify.add_argument("--key", type=Path, help="tệp khóa công khai (journal.pub) của hệ thống")
        wanted.add_parser("seal", help="niêm phong mọi mục đang chờ và neo ngày hôm nay")
        for name, words in (("export", "ghi cả nhật ký ra tệp"), ("anchors", "ghi các neo ra tệp")):
            wanted.add_parser(name, help=words).add_argument("--out", type=Path, required=True)

    def handle(self, *args: Any, wanted: str, **options: Any) -> None:
        getattr(self, wanted)(options)

    def seal(self, options: dict[str, Any]) -> None:
        at = timezone.now()
        sealed = seal_entries(at=at, by=SEALER, whole=True)
        anchor = anchor_day(at=at, by=SEALER)
        self.stdout.write(
            f"Đã niêm phong {sealed} mục; neo ngày {anchor.day:%d/%m/%Y} ở mắt xích số {anchor.position}."
        )

    def export(self, options: dict[str, Any]) -> None:
        anchors = anchors_kept()  # before the links: none of them speaks of a link that is not there yet
        self._write(options["out"], exported(links_kept(), tail_kept(), anchors))

    def anchors(self, options: dict[str, Any]) -> None:
        self._write(options["out"], exported((), (), anchors_kept()))

    def verify(self, options: dict[str, Any]) -> None:
        trusted = trusted_keys(options["key"] or public_half(Path(settings.JOURNAL_KEY)))
        try:
            kept = read_back(_lines(options["anchors"])).anchors if options["anchors"] else ()
            verdict = self._verdict(options["file"], kept, trusted)
        except UnreadableJournal as error:
            raise CommandError(str(error)) from error
        self._tell(verdict)

    def _verdict(self, file: Path | None, kept: Iterable[Signed], trusted: frozenset[str]) -> Verdict:
        if file is None:
            anchors = anchors_kept()
            return verified(links_kept(), tail_kept(), anchors, trusted=trusted, kept=tuple(kept))
        told = read_back(_lines(file))
        if not trusted:
            trusted = frozenset(anchor.public_key for anchor in told.anchors)
            keys = ", ".join(sorted(trusted)) or "không có"
            self.stdout.write(f"Không có tệp khóa công khai để đối chiếu. Khóa ghi trong tệp: {keys}.")
        return verified(told.links, told.unsealed, told.anchors, trusted=trusted, kept=tuple(kept))

    def _tell(self, verdict: Verdict) -> None:
        for fault in verdict.faults:
            self.stdout.write(str(fault))
        self.stdout.write(
            f"Chuỗi có {verdict.sealed} mắt xích; neo mới nhất: {verdict.anchored or 'chưa có'}."
        )
        if verdict.waiting:
            since = verdict.waits_since
            self.stdout.write(
                f"{verdict.waiting} mục chưa niêm phong, cũ nhất ghi lúc {since}: chưa kiểm tra được."
            )
        if verdict.faults:
            message = f"Nhật ký KHÔNG còn nguyên vẹn: {len(verdict.faults)} chỗ sai."
            raise CommandError(message)
        self.stdout.write("Nhật ký nguyên vẹn.")

    def _write(self, path: Path, lines: Iterable[str]) -> None:
        """For its owner alone: a journal is full of people."""
        try:
            descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        except FileExistsError as error:
            message = f"Đã có tệp {path}. Hãy chọn tên khác."
            raise CommandError(message) from error
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            file.writelines(f"{line}\n" for line in lines)
        self.stdout.write(f"Đã ghi {path}.")


def _lines(path: Path) -> Iterable[str]:
    try:
        with path.open(encoding="utf-8") as file:
            yield from file
    except (OSError, UnicodeDecodeError) as error:
        message = f"Không đọc được tệp {path}."
        raise UnreadableJournal(message) from error
