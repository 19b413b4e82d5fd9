"""An export on its way out: Parquet by register and province, in batches, so that it takes no more memory for a million
records than for a thousand."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pyarrow as arrow
from pyarrow import parquet

from sogoc.kernel.acts import Refusal
from sogoc.kernel.periods import Period
from sogoc.measures.engine import columns_told
from sogoc.measures.selections import Register

from .definitions import columns_of, digests
from .manifest import KeptFile, Manifest, sealed

AGENCIES, ATTESTATIONS = "agencies.parquet", "attestations.parquet"
TYPES = {
    "string": arrow.string(),
    "int64": arrow.int64(),
    "date": arrow.date32(),
    "boolean": arrow.bool_(),
}
PLACES = {
    **dict.fromkeys(("agency", "name", "path"), "string"),
    **dict.fromkeys(("valid_from", "valid_until", "founded_on", "ended_on"), "date"),
}
SPANS = {"register": "string", "agency": "string", "first_day": "date", "last_day": "date"}
GROUP = 122_880
"""Records of a row group: what an engine reads, and leaves out, at once."""


class FolderNotEmpty(Refusal):
    "Thư mục {folder} không trống. Hãy chọn một thư mục mới, để không lẫn hai lần xuất sổ."


Row = Sequence[Any]


@dataclass
class Exporting:
    """What was kept until now; `finish` makes an export of it."""

    folder: Path
    at: datetime
    period: Period | None = None
    registers: dict[str, Register] = field(default_factory=dict)
    files: list[KeptFile] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        if any(self.folder.iterdir()):
            raise FolderNotEmpty(folder=self.folder)

    def keep(self, register: Register, province: str, batches: Iterable[Sequence[Row]]) -> int:
        """Records of a register in one province, each row in the order of `columns_told`; says how many there were."""
        self.registers[register.name] = register
        columns = columns_of(register)
        schema = _schema({name: columns[name] for name in columns_told(register)})
        path = f"{register.name}/province={province}/records.parquet"
        rows = self._write(path, schema, _tables(schema, batches))
        seal = sealed(self.folder / path)
        self.files.append(KeptFile(path, rows, **seal, register=register.name, province=province))
        return rows

    def keep_agencies(self, places: Iterable[Mapping[str, Any]]) -> None:
        """Where each stood, from which day until which, and from when until when it was."""
        self._keep_small(AGENCIES, PLACES, places)

    def keep_attestations(self, spans: Iterable[tuple[str, str, date, date]]) -> None:
        """For which days who vouches for which register."""
        self._keep_small(ATTESTATIONS, SPANS, (dict(zip(SPANS, span, strict=True)) for span in spans))

    def finish(self) -> Manifest:
        told = Manifest(
            exported_at=self.at.isoformat(timespec="seconds"),
            period=self.period.key if self.period else "",
            columns={name: columns_of(register) for name, register in self.registers.items()},
            definitions=digests(self.registers),
            files=tuple(self.files),
        )
        told.write(self.folder)
        return told

    def _keep_small(self, name: str, kinds: Mapping[str, str], rows: Iterable[Mapping[str, Any]]) -> None:
        schema = _schema(kinds)
        table = arrow.Table.from_pylist(list(rows), schema=schema)
        number = self._write(name, schema, [table])
        self.files.append(KeptFile(name, number, **sealed(self.folder / name)))

    def _write(self, name: str, schema: Any, tables: Iterable[Any]) -> int:
        path, rows = self.folder / name, 0
        path.parent.mkdir(parents=True, exist_ok=True)
        with parquet.ParquetWriter(path, schema, compression="zstd") as writer:
            for table in tables:
                writer.write_table(table)
                rows += table.num_rows
        return rows


def _schema(kinds: Mapping[str, str]) -> Any:
    return arrow.schema([(name, TYPES[kind]) for name, kind in kinds.items()])


def _tables(schema: Any, batches: Iterable[Sequence[Row]]) -> Iterator[Any]:
    """Of some batches each, as many records as make a row group."""
    waiting: list[Any] = []
    for rows in batches:
        if rows:
            waiting.append(_batch(schema, rows))
        if sum(one.num_rows for one in waiting) >= GROUP:
            yield arrow.Table.from_batches(waiting, schema)
            waiting = []
    if waiting:
        yield arrow.Table.from_batches(waiting, schema)


def _batch(schema: Any, rows: Sequence[Row]) -> Any:
    """Databases tell days and flags each in its own way: SQLite as letters and numbers."""
    columns = zip(*rows, strict=True)
    arrays = [arrow.array(column).cast(one.type) for column, one in zip(columns, schema, strict=True)]
    return arrow.RecordBatch.from_arrays(arrays, schema=schema)
