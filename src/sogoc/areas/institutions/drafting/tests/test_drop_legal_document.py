import pytest

from sogoc.areas.institutions.drafting.actions.drop_legal_document import drop_legal_document
from sogoc.areas.institutions.drafting.queries.closing import LegalDocumentClosed
from sogoc.foundations.documents.reasons import ReasonMissing
from sogoc.foundations.journal.queries import history_of

from .builders import TODAY, begun, dropped, issued, ready_for_drop_legal_document, titled

pytestmark = pytest.mark.django_db


def test_it_stands_at_no_step_any_more() -> None:
    ready = ready_for_drop_legal_document(legal_document=begun())
    done = drop_legal_document(**ready)
    assert (done.dropped_on, done.step, done.warn_on) == (TODAY, "", None)
    assert "lý do" in history_of(done)[0].changes
    with pytest.raises(LegalDocumentClosed):
        drop_legal_document(**ready)


def test_for_a_reason_and_not_once_it_is_issued() -> None:
    made = issued()
    with pytest.raises(ReasonMissing):
        dropped(legal_document=titled("Khác"), reason="")
    with pytest.raises(LegalDocumentClosed, match="đã ban hành"):
        dropped(legal_document=made)
