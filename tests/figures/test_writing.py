"""A register's records are asked for in the words that Django would write anew each time, with the same parameters."""

import pytest
from django.core.exceptions import EmptyResultSet

from sogoc.foundations.ledger.books import books
from sogoc.foundations.ledger.writing import in_each_row, records_of, written
from sogoc.kernel.periods import Period
from sogoc.measures.literals import asked
from sogoc.measures.selections import Register

pytestmark = pytest.mark.django_db
PERIODS = [asked(Period.parse(told)) for told in ("2023", "2024-Q1", "2021-01-01..2021-11-01")]


@pytest.mark.parametrize("register", books.registers.values(), ids=lambda register: register.name)
@pytest.mark.parametrize("key", [None, "7", "12345"])
def test_as_django_writes_it(register: Register, key: str | None) -> None:
    for agencies in ([3], [5, 6, 7], [1]):
        for days in PERIODS:
            anew = written(register, agencies, key, in_each_row(days)).query.sql_with_params()
            sql, parameters = records_of(register, agencies, key, days)
            told = [(type(one), one) for one in parameters]
            assert (sql, told) == (anew[0], [(type(one), one) for one in anew[1]])


def test_of_no_agency_there_is_nothing_to_ask() -> None:
    with pytest.raises(EmptyResultSet):
        records_of(books.registers["dossiers"], [], None, PERIODS[0])


@pytest.mark.parametrize("key", ["none such", "9" * 40])
def test_what_is_no_key_names_nothing(key: str) -> None:
    with pytest.raises((ValueError, EmptyResultSet)):
        records_of(books.registers["dossiers"], [1], key, PERIODS[0])
