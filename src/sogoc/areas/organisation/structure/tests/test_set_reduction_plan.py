import pytest

from sogoc.areas.organisation.structure.actions.set_reduction_plan import SamePlan, set_reduction_plan
from sogoc.areas.organisation.structure.queries import plans_held
from sogoc.areas.organisation.structure.register import Reduced
from sogoc.foundations.agencies.tests.builders import department
from sogoc.foundations.documents.actions.cancel_number import cancel_number
from sogoc.foundations.documents.cancellation import NumberCancelled
from sogoc.foundations.documents.fitting import Unfit
from sogoc.foundations.documents.tests.builders import OFFICE, document, ready_for_cancel_number, some_agency
from sogoc.foundations.journal.queries import history_of

from .builders import ready_for_set_reduction_plan, reduction_plan

pytestmark = pytest.mark.django_db


def test_set_again_it_is_another_and_the_journal_keeps_what_it_was() -> None:
    ready = ready_for_set_reduction_plan()
    one = set_reduction_plan(**ready)
    with pytest.raises(SamePlan):
        set_reduction_plan(**ready)
    changed = set_reduction_plan(**(ready | {"number": 3, "document": document("02/ĐA-SKHCN")}))
    assert (changed.pk, changed.number, changed.version) == (one.pk, 3, 2)
    assert history_of(changed)[0].changes["number"] == [2, 3]
    assert str(changed) == "phòng, tổ chức hành chính · 2023"


def test_each_kind_and_year_has_its_own() -> None:
    reduction_plan()
    reduction_plan(reduced=Reduced.POSTS)
    reduction_plan(year=2024)
    reduction_plan(agency=department("khac"))
    assert plans_held(OFFICE, some_agency(), 2023).count() == 2
    assert plans_held(OFFICE, some_agency()).count() == 3


def test_it_fits_and_rests_on_a_document_that_stands() -> None:
    with pytest.raises(Unfit):
        reduction_plan(number=100_000)
    with pytest.raises(Unfit):
        reduction_plan(year=1999)
    with pytest.raises(NumberCancelled):
        reduction_plan(document=cancel_number(**ready_for_cancel_number()))
