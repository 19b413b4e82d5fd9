"""Every register leads somewhere: a number whose records have no page would be the end of the way."""

from sogoc.desk.records import PAGES
from sogoc.foundations.ledger.books import books


def test_every_register_has_the_page_of_its_records() -> None:
    assert set(PAGES) == set(books.registers)
