import pytest

from sogoc.areas.institutions.reviewing.actions.correct_listed_text import (
    NamedByItsBook,
    TextChanged,
    correct_listed_text,
)
from sogoc.areas.institutions.reviewing.queries.dropped import TextDropped
from sogoc.areas.institutions.reviewing.queries.listed import AlreadyListed
from sogoc.foundations.agencies.tests.builders import department, division
from sogoc.foundations.agencies.units import UnitElsewhere
from sogoc.foundations.documents.actions.correct_document import NothingToCorrect
from sogoc.foundations.documents.fitting import Unfit
from sogoc.foundations.documents.tests.builders import incoming, some_agency

from .builders import corrected, dropped, listed, named, ready_for_correct_listed_text, reviewed

pytestmark = [pytest.mark.django_db, pytest.mark.once]


def test_how_it_is_named_and_who_looks_at_it() -> None:
    unit = division(some_agency())
    one = correct_listed_text(**ready_for_correct_listed_text(unit=unit))
    assert (one.title.endswith("trên địa bàn tỉnh"), one.unit, one.version) == (True, unit, 2)
    with pytest.raises(NothingToCorrect):
        corrected(text=one, unit=unit)
    with pytest.raises(TextChanged):
        corrected(text=one, version=1)


def test_what_a_book_says_is_mended_there() -> None:
    one = listed(document=incoming("26/2023/QĐ-UBND"))
    with pytest.raises(NamedByItsBook):
        corrected(text=one)
    unit = division(some_agency())
    same = named(number=one.number, title=one.title, issuer=one.issuer)
    assert corrected(text=one, named=same, unit=unit).unit == unit


def test_it_stays_one_of_the_list_and_fits() -> None:
    one, other = listed(), listed(text=named(number="", title="Khác"))
    with pytest.raises(AlreadyListed):
        corrected(text=other, named=named())
    with pytest.raises(UnitElsewhere):
        corrected(text=other, unit=department("khac"))
    with pytest.raises(Unfit):
        corrected(text=other, named=named(title=""))
    dropped(text=one)
    with pytest.raises(TextDropped):
        corrected(text=one, version=2)
    assert corrected(text=reviewed(text=other)).version == 3
