"""Codes that many people take in the same seconds: none twice, none left out."""

import threading
from datetime import date

import pytest
from django.db import connection, connections, transaction

from sogoc.areas.procedures.dossiers.models import Dossier
from sogoc.areas.procedures.dossiers.tests.builders import dossier
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.tests.builders import coded, department, division
from sogoc.kernel.acts import Refusal

pytestmark = pytest.mark.django_db(transaction=True)
DOERS, EACH = 4, 6


def takes(agency: Agency, failures: list[Exception]) -> None:
    try:
        for number in range(EACH):
            _taken(agency, undone=number % 3 == 2)
    except Exception as error:  # noqa: BLE001  told to the test
        failures.append(error)
    finally:
        connections.close_all()


def _taken(agency: Agency, *, undone: bool) -> None:
    """Every third is undone after its number was taken."""
    try:
        with transaction.atomic():
            dossier("", agency=agency)
            if undone:
                raise Refusal
    except Refusal:
        pass


@pytest.mark.postgresql
def test_none_is_left_out_and_none_is_given_twice() -> None:
    """Two counters of one department, which share its code, and two people at each."""
    so = department("so")
    coded(so, "H06.16", valid_from=date(2021, 1, 1))
    places = [so, division(so, "mot-cua")] * (DOERS // 2)
    failures: list[Exception] = []
    doers = [threading.Thread(target=takes, args=(place, failures)) for place in places]
    for doer in doers:
        doer.start()
    for doer in doers:
        doer.join(timeout=60)
    assert failures == []
    kept = DOERS * EACH * 2 // 3
    wanted = [f"H06.16-230214-{number:04}" for number in range(1, kept + 1)]
    assert sorted(Dossier.objects.values_list("code", flat=True)) == wanted
    assert connection.vendor == "postgresql"
