"""A spec that went wrong is seen, whatever is wrong in it."""

from pathlib import Path

import pytest

from sogoc.measures.language import Figure
from sogoc.measures.literals import Literals, asked
from sogoc.measures.specs import MistakenSpec, Spec, failures

from .registers import count_received, dossiers, on_time_rate
from .sqlite import Sqlite

RECEIVED = Figure("Số tiếp nhận", count_received, "hồ sơ")
RATE = Figure("Tỷ lệ đúng hạn", on_time_rate, "%")

COUNT = """
figure: received
period: 2023-Q1
records:
  - {received_on: 2023-01-01, counts: yes}
  - {received_on: 2023-03-31, channel: "it's", pages: 3, on_time: true, counts: yes}
  - {received_on: 2022-12-31, counts: no}
  - {received_on: , counts: no}
value: 2
"""
SHARE = """
figure: rate
period: 2023-Q1
records:
  - {returned_on: 2023-01-01, on_time: true, counts: yes}
  - {returned_on: 2023-03-31, on_time: false, counts: no}
  - {returned_on: 2023-03-31, counts: no}
  - {returned_on: 2023-04-01, on_time: true}
value: 1/3
"""


FIGURES = {"received": RECEIVED, "rate": RATE}


def told(folder: Path, *texts: str) -> list[str]:
    """What is wrong in specs that are asked together."""
    specs = []
    for text in texts:
        name = text.split("figure: ")[1].split("\n", maxsplit=1)[0]
        path = folder / f"{name}.yaml"
        path.write_text(text, encoding="utf-8")
        specs.append(Spec.load(path, FIGURES[name]))
    return [wrong for one in failures(specs, FIGURES, kept(specs)).values() for wrong in one]


def kept(specs: list[Spec]) -> Literals:
    rows = [
        {**record.facts, **asked(spec.period), "key": record.key, "agency": spec.agency}
        for spec in specs
        for record in spec.records["dossiers"]
    ]
    return Literals(Sqlite(), {dossiers.name: rows})


def test_right_specs_pass(tmp_path: Path) -> None:
    assert told(tmp_path, COUNT, SHARE) == []
    assert told(tmp_path, COUNT.replace("2023", "2024").replace("2022", "2023"), SHARE) == []


def test_nothing_to_measure_is_a_value(tmp_path: Path) -> None:
    empty = "figure: rate\nperiod: 2023-Q1\nrecords: [{returned_on: 2023-04-01}]\nvalue: chưa phát sinh\n"
    assert told(tmp_path, empty) == []
    assert told(tmp_path, empty.replace("chưa phát sinh", "0")) != []


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("value: 2", "value: 3"),
        ("2023-01-01, counts: yes", "2023-01-01, counts: no"),
        ("2022-12-31, counts: no", "2022-12-31, counts: yes"),
        ("2022-12-31, counts: no", "2023-02-01, counts: no"),
        ("period: 2023-Q1", "period: 2023-Q2"),
    ],
)
def test_a_count_gone_wrong_is_seen(tmp_path: Path, right: str, wrong: str) -> None:
    assert right in COUNT
    assert told(tmp_path, COUNT.replace(right, wrong, 1)) != []


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("value: 1/3", "value: 1/2"),
        ("on_time: true, counts: yes", "on_time: true"),
        ("{returned_on: 2023-03-31, counts: no}", "{returned_on: 2023-03-31}"),
        ("{returned_on: 2023-04-01, on_time: true}", "{returned_on: 2023-04-01, on_time: true, counts: no}"),
    ],
)
def test_a_share_gone_wrong_is_seen(tmp_path: Path, right: str, wrong: str) -> None:
    assert right in SHARE
    assert told(tmp_path, SHARE.replace(right, wrong, 1)) != []


def test_a_spec_bears_the_name_of_its_figure(tmp_path: Path) -> None:
    path = tmp_path / "other.yaml"
    path.write_text(COUNT, encoding="utf-8")
    with pytest.raises(MistakenSpec, match="bears the name"):
        Spec.load(path, RECEIVED)


def test_a_misspelt_column_is_a_mistake(tmp_path: Path) -> None:
    with pytest.raises(MistakenSpec, match="recieved_on"):
        told(tmp_path, COUNT.replace("received_on: 2023-01-01", "recieved_on: 2023-01-01"))
