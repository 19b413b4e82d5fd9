import pytest

from sogoc.areas.procedures.catalogue.actions.replace_procedure import replace_procedure
from sogoc.areas.procedures.catalogue.queries import (
    ChangedLater,
    NotInForce,
    ProcedureChanged,
    offer_on,
    version_on,
)
from sogoc.areas.procedures.catalogue.register import Level, Terms
from sogoc.foundations.documents.deciding import NoDecision
from sogoc.foundations.documents.fitting import Unfit
from sogoc.foundations.documents.tests.builders import document
from sogoc.foundations.journal.queries import history_of

from .builders import BEGIN, CHANGED, CODE, abolished, ready_for_replace_procedure, version

pytestmark = pytest.mark.django_db


def test_another_procedure_stands_where_this_one_stood() -> None:
    first = version(terms=Terms(online=Level.FULL))
    now = replace_procedure(**ready_for_replace_procedure(procedure=first.procedure))
    first.refresh_from_db()
    assert (first.ended_how, first.ended_on) == ("replaced", CHANGED)
    assert (now.procedure.code, now.change, now.number) == ("1.014999", "replaced", 1)
    assert now.procedure.replaces == first.procedure
    offer = offer_on(now, CHANGED)
    assert offer
    assert offer.online == "full"
    assert version_on(first.agency, CODE, CHANGED) is None
    assert history_of(now)[0].act == "replace_procedure"


def test_it_is_refused_as_an_amendment_is() -> None:
    ready = ready_for_replace_procedure()
    with pytest.raises(ChangedLater):
        replace_procedure(**(ready | {"on": BEGIN}))
    with pytest.raises(NoDecision):
        replace_procedure(**(ready | {"decision": document()}))
    with pytest.raises(Unfit, match="mã thủ tục"):
        replace_procedure(**(ready | {"code": "1"}))
    replace_procedure(**ready)
    with pytest.raises(ProcedureChanged):
        replace_procedure(**ready)


def test_what_is_abolished_is_not_replaced() -> None:
    gone = abolished().procedure
    gone.refresh_from_db()
    with pytest.raises(NotInForce):
        replace_procedure(**ready_for_replace_procedure(procedure=gone, on=CHANGED.replace(month=4)))
