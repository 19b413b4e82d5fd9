"""Exported registers on DuckDB and on Apache Spark with a master and two workers: the samples of the papers and
thirty-four provinces, in one database, in one export. Both say what the ledger says."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from django.core.management import call_command

from benchmarks.many_dossiers import fill, in_a_week
from benchmarks.searching import country
from sogoc.kernel.periods import Period
from sogoc.rollup.__main__ import main
from tests.engines.cluster import Cluster
from tests.rollup.comparing import differing

PROVINCES, DOSSIERS = 34, 3_400
PERIODS = ("2021", "2022-Q4", "2021-11-02..2023-06-30", "2025-Q2", "2025-Q3")
ON_THE_CLUSTER = "2021-11-02..2023-06-30"


@pytest.mark.usefixtures("samples")
def test_figures_of_all_provinces(
    tmp_path: Path, spark_cluster: Cluster, apache_spark: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    fill(country(PROVINCES, departments=1, communes=0), DOSSIERS, in_a_week())
    call_command("export_registers", tmp_path / "export")
    asked = asking(tmp_path / "export", capsys)
    found = {period: asked(period) for period in PERIODS}
    for period, told in found.items():
        assert list(differing(told, Period.parse(period))) == []
    told = found[ON_THE_CLUSTER]
    assert len(told["provinces"]) >= PROVINCES
    assert asked(ON_THE_CLUSTER, "--engine", "spark", "--remote", spark_cluster.address()) == told


def asking(folder: Path, capsys: pytest.CaptureFixture[str]) -> Callable[..., Any]:
    def asked(period: str, *options: str) -> Any:
        capsys.readouterr()
        assert main([str(folder), "--period", period, "--out", "json", *options]) == 0
        return json.loads(capsys.readouterr().out)

    return asked
