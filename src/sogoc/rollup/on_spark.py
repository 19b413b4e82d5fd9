"""On a cluster: whatever speaks Spark Connect reads the files by the address that its machines know them by."""

import socket
import warnings
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any
from urllib.parse import urlsplit

from sogoc.kernel.acts import Refusal
from sogoc.measures.engine import columns_told
from sogoc.measures.selections import Register
from sogoc.measures.sql import DIALECTS

from .definitions import columns_of
from .lake import STANDING, Lake
from .manifest import Export

PORT, PATIENCE = 15002, 10
"""Where Spark Connect listens unless an address says otherwise, and how many seconds it is waited for."""
TYPES = {"string": "string", "int64": "bigint", "date": "date", "boolean": "boolean"}


class NoClient(Refusal):
    "Máy này chưa có thư viện nói chuyện với cụm Spark. Hãy cài pyspark-client bản 4.0, hoặc tính bằng --engine duckdb."


class NoCluster(Refusal):
    "Không gọi được cụm Spark ở {remote}: {reason}. Hãy kiểm tra địa chỉ sc://máy:cổng và Spark Connect ở đó."


class SparkLake(Lake):
    dialect = "spark"

    def __init__(
        self, exports: Sequence[Export], standing: Mapping[str, str], session: Any, seen_as: Sequence[str]
    ) -> None:
        super().__init__(exports, standing)
        self.session, self.seen_as = session, seen_as
        self.shown: set[str] = set()
        rows = session.createDataFrame([*standing.items()], "agency string, province string")
        rows.createOrReplaceTempView(STANDING)

    def table(self, register: Register) -> str:
        """A view, under a name that is no register's."""
        told, view = DIALECTS[self.dialect], f"{register.name}_kept"
        if view not in self.shown:
            kinds = columns_of(register)
            schema = ", ".join(f"{told.name(name)} {TYPES[kinds[name]]}" for name in columns_told(register))
            paths = [
                f"{address}/{path}"
                for export, address in zip(self.exports, self.seen_as, strict=True)
                for path in export.paths(register.name)
            ]
            self.session.read.schema(schema).parquet(*paths).createOrReplaceTempView(view)
            self.shown.add(view)
        return told.name(view)

    def run(self, sql: str) -> Sequence[Sequence[Any]]:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of libraries that it asks through
            return [tuple(row) for row in self.session.sql(sql).collect()]


@contextmanager
def spark_lake(
    exports: Sequence[Export], standing: Mapping[str, str], *, remote: str, seen_as: Sequence[str] = ()
) -> Iterator[Lake]:
    """`seen_as` are the folders of the exports as the machines of the cluster see them; without, as this one does."""
    session = _session(remote)
    addresses = [one.rstrip("/") for one in seen_as] or [one.folder.resolve().as_uri() for one in exports]
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            lake = SparkLake(exports, standing, session, addresses)
        yield lake
    finally:
        session.stop()


def _session(remote: str) -> Any:
    """Imported here, for an installation that counts on one machine has no client."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            from pyspark.sql.connect.session import SparkSession
        except ImportError as error:
            raise NoClient from error
        _reached(remote)
        return SparkSession.builder.remote(remote).create()


def _reached(remote: str) -> None:
    """The client itself would try for ten minutes before it says that nobody answers."""
    address = urlsplit(remote)
    try:
        socket.create_connection((address.hostname or "", address.port or PORT), PATIENCE).close()
    except (OSError, ValueError) as error:
        raise NoCluster(remote=remote, reason=error) from error
