from datetime import date
from fractions import Fraction

import pytest

from sogoc.areas.organisation.posts.actions.assign_posts import (
    AssignedByThat,
    CountedTwice,
    LessThanGivenOn,
    MoreThanAssigned,
    NotLaterThanBefore,
    NotYetAssigned,
    UnitIsClosed,
    assign_posts,
)
from sogoc.areas.organisation.posts.queries import PostsLeft, Wanted, given, posts_wanted
from sogoc.areas.organisation.posts.register import PostKind
from sogoc.foundations.agencies.actions.dissolve_agency import dissolve_agency
from sogoc.foundations.agencies.actions.split_agency import split_agency
from sogoc.foundations.agencies.closing import closing
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.tests.builders import (
    NEW_YEAR,
    by_decision,
    department,
    division,
)
from sogoc.foundations.agencies.units import UnitElsewhere
from sogoc.foundations.documents.actions.cancel_number import cancel_number
from sogoc.foundations.documents.cancellation import NumberCancelled
from sogoc.foundations.documents.fitting import Unfit
from sogoc.foundations.documents.tests.builders import OFFICE, ready_for_cancel_number, some_agency
from sogoc.foundations.journal.queries import history_of
from sogoc.foundations.ledger.asking import ask
from sogoc.kernel.periods import Period

from .builders import assigned, ready_for_assign_posts, some_decision

pytestmark = pytest.mark.django_db
LATER = date(2023, 2, 14)


def in_2023(so: Agency, name: str = "posts_assigned") -> object:
    return ask([name], [so], Period.parse("2023"), by=OFFICE)[name, so.key].counted


def test_what_is_given_on_to_units_counts_once() -> None:
    so, unit = some_agency(), division(some_agency())
    assigned()
    assigned(unit=unit, number=12)
    assigned(kind=PostKind.SELF_FUNDED, number=47)
    assert (in_2023(so), in_2023(so, "self_funded_staff_approved")) == (35, 47)
    told = [(str(one.kind), one.number, one.given_on, one.kept) for one in given(OFFICE, so, 2023)]
    assert told == [("administrative", 35, 12, 23), ("self_funded", 47, 0, 47)]


def test_another_decision_takes_the_place_of_the_first() -> None:
    first = assigned()
    again = assigned(number=34, document=some_decision(number=91), on=LATER)
    first.refresh_from_db()
    assert (first.replaced_on, again.replaced_on) == (LATER, None)
    assert in_2023(some_agency()) == 34
    assert history_of(again)[0].changes["số người"] == [35, 34]
    rows = posts_wanted(
        OFFICE, Wanted(agency=some_agency(), year=2023, kind="administrative", state="replaced")
    )
    assert [row.pk for row in rows] == [first.pk]


def test_a_decision_assigns_once_and_the_next_comes_later() -> None:
    ready = ready_for_assign_posts()
    assign_posts(**ready)
    with pytest.raises(AssignedByThat):
        assign_posts(**(ready | {"number": 36}))
    with pytest.raises(NotLaterThanBefore):
        assigned(document=some_decision(number=91), number=36)
    with pytest.raises(NotYetAssigned):
        assigned(year=2024, on=date(2024, 1, 1))


def test_units_never_have_more_than_their_agency() -> None:
    so = some_agency()
    a, b = division(so, "a"), division(so, "b")
    with pytest.raises(MoreThanAssigned):
        assigned(unit=a, number=1)
    assigned(number=10)
    assigned(unit=a, number=6)
    with pytest.raises(MoreThanAssigned):
        assigned(unit=b, number=5)
    assigned(unit=b, number=4)
    with pytest.raises(LessThanGivenOn):
        assigned(number=9, document=some_decision(number=91), on=LATER)


def test_no_two_books_hold_the_same_posts() -> None:
    so = some_agency()
    assigned()
    with pytest.raises(CountedTwice):
        assigned(agency=division(so, "a"))
    assigned(agency=department("khac"))


def test_it_is_of_the_agency_and_fits() -> None:
    with pytest.raises(UnitElsewhere):
        assigned(unit=department("khac"))
    with pytest.raises(Unfit):
        assigned(number=1_000_000)
    with pytest.raises(NumberCancelled):
        assigned(document=cancel_number(**ready_for_cancel_number()))
    gone = division(some_agency())
    dissolve_agency(agency=gone, **by_decision())
    assigned()
    with pytest.raises(UnitIsClosed):
        assigned(unit=gone, number=1)


def test_a_unit_with_posts_is_not_closed_or_split() -> None:
    so = some_agency()
    unit = division(so)
    assigned()
    assigned(unit=unit, number=3)
    with pytest.raises(PostsLeft) as refused:
        dissolve_agency(agency=unit, **by_decision())
    assert "còn được giao 3 biên chế công chức năm 2023" in str(refused.value)
    assert "3 biên chế công chức năm 2023" in closing.told(unit, NEW_YEAR)[0]
    assert closing.told(unit, date(2024, 1, 1)) == []
    shares = {division(so, key, valid_from=NEW_YEAR): Fraction(1, 2) for key in ("mot", "hai")}
    with pytest.raises(PostsLeft):
        split_agency(agency=unit, shares=shares, **by_decision())
    assigned(unit=unit, number=0, document=some_decision(number=91), on=LATER)
    dissolve_agency(agency=unit, **by_decision())
    unit.refresh_from_db()
    assert unit.valid_until == date(2022, 12, 31)
