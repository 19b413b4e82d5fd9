import pytest

from sogoc.areas.direction.inspections.actions.report_remedy import (
    DoneBeforeFound,
    NothingDone,
    RemedyReported,
)
from sogoc.areas.direction.inspections.queries import documents_of
from sogoc.foundations.documents.actions.cancel_number import cancel_number
from sogoc.foundations.documents.actions.link_evidence import link_evidence
from sogoc.foundations.documents.cancellation import NumberCancelled
from sogoc.foundations.documents.fitting import Unfit
from sogoc.foundations.documents.tests.builders import OFFICE, document, numbered, ready_for_cancel_number
from sogoc.kernel.acts import NotAllowed
from sogoc.kernel.roles import Role
from sogoc.kernel.tests.builders import MORNING, holder

from .builders import DONE, HELD, a_division, concluded, matter, order, reported

pytestmark = pytest.mark.django_db


def test_by_a_document_and_others_beside() -> None:
    one = reported()
    assert (str(one.document), one.belongs_to) == ("39/QĐ-SKHCN", "account:nguoi.lam")
    link_evidence(record=one, document=order(), at=MORNING, by=OFFICE)
    assert documents_of([one], OFFICE) == {one.pk: ["39/QĐ-SKHCN", "55/SKHCN-VP"]}
    with pytest.raises(RemedyReported):
        reported(matter=one)


def test_whoever_owes_it_says_so_by_a_document_that_they_see() -> None:
    above = concluded()
    unit = a_division(above.agency)
    theirs = holder(Role.DIVISION_HEAD, where=unit.path, key="account:truong.phong")
    owed = matter(inspection=above, unit=unit)
    with pytest.raises(NotAllowed):
        reported(matter=owed, by=theirs)
    own = document("2/BC-PHC", agency=unit, issued_on=DONE)
    assert reported(matter=owed, by=theirs, document=own).belongs_to == "account:truong.phong"
    with pytest.raises(NotAllowed):
        reported(matter=matter(inspection=above, mark="b"), by=theirs, document=own)


def test_what_it_must_say() -> None:
    with pytest.raises(NothingDone):
        reported(done=" ")
    with pytest.raises(DoneBeforeFound):
        reported(on=HELD)
    with pytest.raises(Unfit, match="việc đã làm"):
        reported(done="d" * 10_001)
    given = cancel_number(**ready_for_cancel_number(document=numbered(kind="plan")))
    with pytest.raises(NumberCancelled):
        reported(document=given)
