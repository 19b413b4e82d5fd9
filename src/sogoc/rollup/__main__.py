"""`python -m sogoc.rollup FOLDER … --period 2024-Q2`: the figures of exported registers, for each province and in all.

It needs neither Django nor a database of ours. It exits with 2 for what is not there or may not be counted."""

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager
from pathlib import Path

from sogoc.kernel.acts import Refusal, Unreadable
from sogoc.kernel.periods import Period, UnreadablePeriod

from .lake import Lake
from .manifest import Export
from .on_duckdb import duckdb_lake
from .on_spark import spark_lake
from .standing import attested_in, places_in, provinces_in, standing_on
from .telling import as_csv, as_json, as_text
from .totals import Totals, figures_for, totals

REFUSED = 2


class NoSuchPeriod(Unreadable):
    "Không đọc được kỳ “{period}”. Hãy viết như 2023, 2023-Q1, 2024-H1, 2023-02 hoặc 2021-01-01..2021-11-01."


class NoRemote(Unreadable):
    "Tính trên cụm Spark cần địa chỉ của cụm. Hãy thêm --remote sc://máy:cổng."


class SeenAsForEach(Unreadable):
    "Có {folders} thư mục nhưng {addresses} địa chỉ --seen-as. Hãy ghi mỗi thư mục một địa chỉ, cùng thứ tự."


def main(arguments: Sequence[str] | None = None) -> int:
    asked = _parser().parse_args(arguments)
    try:
        exports = [Export.read(folder) for folder in asked.folder]
        found = rolled_up(exports, _period(asked.period), asked)
    except Refusal as refusal:
        sys.stderr.write(f"{refusal}\n")
        return REFUSED
    sys.stdout.write(_told(found, exports, asked.out))
    return 0


def rolled_up(exports: Sequence[Export], period: Period, asked: Namespace) -> Totals:
    for export in exports:
        export.check(period)
    places = places_in(exports)
    with _lake(exports, standing_on(places, period.end), asked) as lake:
        return totals(
            figures_for(exports, period),
            provinces_in(places, period.end),
            attested_in(exports),
            period,
            lake,
        )


def _lake(
    exports: Sequence[Export], standing: Mapping[str, str], asked: Namespace
) -> AbstractContextManager[Lake]:
    if asked.engine == "duckdb":
        return duckdb_lake(exports, standing)
    if not asked.remote:
        raise NoRemote
    if asked.seen_as and len(asked.seen_as) != len(exports):
        raise SeenAsForEach(folders=len(exports), addresses=len(asked.seen_as))
    return spark_lake(exports, standing, remote=asked.remote, seen_as=asked.seen_as)


def _parser() -> ArgumentParser:
    parser = ArgumentParser(
        prog="python -m sogoc.rollup",
        description="Tính số liệu của từng tỉnh và cả nước từ các sổ đã xuất (sogoc export_registers).",
    )
    parser.add_argument("folder", nargs="+", type=Path, help="thư mục đã xuất; nhiều thư mục thì gộp lại")
    parser.add_argument(
        "--period", required=True, help="2023, 2023-Q1, 2024-H1, 2023-02, 2021-01-01..2021-11-01"
    )
    parser.add_argument("--engine", choices=("duckdb", "spark"), default="duckdb")
    parser.add_argument("--remote", metavar="sc://…", default="", help="địa chỉ Spark Connect của cụm")
    parser.add_argument(
        "--seen-as",
        metavar="URL",
        action="append",
        default=[],
        help="thư mục ấy theo cách các máy của cụm thấy",
    )
    parser.add_argument("--out", choices=("text", "json", "csv"), default="text")
    return parser


def _period(told: str) -> Period:
    try:
        return Period.parse(told)
    except UnreadablePeriod as error:
        raise NoSuchPeriod(period=told) from error


def _told(found: Totals, exports: Sequence[Export], out: str) -> str:
    match out:
        case "json":
            return as_json(found, exports)
        case "csv":
            return as_csv(found)
    return as_text(found)


if __name__ == "__main__":
    sys.exit(main())
