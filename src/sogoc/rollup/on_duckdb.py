"""On one machine: DuckDB reads the files where they lie."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

import duckdb
import pyarrow as arrow

from sogoc.measures.selections import Register
from sogoc.measures.sql import DIALECTS

from .lake import STANDING, Lake
from .manifest import Export


class DuckDBLake(Lake):
    dialect = "duckdb"

    def __init__(
        self, exports: Sequence[Export], standing: Mapping[str, str], connection: duckdb.DuckDBPyConnection
    ) -> None:
        super().__init__(exports, standing)
        self.connection = connection
        columns = {"agency": [*standing], "province": [*standing.values()]}
        connection.register(STANDING, arrow.table(columns, schema=_TEXTS))

    def table(self, register: Register) -> str:
        text = DIALECTS[self.dialect].text
        paths = (
            text(str(export.folder / path)) for export in self.exports for path in export.paths(register.name)
        )
        return f"read_parquet([{', '.join(paths)}], hive_partitioning = false)"

    def run(self, sql: str) -> Sequence[Sequence[Any]]:
        return self.connection.execute(sql).fetchall()


_TEXTS = arrow.schema([("agency", arrow.string()), ("province", arrow.string())])


@contextmanager
def duckdb_lake(exports: Sequence[Export], standing: Mapping[str, str]) -> Iterator[Lake]:
    # It looks nothing up elsewhere: an extension that is missing is missing.
    settings = dict.fromkeys(("autoinstall_known_extensions", "autoload_known_extensions"), False)
    with duckdb.connect(config={**settings}) as connection:
        yield DuckDBLake(exports, standing, connection)
