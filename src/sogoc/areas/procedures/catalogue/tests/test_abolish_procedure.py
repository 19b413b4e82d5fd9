from datetime import date

import pytest

from sogoc.areas.procedures.catalogue.actions.abolish_procedure import OfferedLater, abolish_procedure
from sogoc.areas.procedures.catalogue.actions.offer_procedure import offer_procedure
from sogoc.areas.procedures.catalogue.queries import (
    ChangedLater,
    NotInForce,
    ProcedureChanged,
    offer_on,
    version_on,
)
from sogoc.foundations.documents.deciding import NoDecision
from sogoc.foundations.documents.tests.builders import document

from .builders import (
    BEGIN,
    CHANGED,
    CODE,
    abolished,
    procedure,
    ready_for_abolish_procedure,
    ready_for_offer_procedure,
)

pytestmark = pytest.mark.django_db


def test_from_that_day_it_is_neither_in_force_nor_offered() -> None:
    last = abolished()
    assert (last.ended_how, last.ended_on) == ("abolished", CHANGED)
    assert version_on(last.agency, CODE, CHANGED) is None
    assert [bool(offer_on(last, day)) for day in (date(2023, 2, 28), CHANGED)] == [True, False]


def test_how_it_is_offered_from_that_day_is_settled_first() -> None:
    given = procedure()
    offer_procedure(**ready_for_offer_procedure(procedure=given))
    given.refresh_from_db()
    with pytest.raises(OfferedLater, match="từ ngày 01/3/2023"):
        abolished(procedure=given)
    assert abolished(procedure=given, on=date(2023, 3, 2))


def test_it_is_refused_as_an_amendment_is() -> None:
    ready = ready_for_abolish_procedure()
    with pytest.raises(ChangedLater):
        abolish_procedure(**(ready | {"on": BEGIN}))
    with pytest.raises(NoDecision):
        abolish_procedure(**(ready | {"decision": document()}))
    abolish_procedure(**ready)
    with pytest.raises(ProcedureChanged):
        abolish_procedure(**ready)
    ready["procedure"].refresh_from_db()
    with pytest.raises(NotInForce):
        abolish_procedure(**(ready | {"version": ready["procedure"].version, "on": date(2023, 4, 1)}))
