"""What today's agencies would have counted then: predecessors in their shares, exactly, and where the break lies."""

from datetime import date
from fractions import Fraction

import pytest

from sogoc.foundations.agencies.actions.split_agency import split_agency
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.tests.builders import department, division, merged, ready_for_split_agency
from sogoc.foundations.ledger.asking import ask
from sogoc.foundations.ledger.books import books
from sogoc.foundations.ledger.harmonising import breaks, harmonised
from sogoc.kernel.acts import NotAllowed
from sogoc.kernel.periods import Period
from sogoc.kernel.tests.builders import NOBODY, morning_of
from sogoc.measures.language import Figure, distinct

from .builders import QUARTER, override
from .founding import EVERYBODY, KEPT, RATE, established, units

pytestmark = pytest.mark.django_db
SPLIT = date(2023, 5, 1)


@pytest.fixture
def heir(so: Agency) -> Agency:
    """A third of the department goes to another, later; its divisions stay where they are."""
    other = department("hai", valid_from=date(2004, 1, 1))
    shares = {so: Fraction(2, 3), other: Fraction(1, 3)}
    split_agency(**ready_for_split_agency(agency=so, shares=shares, on=SPLIT, at=morning_of(SPLIT)))
    return other


def test_the_third_view_takes_exact_parts_and_says_so(so: Agency, heir: Agency) -> None:
    assert ask([KEPT], [heir], QUARTER, by=EVERYBODY)[KEPT, "hai"].counted == 0, "as reported"
    found = harmonised([KEPT, RATE], so, QUARTER, by=EVERYBODY)
    assert (found[KEPT].value, found[KEPT].estimated) == (Fraction(11, 3), True)
    assert (found[RATE].value, found[RATE].sums) == (Fraction(9, 11), (3, Fraction(11, 3)))
    other = harmonised([KEPT, RATE], heir, QUARTER, by=EVERYBODY)
    assert (other[KEPT].value, other[RATE].value, other[KEPT].estimated) == (Fraction(1, 3), 0, True)
    assert other[KEPT].value + found[KEPT].value == 4


def test_what_was_taken_over_whole_is_not_estimated(so: Agency) -> None:
    heir = division(department("moi", valid_from=date(2004, 1, 1)), "phong-moi", valid_from=date(2004, 1, 1))
    merged(*Agency.objects.filter(key__in="abc"), into=heir, on=SPLIT, at=morning_of(SPLIT))
    found = harmonised([KEPT, RATE], heir, QUARTER, by=EVERYBODY)
    assert (found[KEPT].value, found[KEPT].estimated) == (3, False)
    assert type(found[KEPT].value) is int
    assert harmonised([KEPT], so, QUARTER, by=EVERYBODY)[KEPT].value == 1
    after = harmonised([KEPT, RATE], heir, Period.parse("2023-Q3"), by=EVERYBODY)
    assert (after[KEPT].value, after[RATE].value, after[RATE].sums) == (0, None, (0, 0))


def test_who_took_over_nothing_counts_what_it_reported(so: Agency) -> None:
    found = harmonised([KEPT, RATE], so, QUARTER, by=EVERYBODY)
    assert (found[KEPT].value, found[RATE].value, found[KEPT].estimated) == (4, Fraction(3, 4), False)
    assert harmonised([KEPT], so, QUARTER, by=EVERYBODY, as_of=date(2023, 2, 1))[KEPT].value == 3


@pytest.mark.usefixtures("heir")
def test_different_values_do_not_come_in_parts(so: Agency, monkeypatch: pytest.MonkeyPatch) -> None:
    kinds = Figure("Số loại", distinct(units.kind, of=established), unit="loại")
    monkeypatch.setitem(books.figures, "kinds", kinds)
    found = harmonised(["kinds"], so, QUARTER, by=EVERYBODY)["kinds"]
    assert (found.value, found.estimated) == (2, True)


@pytest.mark.usefixtures("_declarables")
def test_what_was_declared_stays_in_the_shape_of_its_time(so: Agency) -> None:
    override(agency=so, figure=KEPT, value="9")
    found = harmonised([KEPT, "visits"], so, QUARTER, by=EVERYBODY)
    assert {name: one.value for name, one in found.items()} == {KEPT: 4}


def test_the_break_is_where_it_happened(so: Agency, heir: Agency) -> None:
    for agency in (so, heir):
        assert [one.happened_on for one in breaks(agency, date(2023, 4, 30), date(2023, 12, 31))] == [SPLIT]
        assert breaks(agency, SPLIT, date(2023, 12, 31)) == []
        assert breaks(agency, date(2023, 1, 1), date(2023, 4, 30)) == []


def test_it_is_seen_where_figures_are(so: Agency) -> None:
    with pytest.raises(NotAllowed):
        harmonised([KEPT], so, QUARTER, by=NOBODY)
