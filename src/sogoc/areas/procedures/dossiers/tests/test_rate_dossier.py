from datetime import timedelta

import pytest

from sogoc.areas.procedures.dossiers.actions.rate_dossier import (
    DossierAlreadyRated,
    RatedTooEarly,
    WithoutResult,
    rate_dossier,
)
from sogoc.areas.procedures.dossiers.actions.refuse_dossier import refuse_dossier
from sogoc.areas.procedures.dossiers.actions.return_result import return_result
from sogoc.areas.procedures.dossiers.actions.withdraw_dossier import withdraw_dossier
from sogoc.areas.procedures.dossiers.models import Dossier
from sogoc.areas.procedures.dossiers.queries.rating import rating_rows, ratings_seen_by
from sogoc.areas.procedures.dossiers.register import Satisfaction
from sogoc.areas.procedures.dossiers.tests.builders import (
    HEAD,
    LATER,
    dossier,
    held,
    rated,
    ready_for_rate_dossier,
    ready_for_refuse_dossier,
    ready_for_return_result,
    ready_for_withdraw_dossier,
)
from sogoc.foundations.documents.fitting import Unfit
from sogoc.foundations.journal.queries import history_of
from sogoc.kernel.acts import Actor, NotAllowed

pytestmark = pytest.mark.django_db


def test_it_is_kept_with_its_day_and_words() -> None:
    given = rated(satisfaction=Satisfaction.NEUTRAL, comment="  Chờ lâu  ")
    assert (given.satisfaction, given.comment, given.rated_on) == ("neutral", "Chờ lâu", LATER.date())
    given.refresh_from_db()
    assert given.satisfied is False
    assert history_of(given).get().act == "rate_dossier"


@pytest.mark.parametrize("one", Satisfaction)
def test_two_of_five_are_satisfied(one: Satisfaction) -> None:
    given = rated(satisfaction=one)
    given.refresh_from_db()
    assert given.satisfied is (one in ("satisfied", "very_satisfied"))


def test_a_comment_is_no_book() -> None:
    with pytest.raises(Unfit, match="ý kiến thêm"):
        rate_dossier(**(ready_for_rate_dossier() | {"comment": "dài " * 300}))


def test_a_dossier_is_rated_once() -> None:
    rated()
    with pytest.raises(DossierAlreadyRated):
        rate_dossier(**ready_for_rate_dossier(dossier=Dossier.objects.get()))


def test_what_was_refused_may_be_rated_too() -> None:
    refused = refuse_dossier(**ready_for_refuse_dossier())
    assert rated(dossier=refused).dossier == refused


def test_what_is_open_or_withdrawn_has_no_result() -> None:
    with pytest.raises(WithoutResult):
        rate_dossier(**ready_for_rate_dossier(dossier=dossier()))
    withdrawn = withdraw_dossier(**ready_for_withdraw_dossier(dossier=Dossier.objects.get()))
    assert withdrawn.tracking_digest
    with pytest.raises(WithoutResult):
        rate_dossier(**ready_for_rate_dossier(dossier=withdrawn))


def test_it_is_rated_after_its_result() -> None:
    ready = ready_for_rate_dossier()
    with pytest.raises(RatedTooEarly):
        rate_dossier(**(ready | {"at": LATER - timedelta(minutes=1)}))


def test_neither_officials_nor_who_holds_another_receipt_rate_it() -> None:
    other = held(dossier("H06.16-230214-0009"), secret="WXYZ-WXYZ-WXYZ-WXYZ")
    ready = ready_for_rate_dossier()
    for by in (HEAD, other, Actor("citizen:anybody", "Người dân")):
        with pytest.raises(NotAllowed):
            rate_dossier(**(ready | {"by": by}))


def test_a_receipt_that_was_given_since_takes_the_right_away() -> None:
    ready = ready_for_rate_dossier()
    held(ready["dossier"], secret="WXYZ-WXYZ-WXYZ-WXYZ")
    with pytest.raises(NotAllowed):
        rate_dossier(**ready)


def test_without_a_receipt_nobody_rates_it() -> None:
    ready = ready_for_rate_dossier()
    Dossier.objects.update(tracking_digest="")
    with pytest.raises(NotAllowed):
        rate_dossier(**(ready | {"by": Actor("", "Không ai")}))


def told_of_dossiers() -> set[str]:
    query, columns = rating_rows()
    return set(query.annotate(told=columns["dossier_code"]).values_list("told", flat=True))


def test_officials_read_it_only_once_the_dossier_is_closed() -> None:
    """It is settled, and its result not handed over: who handles it must not learn who said what."""
    given = rated()
    assert list(ratings_seen_by(HEAD)) == []
    assert told_of_dossiers() == {""}
    assert history_of(given.dossier).filter(act="rate_dossier").count() == 0
    return_result(**ready_for_return_result(dossier=given.dossier))
    assert list(ratings_seen_by(HEAD)) == [given]
    assert told_of_dossiers() == {given.dossier.code}
