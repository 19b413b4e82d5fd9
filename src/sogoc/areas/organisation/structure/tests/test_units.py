"""Units as the tree has them, told as figures know them."""

from datetime import date
from fractions import Fraction

import pytest

from sogoc.areas.organisation.structure.queries import Wanted, units_seen_by, units_wanted
from sogoc.areas.organisation.structure.register import UNIT_KINDS
from sogoc.foundations.agencies.actions.dissolve_agency import dissolve_agency
from sogoc.foundations.agencies.actions.split_agency import split_agency
from sogoc.foundations.agencies.kinds import kind_names
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.tests.builders import (
    NEW_YEAR,
    by_decision,
    department,
    division,
    merged,
    moved,
)
from sogoc.foundations.documents.tests.builders import OFFICE
from sogoc.foundations.ledger.asking import ask
from sogoc.kernel.periods import Period

pytestmark = pytest.mark.django_db
IN_2023 = date(2023, 6, 1)


def left_of(unit: Agency) -> list[str]:
    return list(
        units_seen_by(OFFICE).filter(agency=unit).order_by("valid_from").values_list("left", flat=True)
    )


def cut_in_2023(so: Agency) -> object:
    return ask(["divisions_cut"], [so], Period.parse("2023"), by=OFFICE)["divisions_cut", so.key].counted


def test_it_knows_the_kinds_of_the_tree_by_the_same_names() -> None:
    assert dict(UNIT_KINDS) == kind_names()


def test_what_is_merged_into_one_that_stood_or_dissolved_is_cut() -> None:
    so = department()
    stands, gone, closed = (division(so, key) for key in ("a", "b", "c"))
    merged(gone, into=stands)
    dissolve_agency(agency=closed, **by_decision())
    assert [left_of(one) for one in (stands, gone, closed)] == [[""], ["cut"], ["cut"]]
    assert cut_in_2023(so) == 2


def test_of_two_merged_into_a_new_one_one_is_cut() -> None:
    so = department()
    first, second = division(so, "a"), division(so, "b")
    merged(first, second, into=division(so, "c", valid_from=NEW_YEAR))
    assert [left_of(one) for one in (first, second)] == [["replaced"], ["cut"]]
    assert cut_in_2023(so) == 1


def test_what_is_split_is_replaced() -> None:
    so = department()
    old = division(so, "a")
    new = [division(so, key, valid_from=NEW_YEAR) for key in ("b", "c")]
    split_agency(agency=old, shares=dict.fromkeys(new, Fraction(1, 2)), **by_decision())
    assert left_of(old) == ["replaced"]
    assert cut_in_2023(so) == 0


def test_what_moves_stands_at_the_end_where_it_came_to() -> None:
    so, other = department(), department("khac")
    unit = moved(agency=division(so), parent=other)
    assert left_of(unit) == ["moved", ""]
    told = ask(["divisions_of_office", "divisions_cut"], [so, other], Period.parse("2023"), by=OFFICE)
    assert {key: answer.counted for key, answer in told.items()} == {
        ("divisions_of_office", "so"): 0,
        ("divisions_of_office", "khac"): 1,
        ("divisions_cut", "so"): 0,
        ("divisions_cut", "khac"): 0,
    }


def test_a_division_is_told_by_what_it_lies_within() -> None:
    so = department()
    inner = {
        kind: division(so, kind.replace("_", "-"), kind=kind)
        for kind in ("administrative_subordinate", "service_unit")
    }
    for number, parent in enumerate([so, so, so, *inner.values(), inner["service_unit"]]):
        division(parent, f"phong-{number}")
    names = (
        "divisions_of_office",
        "administrative_subordinates",
        "divisions_of_administrative_subordinates",
        "service_units",
        "divisions_of_service_units",
    )
    told = ask(names, [so], Period.parse("2023"), by=OFFICE)
    assert [told[name, "so"].counted for name in names] == [3, 1, 1, 1, 2]


def test_a_list_is_narrowed() -> None:
    so = department()
    a, b = division(so, "a", name="Phòng Kế hoạch"), division(so, "b")
    merged(b, into=a)

    def found(**narrowed: str) -> list[str]:
        rows = units_wanted(OFFICE, Wanted(day=IN_2023, agency=so, **narrowed))
        return [row.agency.key for row in rows.order_by("path")]

    assert found() == ["a"]
    assert found(left="cut") == ["b"]
    assert found(words="ke hoach") == ["a"]
    assert found(kind="service_unit") == []
    assert [row.agency.key for row in units_wanted(OFFICE, Wanted(day=date(2022, 12, 31)))] == ["a", "b"]
