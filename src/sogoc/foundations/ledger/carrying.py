"""Registers on their way out of the database, to be counted elsewhere: province by province, in batches."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from typing import Any

from django.db import connection, transaction

from sogoc.foundations.agencies.models import Agency, AgencyPlace, steps
from sogoc.kernel.periods import Period
from sogoc.measures.engine import Within, query_of_all, tallies_of
from sogoc.measures.selections import Register, Selection

from .books import books
from .database import OwnDatabase
from .models import Attestation

ANY = Period.parse("2000")
"""For a query that asks for no period."""


@contextmanager
def one_moment() -> Iterator[None]:
    """All that is read within is of one moment, whatever is written meanwhile; and nobody waits for it to end."""
    if connection.in_atomic_block:
        yield
    elif connection.vendor == "postgresql":
        with transaction.atomic():
            with connection.cursor() as cursor:
                cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY")
            yield
    else:
        # Django's own would take the lock of a writer.
        with connection.cursor() as cursor:
            cursor.execute("BEGIN DEFERRED")
            try:
                yield
            finally:
                cursor.execute("ROLLBACK")


def agencies_by_province() -> dict[str, set[str]]:
    """All that there are, each with whoever stands above it today: where its records are put, which says nothing of
    where they are counted."""
    found: dict[str, set[str]] = {}
    for key, path in Agency.objects.order_by("path").values_list("key", "path"):
        found.setdefault(steps(path)[0], set()).add(key)
    return found


def places_of_all() -> Iterator[dict[str, Any]]:
    """Where each agency stood, from which day until which, and its own first and last day."""
    places = AgencyPlace.objects.order_by("agency__key", "valid_from").select_related("agency")
    for one in places.iterator():
        yield {
            "agency": one.agency.key,
            "name": one.agency.name,
            "path": one.path,
            "valid_from": one.valid_from,
            "valid_until": one.valid_until,
            "founded_on": one.agency.valid_from,
            "ended_on": one.agency.valid_until,
        }


def attestations_of_all() -> Iterator[tuple[str, str, date, date]]:
    found = Attestation.objects.order_by("register", "agency__key", "first_day")
    return found.values_list("register", "agency__key", "first_day", "last_day").iterator()


def carried(register: Register, agencies: set[str], period: Period | None) -> Iterator[list[Sequence[Any]]]:
    """In batches, by `columns_told`: all records, or those of which some figure may speak in a period or a part of
    it."""
    source = OwnDatabase()
    sql = query_of_all(register, _selections(register) if period else [], source.dialect)
    return source.batches(register, sql, Within(frozenset(agencies)), period or ANY)


def _selections(register: Register) -> list[Selection]:
    versions = (version for figure in books.figures.values() for version in figure.versions)
    return [tally.of for tally in tallies_of(versions) if tally.of.register is register]
