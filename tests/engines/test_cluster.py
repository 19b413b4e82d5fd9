"""The cluster is one: both workers have a part in a job; what it lacks is a sentence."""

import re
from pathlib import Path
from typing import Any

import pytest

from tests.engines import cluster
from tools.sentences import Stop


def test_both_workers_have_a_part(apache_spark: Any, spark_cluster: cluster.Cluster) -> None:
    assert apache_spark.range(0, 1000, 1, 8).groupBy().sum("id").collect()[0][0] == 499500
    log = (spark_cluster.folder / "driver" / "log").read_text(errors="replace")
    assert set(re.findall(r"Starting task .*\(127.0.0.1,executor (\d+),", log)) == {"0", "1"}


def test_it_listens_to_this_machine_alone(apache_spark: Any, spark_cluster: cluster.Cluster) -> None:
    found = set()
    for process in spark_cluster.processes:
        sockets = {
            link.readlink().name for link in Path(f"/proc/{process.pid}/fd").iterdir() if link.is_symlink()
        }
        for table in ("tcp", "tcp6"):
            for line in Path(f"/proc/{process.pid}/net/{table}").read_text().splitlines()[1:]:
                _, local, _, state, *rest = line.split()
                if state == "0A" and f"socket:[{rest[5]}]" in sockets:
                    found.add(local.partition(":")[0])
    assert found
    assert found <= {"0100007F", "0000000000000000FFFF00000100007F"}


def test_without_java_it_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cluster, "java", lambda: None)
    without = cluster.Cluster(tmp_path, tmp_path)
    try:
        with pytest.raises(Stop, match="default-jre-headless"):
            without.address()
    finally:
        without.end()


def test_what_does_not_start_is_told_with_its_log(tmp_path: Path) -> None:
    nowhere = cluster.Cluster(tmp_path / "no spark", tmp_path)
    try:
        with pytest.raises(
            Stop, match=r"không khởi động được \(master\).*org.apache.spark.deploy.master.Master"
        ):
            nowhere.address()
    finally:
        nowhere.end()
