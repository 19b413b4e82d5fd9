import pytest

from sogoc.areas.direction.outreach.actions.enter_outreach_item import ToldAlready, enter_outreach_item
from sogoc.areas.direction.outreach.queries import (
    ManyWithoutDocument,
    Wanted,
    outreach_wanted,
)
from sogoc.foundations.agencies.tests.builders import department, division
from sogoc.foundations.agencies.units import UnitElsewhere, units_below
from sogoc.foundations.documents.actions.cancel_number import cancel_number
from sogoc.foundations.documents.cancellation import NumberCancelled
from sogoc.foundations.documents.fitting import Unfit
from sogoc.foundations.documents.tests.builders import OFFICE, document, ready_for_cancel_number, some_agency

from .builders import TITLE, item, ready_for_enter_outreach_item, told

pytestmark = pytest.mark.django_db


def test_it_is_a_draft_of_its_division_and_found_by_its_words() -> None:
    unit = division(some_agency(), "phong")
    ready = ready_for_enter_outreach_item(unit=unit, told=told(title=f"  {TITLE} ", outlet="Báo tỉnh"))
    one = enter_outreach_item(**ready)
    assert (str(one), one.unit, one.published_on, one.held_at) == (TITLE, unit, None, "so/")
    assert list(outreach_wanted(OFFICE, Wanted(words="tap huan bao tinh", state="waiting"))) == [one]
    assert list(units_below(one.agency)) == [unit]


def test_its_author_is_of_the_agency() -> None:
    with pytest.raises(UnitElsewhere, match="phòng, đơn vị của cơ quan này"):
        item(unit=department("khac"))


def test_many_at_once_are_told_by_a_document_that_holds() -> None:
    with pytest.raises(ManyWithoutDocument, match="7 tin, bài"):
        item(told=told(number=7))
    assert item(told=told(number=7), document=document("20/BC-SKHCN")).number == 7
    cancelled = cancel_number(**ready_for_cancel_number())
    with pytest.raises(NumberCancelled):
        item(document=cancelled)


@pytest.mark.parametrize(
    ("name", "value"),
    [("title", " "), ("number", 0), ("number", 10_000), ("link", "trang của Sở"), ("photos", -1)],
)
def test_it_fits(name: str, value: object) -> None:
    with pytest.raises(Unfit):
        item(told=told(**{name: value}), document=document())


def test_twice_is_once() -> None:
    item(told=told())
    with pytest.raises(ToldAlready):
        item(told=told())
    assert item(told=told(outlet="Báo tỉnh")).outlet == "Báo tỉnh"
