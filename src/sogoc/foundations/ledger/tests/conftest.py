from datetime import date

import pytest

from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.tests.builders import department, division
from sogoc.foundations.ledger.books import books

from . import said
from .founding import OPENS, module, rows, units


@pytest.fixture(autouse=True)
def _books(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in vars(books):
        monkeypatch.setattr(books, name, {})
    books.learn(units, rows, module, kind="agencies.agency", seen_by=OPENS)


@pytest.fixture
def _declarables(_books: None) -> None:
    books.read(said.module)


@pytest.fixture
def so() -> Agency:
    """An agency with four units founded in the quarter, itself among them, and one after it."""
    agency = department("so", valid_from=date(2023, 1, 1))
    for key, day in (("a", date(2023, 1, 2)), ("b", date(2023, 3, 31)), ("c", date(2023, 2, 1))):
        division(agency, key, valid_from=day)
    division(agency, "d", valid_from=date(2023, 4, 1))
    return agency
