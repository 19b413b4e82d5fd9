import pytest

from sogoc.areas.public_finance.support.actions.correct_enterprise_grant import (
    GrantChanged,
    correct_enterprise_grant,
)
from sogoc.areas.public_finance.support.actions.enter_enterprise_grant import GrantOfNothing
from sogoc.areas.public_finance.support.actions.revoke_enterprise_grant import GrantRevoked
from sogoc.foundations.documents.actions.correct_document import NothingToCorrect
from sogoc.foundations.journal.queries import history_of
from sogoc.kernel.money import dong

from .builders import cause, corrected, grant, ready_for_correct_enterprise_grant, revoked

pytestmark = pytest.mark.django_db


def test_the_journal_keeps_what_it_was() -> None:
    ready = ready_for_correct_enterprise_grant(amount=dong(236_000_000))
    done = correct_enterprise_grant(**ready)
    assert history_of(done)[0].changes["amount"] == [235_000_000, 236_000_000]
    with pytest.raises(GrantChanged):
        correct_enterprise_grant(**ready)


def test_there_is_something_to_correct() -> None:
    one = grant()
    with pytest.raises(NothingToCorrect):
        corrected(grant=one, cause=cause())
    with pytest.raises(GrantOfNothing):
        corrected(grant=one, amount=dong(0))
    with pytest.raises(GrantRevoked):
        corrected(grant=revoked(grant=one))
