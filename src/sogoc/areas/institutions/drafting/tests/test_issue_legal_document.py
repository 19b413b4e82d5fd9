from datetime import date

import pytest

from sogoc.areas.institutions.drafting.actions.issue_legal_document import (
    IssuedAsAnother,
    issue_legal_document,
)
from sogoc.areas.institutions.drafting.models import LegalDocument
from sogoc.areas.institutions.drafting.queries import steps_of, validity_of
from sogoc.areas.institutions.drafting.queries.closing import LegalDocumentClosed
from sogoc.areas.institutions.drafting.queries.issuing import (
    EffectiveBeforeIssued,
    ExpiresBeforeEffective,
    IssuedBeforeBegun,
    LateWhy,
    NotByProcedureWhy,
    NumberWithoutYear,
    StepsLeft,
    SymbolOfAnother,
)
from sogoc.areas.institutions.drafting.queries.standing import DraftingNotBegun
from sogoc.areas.institutions.drafting.register import Purpose
from sogoc.foundations.documents.actions.cancel_number import cancel_number
from sogoc.foundations.documents.actions.relate_documents import RelatedToItself
from sogoc.foundations.documents.cancellation import NumberCancelled
from sogoc.foundations.documents.fitting import Unfit
from sogoc.foundations.documents.models import Document, Relation
from sogoc.foundations.documents.tests.builders import incoming, ready_for_cancel_number, relation
from sogoc.foundations.documents.traits import RelationKind

from .builders import (
    BEGAN,
    ISSUED,
    begun,
    come_to,
    draft,
    issue,
    issued,
    issued_paper,
    legal_document,
    ready_for_issue_legal_document,
    some_dropped,
    some_unbegun,
    titled,
)

pytestmark = pytest.mark.django_db


def about(paper: Document, purpose: Purpose = Purpose.REPLACE) -> LegalDocument:
    return come_to("issue", legal_document=legal_document(draft=draft(purpose=purpose, about=paper)))


def test_with_its_number_and_the_days_on_which_it_holds() -> None:
    ready = ready_for_issue_legal_document()
    done = issue_legal_document(**ready)
    assert (done.issued_on, done.on_schedule, done.by_procedure, done.step) == (ISSUED, None, True, "")
    done.refresh_from_db()
    assert done.on_schedule is True
    last = steps_of(done)[-1]
    assert (last.done_on, last.document) == (ISSUED, done.issued)
    assert "05/2023" in done.folded
    with pytest.raises(LegalDocumentClosed):
        issue_legal_document(**ready)


@pytest.mark.parametrize(
    ("purpose", "kind"),
    [(Purpose.AMEND, "amends"), (Purpose.REPLACE, "replaces"), (Purpose.ABOLISH, "repeals")],
)
def test_what_it_does_to_an_older_one_is_in_the_book_from_the_day_it_holds(
    purpose: Purpose, kind: str
) -> None:
    older = incoming("13/2015/QĐ-UBND", issued_on=date(2015, 3, 31))
    done = issued(legal_document=about(older, purpose))
    (relation,) = Relation.objects.all()
    assert (relation.document, relation.kind, relation.other) == (done.issued, kind, older)
    assert relation.since == date(2023, 2, 20)


def test_what_somebody_told_in_the_book_before_is_not_told_twice() -> None:
    older = incoming("13/2015/QĐ-UBND", issued_on=date(2015, 3, 31))
    relation(document=issued_paper(), kind=RelationKind.REPLACES, other=older, since=ISSUED)
    issued(legal_document=about(older))
    assert Relation.objects.get().since == ISSUED


def test_a_document_that_repeals_itself_is_refused() -> None:
    paper = issued_paper()
    with pytest.raises(RelatedToItself):
        issued(legal_document=about(paper, Purpose.ABOLISH), issue=issue(document=paper))
    assert not LegalDocument.objects.filter(issued=paper).exists()


def test_the_number_is_that_of_a_legal_document_of_its_kind_and_of_one_alone() -> None:
    found = come_to("issue")
    with pytest.raises(NumberWithoutYear, match="01/2023/QĐ-UBND"):
        issued(legal_document=found, issue=issue(document=incoming("1805/QĐ-UBND", issued_on=ISSUED)))
    with pytest.raises(SymbolOfAnother, match="QĐ-UBND"):
        issued(legal_document=found, issue=issue(document=issued_paper("06/2023/NQ-HĐND")))
    with pytest.raises(NumberCancelled):
        issued(legal_document=found, issue=issue(document=cancel_number(**ready_for_cancel_number())))
    issued(legal_document=found)
    with pytest.raises(IssuedAsAnother):
        issued(legal_document=come_to("issue", legal_document=titled("Văn bản thứ hai")))


def test_its_days_follow_one_another() -> None:
    found = come_to("issue")
    with pytest.raises(IssuedBeforeBegun):
        issued(
            legal_document=found,
            issue=issue(document=issued_paper("01/2023/QĐ-UBND", issued_on=date(2023, 1, 5))),
        )
    with pytest.raises(EffectiveBeforeIssued):
        issued(legal_document=found, issue=issue(effective_from=BEGAN))
    with pytest.raises(ExpiresBeforeEffective):
        issued(legal_document=found, issue=issue(expires_on=ISSUED))


def test_late_it_says_why() -> None:
    found = come_to("issue", due_on=BEGAN)
    with pytest.raises(LateWhy):
        issued(legal_document=found)
    done = issued(legal_document=found, issue=issue(late_because="Chờ ý kiến bộ"))
    done.refresh_from_db()
    assert (done.on_schedule, done.late_because) == (False, "Chờ ý kiến bộ")


def test_what_was_left_out_is_not_by_procedure_and_stays_seen() -> None:
    found = come_to("submit")
    with pytest.raises(StepsLeft, match="Trình Ủy ban nhân dân tỉnh, Lấy ý kiến thành viên"):
        issued(legal_document=found)
    with pytest.raises(NotByProcedureWhy):
        issued(legal_document=found, issue=issue(by_procedure=False))
    with pytest.raises(Unfit):
        issued(legal_document=found, issue=issue(by_procedure=False, because="x" * 501))
    done = issued(
        legal_document=found, issue=issue(by_procedure=False, because="Không lấy ý kiến thành viên")
    )
    assert [one.key for one in steps_of(done) if not one.done_on] == ["submit", "members"]


def test_it_holds_until_another_takes_its_place() -> None:
    done = issued(issue=issue(expires_on=date(2030, 12, 31)))
    told = validity_of(done)
    assert told is not None
    assert (told.since, told.until) == (date(2023, 2, 20), date(2030, 12, 31))
    assert [told.holds_on(date(2023, 2, day)) for day in (19, 20)] == [False, True]
    later = issued_paper("07/2023/QĐ-UBND", issued_on=date(2023, 2, 14))
    next_one = come_to("issue", legal_document=titled("Thay thế", purpose=Purpose.REPLACE, about=done.issued))
    issued(legal_document=next_one, issue=issue(document=later, effective_from=date(2023, 3, 1)))
    told = validity_of(done)
    assert told is not None
    assert told.ended_by is not None
    assert (told.until, told.ended_by.document) == (date(2023, 2, 28), later)
    assert validity_of(some_unbegun()) is None


def test_what_is_open() -> None:
    with pytest.raises(LegalDocumentClosed):
        issued(legal_document=some_dropped())
    with pytest.raises(DraftingNotBegun):
        issued(legal_document=some_unbegun())
    assert begun(legal_document=titled("Khác")).issued is None
