"""`sogoc export_registers FOLDER [--period 2024]`: the registers as Parquet, for `python -m sogoc.rollup`."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from sogoc.components.refusals import in_words
from sogoc.foundations.ledger.books import books
from sogoc.foundations.ledger.carrying import (
    agencies_by_province,
    attestations_of_all,
    carried,
    one_moment,
    places_of_all,
)
from sogoc.gateway.management.questions import NOT_THERE
from sogoc.gateway.wanting import period_asked
from sogoc.kernel.acts import Refusal
from sogoc.kernel.periods import Period
from sogoc.kernel.vietnamese import whole
from sogoc.rollup.manifest import Manifest
from sogoc.rollup.writing import Exporting


class Command(BaseCommand):
    help = "Xuất mọi sổ ra tệp Parquet theo tỉnh, để tính số liệu cả nước bằng python -m sogoc.rollup."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("folder", type=Path, help="thư mục mới hoặc trống")
        parser.add_argument(
            "--period",
            default="",
            help="chỉ những bản ghi mà số liệu của kỳ này, hay một phần của kỳ, cần đến",
        )

    def handle(self, *args: Any, folder: Path, period: str, **options: Any) -> None:
        try:
            told = exported(folder, period_asked(period) if period else None)
        except Refusal as refusal:
            raise CommandError(in_words(refusal), returncode=NOT_THERE) from refusal
        for name, rows in told.rows.items():
            self.stdout.write(f"{books.registers[name].title}: {whole(rows)} bản ghi")
        self.stdout.write(f"Đã xuất {len(told.rows)} sổ vào {folder}.")


def exported(folder: Path, period: Period | None) -> Manifest:
    exporting = Exporting(folder, timezone.now(), period)
    with one_moment():
        exporting.keep_agencies(places_of_all())
        exporting.keep_attestations(attestations_of_all())
        provinces = agencies_by_province()
        for register in books.registers.values():
            for province, agencies in provinces.items():
                exporting.keep(register, province, carried(register, agencies, period))
    return exporting.finish()
