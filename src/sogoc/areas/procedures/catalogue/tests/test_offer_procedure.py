from datetime import date

import pytest

from sogoc.areas.procedures.catalogue.actions.offer_procedure import OfferedTheSame, offer_procedure
from sogoc.areas.procedures.catalogue.models import NoReasonGiven
from sogoc.areas.procedures.catalogue.queries import ChangedLater, NotInForce, ProcedureChanged, offer_on
from sogoc.areas.procedures.catalogue.register import Level, NationalPortal, Terms
from sogoc.foundations.journal.queries import history_of

from .builders import BEGIN, CHANGED, amended, procedure, ready_for_offer_procedure, version

pytestmark = pytest.mark.django_db


def test_an_act_ends_one_span_and_begins_the_next() -> None:
    given = version()
    offer = offer_procedure(**ready_for_offer_procedure(procedure=given.procedure))
    before = offer_on(given, date(2023, 2, 28))
    assert before
    assert (before.valid_until, before.ended_on) == (date(2023, 2, 28), CHANGED)
    assert (offer.valid_from, offer.valid_until, offer.online, offer.onestop_page) == (
        CHANGED,
        None,
        "full",
        True,
    )
    assert history_of(offer)[0].changes == {"online": ["", "full"], "onestop_page": [False, True]}


def test_within_what_is_told_already_the_later_days_stay() -> None:
    given = version()
    offer_procedure(**ready_for_offer_procedure(procedure=given.procedure))
    given.procedure.refresh_from_db()
    terms = Terms(online=Level.PARTIAL)
    between = offer_procedure(
        **ready_for_offer_procedure(procedure=given.procedure, terms=terms, on=date(2023, 2, 1))
    )
    assert (between.valid_from, between.valid_until) == (date(2023, 2, 1), date(2023, 2, 28))
    assert [one.online for one in given.offers.all()] == ["", "partial", "full"]


def test_what_began_that_day_is_mended() -> None:
    given = version()
    offer_procedure(**ready_for_offer_procedure(procedure=given.procedure, on=BEGIN))
    assert [(one.valid_from, one.online) for one in given.offers.all()] == [(BEGIN, "full")]


def test_what_is_so_already_is_not_told_again() -> None:
    ready = ready_for_offer_procedure()
    offer_procedure(**ready)
    ready["procedure"].refresh_from_db()
    with pytest.raises(OfferedTheSame, match="từ ngày 01/3/2023"):
        offer_procedure(**(ready | {"version": ready["procedure"].version, "on": date(2023, 5, 1)}))


def test_it_is_refused_before_there_was_anything_to_offer_and_to_a_stale_form() -> None:
    with pytest.raises(NotInForce):
        offer_procedure(**ready_for_offer_procedure(on=date(2022, 12, 31)))
    given = procedure("1.000009")
    amended(procedure=given)
    with pytest.raises(ProcedureChanged):
        offer_procedure(**ready_for_offer_procedure(procedure=given))
    given.refresh_from_db()
    with pytest.raises(ChangedLater):
        amended(procedure=given, on=BEGIN)


def test_impossible_wants_a_reason() -> None:
    with pytest.raises(NoReasonGiven):
        offer_procedure(**ready_for_offer_procedure(terms=Terms(national_portal=NationalPortal.IMPOSSIBLE)))
