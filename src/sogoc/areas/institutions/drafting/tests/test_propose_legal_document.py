import pytest

from sogoc.areas.institutions.drafting.actions.propose_legal_document import (
    LegalDocumentProposed,
    ProposedAfterBegun,
    propose_legal_document,
)
from sogoc.areas.institutions.drafting.queries.closing import LegalDocumentClosed
from sogoc.foundations.documents.actions.cancel_number import cancel_number
from sogoc.foundations.documents.cancellation import NumberCancelled
from sogoc.foundations.documents.tests.builders import document, ready_for_cancel_number

from .builders import BEGAN, begun, proposed, ready_for_propose_legal_document, some_dropped

pytestmark = pytest.mark.django_db


def test_by_a_document_on_its_day_once() -> None:
    ready = ready_for_propose_legal_document()
    done = propose_legal_document(**ready)
    assert (done.proposal, done.proposed_on) == (ready["document"], BEGAN)
    with pytest.raises(LegalDocumentProposed):
        propose_legal_document(**ready)


def test_before_it_is_drafted_by_a_document_that_holds() -> None:
    found = begun()
    with pytest.raises(ProposedAfterBegun):
        proposed(legal_document=found, document=document("09/TTr-SKHCN"))
    with pytest.raises(NumberCancelled):
        proposed(legal_document=found, document=cancel_number(**ready_for_cancel_number()))
    with pytest.raises(LegalDocumentClosed):
        proposed(legal_document=some_dropped())
