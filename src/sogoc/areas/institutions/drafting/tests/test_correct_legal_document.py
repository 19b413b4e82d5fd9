import pytest

from sogoc.areas.institutions.drafting.actions.correct_legal_document import (
    KindFixed,
    LegalDocumentChanged,
    correct_legal_document,
)
from sogoc.areas.institutions.drafting.queries.closing import LegalDocumentClosed
from sogoc.areas.institutions.drafting.register import DraftKind
from sogoc.foundations.documents.actions.correct_document import NothingToCorrect
from sogoc.foundations.documents.fitting import Unfit
from sogoc.foundations.journal.queries import history_of

from .builders import (
    TITLE,
    begun,
    corrected,
    draft,
    ready_for_correct_legal_document,
    some_dropped,
    some_unbegun,
)

pytestmark = pytest.mark.django_db


def test_the_journal_keeps_what_it_was() -> None:
    done = corrected()
    assert (done.title, done.version) == (f"{TITLE} của tỉnh", 2)
    assert history_of(done)[0].changes == {"title": [TITLE, f"{TITLE} của tỉnh"]}


def test_who_read_an_older_one_is_told() -> None:
    ready = ready_for_correct_legal_document()
    correct_legal_document(**ready)
    with pytest.raises(LegalDocumentChanged):
        correct_legal_document(**ready)


def test_its_kind_is_fixed_once_it_has_its_steps() -> None:
    resolution = draft(kind=DraftKind.RESOLUTION)
    assert corrected(legal_document=some_unbegun(), draft=resolution).kind == "resolution"
    with pytest.raises(KindFixed):
        corrected(legal_document=begun(), draft=resolution)


def test_what_is_open_changes_and_fits() -> None:
    with pytest.raises(LegalDocumentClosed, match="đã thôi soạn thảo"):
        corrected(legal_document=some_dropped())
    with pytest.raises(NothingToCorrect):
        corrected(draft=draft())
    with pytest.raises(Unfit):
        corrected(legal_document=some_unbegun(), draft=draft(title="x" * 501))
