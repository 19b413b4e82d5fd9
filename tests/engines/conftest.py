"""The engines that specs run on beside the application's own database. Those of Java begin to start when the tests are
chosen, so that they are ready when they are asked."""

import os
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

from tests.engines.cluster import Cluster
from tests.engines.sources import client

cluster = pytest.StashKey[Cluster]()


def pytest_collection_finish(session: pytest.Session) -> None:
    asked = any(
        "apache_spark" in (*getattr(item, "fixturenames", ()), item.name.rpartition("[")[2][:-1])
        for item in getattr(session, "items", ())
    )
    if asked and not session.config.option.collectonly:
        started(session.config)


def started(config: pytest.Config) -> Cluster:
    if cluster not in config.stash:
        home = find_spec("pyspark")
        assert home, "requirements/test.txt brings Apache Spark"
        folder = config._tmp_path_factory.mktemp("spark", numbered=True)  # type: ignore[attr-defined]  # noqa: SLF001
        config.stash[cluster] = Cluster(Path(str(home.origin)).parent, folder)
    return config.stash[cluster]


def pytest_unconfigure(config: pytest.Config) -> None:
    if running := config.stash.get(cluster, None):
        running.end()


@pytest.fixture(scope="session")
def spark_cluster(pytestconfig: pytest.Config) -> Cluster:
    return started(pytestconfig)


@pytest.fixture(scope="session")
def apache_spark(spark_cluster: Cluster) -> Iterator[Any]:
    """Apache Spark with a master and two workers."""
    builder = client()
    spark = builder.remote(spark_cluster.address()).create()
    yield spark
    spark.stop()


@pytest.fixture(scope="session")
def sail() -> Iterator[Any]:
    """Sail speaks Spark Connect without Java."""
    os.environ.setdefault("RUST_LOG", "error")
    # By itself it ends a session that nobody asked anything for two minutes.
    os.environ.setdefault("SAIL_SPARK__SESSION_TIMEOUT_SECS", "3600")
    from pysail.spark import SparkConnectServer

    server = SparkConnectServer(ip="127.0.0.1", port=0)
    server.start(background=True)
    host, port = server.listening_address
    spark = client().remote(f"sc://{host}:{port}").create()
    yield spark
    spark.stop()
    server.stop()
