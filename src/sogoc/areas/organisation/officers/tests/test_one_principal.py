"""The database itself refuses two principals in charge of one thing on one day, whoever asks."""

from datetime import timedelta

import pytest
from django.db import DatabaseError, transaction

from sogoc.areas.organisation.officers.models import OfficerInCharge
from sogoc.areas.organisation.officers.register import Seat

from .builders import LAST_DAY, charge, released

pytestmark = pytest.mark.django_db


def test_no_two_on_one_day() -> None:
    first = released(charge=charge())
    second = charge(on=LAST_DAY + timedelta(days=1))
    assert charge(seat=Seat.SUBSTITUTE).pk
    with pytest.raises(DatabaseError), transaction.atomic():
        OfficerInCharge.objects.filter(pk=second.pk).update(valid_from=LAST_DAY)
    second.pk, second.valid_from = None, first.valid_from
    with pytest.raises(DatabaseError), transaction.atomic():
        second.save(force_insert=True)
    assert OfficerInCharge.objects.count() == 3
