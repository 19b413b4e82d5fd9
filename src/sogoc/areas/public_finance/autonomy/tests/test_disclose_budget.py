from datetime import date

import pytest

from sogoc.areas.public_finance.autonomy.actions.disclose_budget import (
    DisclosedAlready,
    FollowsNothing,
    NotAskedThen,
    NotPublishedYet,
    PublishedTooEarly,
    disclose_budget,
)
from sogoc.areas.public_finance.autonomy.queries.publishing import awaited
from sogoc.areas.public_finance.autonomy.register import Publication
from sogoc.foundations.agencies.tests.builders import department
from sogoc.foundations.agencies.units import UnitElsewhere
from sogoc.foundations.documents.actions.cancel_number import cancel_number
from sogoc.foundations.documents.cancellation import NumberCancelled
from sogoc.foundations.documents.fitting import Unfit
from sogoc.foundations.documents.tests.builders import OFFICE, ready_for_cancel_number, some_agency

from .builders import disclosure, disclosure_withdrawn, published, ready_for_disclose_budget

pytestmark = pytest.mark.django_db
QUARTER = Publication.QUARTER_3


def test_in_time_or_late_as_the_law_of_that_day_says() -> None:
    one = disclose_budget(**ready_for_disclose_budget())
    one.refresh_from_db()
    assert (one.due_on, one.on_time) == (date(2023, 1, 20), True)
    late = disclosure(published=published(kind=QUARTER, year=2022, published_on=date(2022, 10, 16)))
    late.refresh_from_db()
    assert (late.follows_on, late.due_on, late.on_time) == (date(2022, 9, 30), date(2022, 10, 15), False)


def test_what_the_year_still_awaits() -> None:
    disclosure()
    told = awaited(OFFICE, some_agency(), 2023, date(2023, 4, 16))
    assert [one.kind for one in told if one.disclosure] == [Publication.ESTIMATE]
    assert [(one.kind, one.due_on) for one in told if one.is_overdue] == [
        (Publication.QUARTER_1, date(2023, 4, 15))
    ]
    assert Publication.ADJUSTMENT not in {one.kind for one in told}


def test_once_a_year_save_an_adjustment() -> None:
    one = disclosure()
    with pytest.raises(DisclosedAlready):
        disclosure()
    disclosure_withdrawn(disclosure=one)
    assert disclosure().pk
    adjusted = {"kind": Publication.ADJUSTMENT, "published_on": date(2023, 2, 10)}
    for follows_on in (date(2023, 2, 1), date(2023, 2, 2)):
        disclosure(published=published(**adjusted, follows_on=follows_on))
    with pytest.raises(DisclosedAlready):
        disclosure(published=published(**adjusted, follows_on=date(2023, 2, 2)))


def test_it_follows_something_and_is_over() -> None:
    with pytest.raises(FollowsNothing):
        disclosure(published=published(follows_on=None))
    with pytest.raises(PublishedTooEarly):
        disclosure(published=published(published_on=date(2023, 1, 4)))
    with pytest.raises(NotPublishedYet):
        disclosure(published=published(published_on=date(2023, 2, 15)))
    with pytest.raises(NotAskedThen):
        disclosure(published=published(follows_on=date(2017, 7, 31)))


def test_of_a_unit_of_the_agency_by_a_document_that_holds_and_it_fits() -> None:
    with pytest.raises(UnitElsewhere):
        disclosure(unit=department("khac"))
    with pytest.raises(NumberCancelled):
        disclosure(document=cancel_number(**ready_for_cancel_number()))
    with pytest.raises(Unfit):
        disclosure(published=published(place="x" * 301))
