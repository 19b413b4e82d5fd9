from datetime import date
from fractions import Fraction
from typing import Any

import pytest

from sogoc.foundations.agencies.actions.split_agency import NothingSplit, SharesNotWhole, split_agency
from sogoc.foundations.agencies.closing import UnitsLeft
from sogoc.foundations.agencies.lineage import inherited, successor_today, successors_of
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.reorganising import AgencyClosed, ChangedSince, NotYetStanding, NotYetTime

from .builders import FOUNDED, NEW_YEAR, department, division, merged, ready_for_split_agency

pytestmark = pytest.mark.django_db
HALF = Fraction(1, 2)


def split(**changes: Any) -> Agency:
    return split_agency(**ready_for_split_agency(**changes))


def test_each_takes_its_part_and_the_parts_are_the_whole() -> None:
    third = Fraction(1, 3)
    so = split(agency=department(), shares={department("mot"): 2 * third, department("hai"): third})
    assert {one.successor.key: one.share for one in successors_of(so)} == {
        "mot": Fraction(2, 3),
        "hai": Fraction(1, 3),
    }
    assert so.valid_until == date(2022, 12, 31)
    # Both read what they come from.
    assert inherited(["mot/", "hai/"]) == {"mot/": ["so/"], "hai/": ["so/"]}


def test_a_part_leaves_and_the_rest_goes_on() -> None:
    so, new = department(), department("moi", valid_from=NEW_YEAR)
    split(agency=so, shares={so: Fraction(3, 4), new: Fraction(1, 4)})
    so.refresh_from_db()
    assert so.valid_until is None
    assert successor_today(so, date(2022, 1, 1)) == {so: Fraction(3, 4), new: Fraction(1, 4)}
    assert successor_today(so, NEW_YEAR) == {so: 1}
    # Who left reads nothing of what goes on without it.
    assert inherited(["moi/"]) == {"moi/": []}
    with pytest.raises(ChangedSince):
        split(agency=so, shares={so: HALF, department("ba"): HALF}, on=NEW_YEAR)


@pytest.mark.parametrize(
    "parts",
    [(HALF, Fraction(1, 3)), (HALF, Fraction(2, 3)), (Fraction(3, 2), -HALF), (Fraction(1), Fraction(0))],
)
def test_parts_that_are_not_the_whole_are_refused(parts: tuple[Fraction, Fraction]) -> None:
    with pytest.raises(SharesNotWhole, match="phải đúng bằng 1"):
        split(shares=dict(zip((department("mot"), department("hai")), parts, strict=True)))


def test_one_part_is_no_split() -> None:
    with pytest.raises(NothingSplit):
        split(shares={department("mot"): Fraction(1)})


def test_days_and_lives_are_looked_at() -> None:
    so, young = department(), department("moi", valid_from=date(2023, 1, 2))
    shares = {young: HALF, department("hai"): HALF}
    with pytest.raises(NotYetStanding):
        split(agency=so, shares=shares)
    with pytest.raises(NotYetStanding):
        split(agency=so, shares={so: HALF, department("ba"): HALF}, on=FOUNDED)
    with pytest.raises(NotYetTime):
        split(agency=so, shares=shares, on=date(2023, 2, 15))
    merged(so, into=department("bon"))
    with pytest.raises(AgencyClosed):
        split(agency=so, shares=shares, on=date(2023, 1, 2))


def test_units_are_seen_to_first() -> None:
    so = department()
    division(so)
    with pytest.raises(UnitsLeft):
        split(agency=so)
