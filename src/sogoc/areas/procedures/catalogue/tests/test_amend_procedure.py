from datetime import date

import pytest

from sogoc.areas.procedures.catalogue.actions.amend_procedure import amend_procedure
from sogoc.areas.procedures.catalogue.actions.offer_procedure import offer_procedure
from sogoc.areas.procedures.catalogue.queries import (
    ChangedLater,
    NotInForce,
    ProcedureChanged,
    offer_on,
    version_on,
)
from sogoc.areas.procedures.catalogue.register import Level, Terms
from sogoc.foundations.documents.deciding import NoDecision
from sogoc.foundations.documents.tests.builders import document
from sogoc.foundations.journal.queries import history_of

from .builders import (
    BEGIN,
    CHANGED,
    CODE,
    abolished,
    amended,
    procedure,
    ready_for_amend_procedure,
    ready_for_offer_procedure,
    version,
)

pytestmark = pytest.mark.django_db
EVE = date(2023, 2, 28)


def test_the_old_version_holds_to_the_eve_and_the_new_one_from_the_day() -> None:
    first = version(terms=Terms(online=Level.FULL))
    second = amended(procedure=first.procedure)
    first.refresh_from_db()
    assert (first.valid_until, first.ended_on, first.ended_how) == (EVE, CHANGED, "amended")
    assert first.ended_by == second.decision
    assert (second.number, second.change, second.limit, second.valid_until) == (2, "amended", "7wd", None)
    assert [version_on(first.agency, CODE, day) for day in (EVE, CHANGED)] == [first, second]
    assert history_of(second)[0].changes == {"limit": ["10 ngày làm việc", "7 ngày làm việc"]}


def test_how_it_is_offered_goes_on() -> None:
    first = version(terms=Terms(online=Level.FULL))
    later = date(2023, 4, 1)
    terms = Terms(online=Level.PARTIAL)
    offer_procedure(**ready_for_offer_procedure(procedure=first.procedure, terms=terms, on=later))
    first.procedure.refresh_from_db()
    second = amended(procedure=first.procedure)
    before, after, then = offer_on(first, EVE), offer_on(second, CHANGED), offer_on(second, later)
    assert before
    assert after
    assert then
    assert (before.online, before.valid_until, offer_on(first, CHANGED)) == ("full", EVE, None)
    assert (after.online, after.valid_until) == ("full", date(2023, 3, 31))
    assert (then.online, then.valid_until) == ("partial", None)


def test_what_changed_meanwhile_is_not_overwritten() -> None:
    ready = ready_for_amend_procedure()
    amend_procedure(**ready)
    with pytest.raises(ProcedureChanged):
        amend_procedure(**ready)


def test_nothing_is_changed_before_what_changed_already() -> None:
    given = procedure()
    for day in (BEGIN, date(2022, 12, 31)):
        with pytest.raises(ChangedLater, match="từ ngày 01/01/2023"):
            amended(procedure=given, on=day)


def test_what_is_abolished_is_amended_no_more() -> None:
    gone = abolished().procedure
    gone.refresh_from_db()
    with pytest.raises(NotInForce):
        amended(procedure=gone, on=date(2023, 4, 1))


def test_only_a_decision_amends() -> None:
    with pytest.raises(NoDecision):
        amended(decision=document())
