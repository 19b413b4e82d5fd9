"""The database itself refuses two versions of a procedure on one day, whoever asks."""

from datetime import date
from typing import Any

import pytest
from django.db import DatabaseError, transaction

from sogoc.areas.procedures.catalogue.models import Offer, ProcedureVersion

from .builders import BEGIN, CHANGED, amended, decision, version

pytestmark = pytest.mark.django_db


def copied(row: Any) -> Any:
    """The same once more."""
    columns = [one for one in row._meta.concrete_fields if not one.generated and not one.primary_key]
    return type(row)(**{one.name: getattr(row, one.name) for one in columns})


def test_no_two_versions_hold_on_one_day() -> None:
    second = amended()
    first = second.procedure.versions.get(number=1)
    for day in (CHANGED, date(2023, 12, 31)):
        with pytest.raises(DatabaseError), transaction.atomic():
            ProcedureVersion.objects.filter(pk=first.pk).update(valid_until=day, ended_on=date(2024, 1, 1))
    first = copied(first)
    first.number, first.valid_from = 3, date(2023, 2, 1)
    with pytest.raises(DatabaseError), transaction.atomic():
        first.save()
    first.valid_from, first.valid_until, first.ended_on = date(2022, 1, 1), date(2022, 12, 31), BEGIN
    first.ended_how, first.ended_by = "amended", decision()
    first.save()


def test_no_two_offers_of_a_version_hold_on_one_day() -> None:
    given = version()
    offer = copied(given.offers.get())
    offer.valid_from = CHANGED
    offer.valid_until, offer.ended_on = date(2023, 3, 31), date(2023, 4, 1)
    with pytest.raises(DatabaseError), transaction.atomic():
        offer.save()
    assert Offer.objects.count() == 1
