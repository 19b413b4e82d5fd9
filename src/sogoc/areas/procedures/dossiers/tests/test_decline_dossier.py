from datetime import timedelta

import pytest

from sogoc.areas.procedures.dossiers.actions.accept_dossier import accept_dossier
from sogoc.areas.procedures.dossiers.actions.decline_dossier import decline_dossier
from sogoc.areas.procedures.dossiers.queries.order import AlreadyConcluded, BeforeTheLatest
from sogoc.areas.procedures.dossiers.queries.reception import NotYetReceived
from sogoc.areas.procedures.dossiers.queries.submitted import AlreadyAccepted, AlreadyDeclined
from sogoc.foundations.documents.reasons import ReasonMissing
from sogoc.kernel.tests.builders import MORNING

from .builders import declined, ready_for_accept_dossier, ready_for_decline_dossier, settled

pytestmark = pytest.mark.django_db


def test_it_never_enters_the_book_and_says_why() -> None:
    one = declined()
    assert (one.received_on, str(one.declined_on)) == (None, "2023-02-15")
    assert one.declined_because == "Hồ sơ nộp trùng"
    with pytest.raises(NotYetReceived):
        settled(dossier=one)


def test_it_is_answered_once() -> None:
    with pytest.raises(AlreadyDeclined):
        decline_dossier(**ready_for_decline_dossier(dossier=declined()))


def test_what_was_accepted_is_refused_otherwise() -> None:
    accepted = accept_dossier(**ready_for_accept_dossier())
    with pytest.raises(AlreadyAccepted):
        decline_dossier(**ready_for_decline_dossier(dossier=accepted))
    with pytest.raises(AlreadyConcluded):
        settled(dossier=settled(dossier=accepted))


def test_not_before_it_was_handed_in() -> None:
    with pytest.raises(BeforeTheLatest):
        declined(at=MORNING - timedelta(minutes=1))


def test_a_reason_is_given() -> None:
    with pytest.raises(ReasonMissing):
        declined(reason=" ")
