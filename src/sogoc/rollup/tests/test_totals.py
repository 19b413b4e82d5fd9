"""What is counted over provinces: sums are added, a share is taken again, different values are counted once."""

from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from sogoc.kernel.periods import Period
from sogoc.measures.states import State
from sogoc.rollup.manifest import Export
from sogoc.rollup.on_duckdb import duckdb_lake
from sogoc.rollup.standing import attested_in, places_in, provinces_in, standing_on
from sogoc.rollup.tests.builders import EAST, PLACES, ROWS, WEST, exported, place, settled
from sogoc.rollup.totals import Totals, figures_for, totals

QUARTER = Period.parse("2024-Q2")


def counted(*exports: Export, period: Period = QUARTER) -> Totals:
    for export in exports:
        export.check(period)
    places = places_in(exports)
    with duckdb_lake(exports, standing_on(places, period.end)) as lake:
        provinces = provinces_in(places, period.end)
        return totals(figures_for(exports, period), provinces, attested_in(exports), period, lake)


def values(found: Totals, name: str) -> tuple[Any, dict[str, Any]]:
    return found.in_all[name].told.value, {
        province: told[name].told.value for province, told in found.by_province.items()
    }


def test_a_share_is_taken_again_of_all_and_is_no_average_of_shares(tmp_path: Path) -> None:
    found = counted(exported(tmp_path))
    assert values(found, "dossiers_on_time_rate") == (
        Fraction(2, 4),
        {"dong": Fraction(1, 1), "tay": Fraction(1, 3)},
    )


def test_what_is_different_is_counted_once_over_all(tmp_path: Path) -> None:
    found = counted(exported(tmp_path))
    assert values(found, "procedures_postal_returned") == (2, {"dong": 1, "tay": 2})


def test_what_has_no_records_is_not_reported_and_no_nought(tmp_path: Path) -> None:
    found = counted(exported(tmp_path, ROWS[:1]))
    west = found.by_province["tay"]["dossiers_received"]
    assert (west.told.value, west.state) == (0, State.NOT_REPORTED)
    assert found.by_province["dong"]["dossiers_received"].state is State.NUMBER
    assert found.by_province["dong"]["dossiers_level_3_online_rate"].state is State.NOT_REPORTED


def test_a_register_without_records_at_all(tmp_path: Path) -> None:
    found = counted(exported(tmp_path, []))
    assert values(found, "dossiers_received") == (0, {"dong": 0, "tay": 0})


def test_exports_of_several_installations_come_together(tmp_path: Path) -> None:
    east = exported(tmp_path / "east", [row for row in ROWS if row["agency"] in EAST], PLACES[:2])
    west = exported(tmp_path / "west", [row for row in ROWS if row["agency"] in WEST], PLACES[2:])
    whole, apart = counted(exported(tmp_path / "whole")), counted(east, west)
    for name in whole.in_all:
        assert values(apart, name) == values(whole, name)


def test_records_are_counted_where_their_agency_stood_when_the_period_ended(tmp_path: Path) -> None:
    """It moved to the west on the first of July; its records lie in the west's folder from then on."""
    east = {"valid_until": date(2024, 6, 30)}
    places = [
        *PLACES,
        place("dong/phong/", **east),
        place("tay/phong/", valid_from=date(2024, 7, 1)),
    ]
    moved = [settled("phong", "2024-05-09"), settled("phong", "2024-07-15", received_on=date(2024, 7, 1))]
    export = exported(tmp_path, moved, places)
    assert [one.rows for one in export.manifest.files if one.province] == [0, 2]
    assert values(counted(export), "dossiers_settled")[1] == {"dong": 1, "tay": 0}
    third = counted(export, period=Period.parse("2024-Q3"))
    assert values(third, "dossiers_settled")[1] == {"dong": 0, "tay": 1}


def test_a_province_that_ended_is_told_of_while_something_of_it_counts(tmp_path: Path) -> None:
    last = {"valid_until": date(2024, 6, 30), "ended_on": date(2024, 6, 30)}
    gone = [place("nam/", **last), place("bac/", **last)]
    rows = [*ROWS, settled("nam", "2024-07-09", "2024-07-10", received_on=date(2024, 6, 30))]
    found = counted(exported(tmp_path, rows, [*PLACES, *gone]), period=Period.parse("2024-Q3"))
    assert [one.key for one in found.provinces] == ["dong", "nam", "tay"]
    assert values(found, "dossiers_settled") == (1, {"dong": 0, "nam": 1, "tay": 0})
    before = counted(exported(tmp_path / "again", rows, [*PLACES, *gone]))
    assert [one.key for one in before.provinces] == ["bac", "dong", "nam", "tay"]


@pytest.mark.parametrize("period", ["2024-Q1", "2024-07"])
def test_nothing_in_the_period(tmp_path: Path, period: str) -> None:
    found = counted(exported(tmp_path), period=Period.parse(period))
    assert values(found, "dossiers_received") == (0, {"dong": 0, "tay": 0})
    assert found.in_all["dossiers_on_time_rate"].told.value is None
