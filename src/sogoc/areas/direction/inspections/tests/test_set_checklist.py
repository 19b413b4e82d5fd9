import pytest

from sogoc.areas.direction.inspections.actions.set_checklist import AlreadyMarked, NoItems
from sogoc.areas.direction.inspections.queries import items_of
from sogoc.areas.direction.inspections.queries.opening import InspectionDropped
from sogoc.areas.direction.inspections.register import MOST_ITEMS
from sogoc.foundations.documents.actions.correct_document import NothingToCorrect
from sogoc.foundations.documents.fitting import Unfit

from .builders import checklist, dropped, held, inspection

pytestmark = pytest.mark.django_db


def test_lines_in_their_order() -> None:
    one = inspection()
    checklist(inspection=one, items=["Kế hoạch ", "", " Hồ sơ"])
    assert [(item.number, item.text) for item in items_of(one)] == [(1, "Kế hoạch"), (2, "Hồ sơ")]
    with pytest.raises(NothingToCorrect):
        checklist(inspection=one, items=["Kế hoạch", "Hồ sơ"])
    checklist(inspection=one, items=["Hồ sơ"])
    assert [item.text for item in items_of(one)] == ["Hồ sơ"]


def test_neither_none_nor_too_many() -> None:
    with pytest.raises(NoItems):
        checklist(items=[" "])
    with pytest.raises(NoItems):
        checklist(items=[f"Mục {i}" for i in range(MOST_ITEMS + 1)])
    with pytest.raises(Unfit, match="nội dung kiểm tra"):
        checklist(items=["d" * 501])


def test_not_once_a_visit_was_held() -> None:
    with pytest.raises(AlreadyMarked):
        checklist(inspection=held())
    with pytest.raises(InspectionDropped):
        checklist(inspection=dropped())
