"""On one machine: DuckDB reads the files where they lie."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

import duckdb

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
        # As lists: a table of Arrow would be looked at by pandas, which takes longer to come than all else here.
        connection.execute(
            f"CREATE TABLE {STANDING} AS SELECT unnest(?::TEXT[]) AS agency, unnest(?::TEXT[]) AS province",
            [[*standing], [*standing.values()]],
        )

    def table(self, register: Register) -> str:
        text = DIALECTS[self.dialect].text
        paths = (
            text(str(export.folder / path)) for export in self.exports for path in export.paths(register.name)
        )
        return f"read_parquet([{', '.join(paths)}], hive_partitioning = false)"

    def run(self, sql: str) -> Sequence[Sequence[Any]]:
        return self.connection.execute(sql).fetchall()


@contextmanager
def duckdb_lake(exports: Sequence[Export], standing: Mapping[str, str]) -> Iterator[Lake]:
    # It looks nothing up elsewhere: an extension that is missing is missing.
    settings = dict.fromkeys(("autoinstall_known_extensions", "autoload_known_extensions"), False)
    with duckdb.connect(config={**settings}) as connection:
        yield DuckDBLake(exports, standing, connection)
