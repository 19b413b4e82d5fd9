import pytest

from sogoc.areas.civil_service.training.actions.cancel_class import ClassHasPeople, cancel_class
from sogoc.areas.civil_service.training.queries.closing import ClassClosed
from sogoc.foundations.documents.reasons import ReasonMissing
from sogoc.foundations.journal.queries import history_of

from .builders import LATER, approved, course, finished, ready_for_cancel_class, sent, withdrawn

pytestmark = pytest.mark.django_db


def test_once_for_a_reason() -> None:
    ready = ready_for_cancel_class()
    with pytest.raises(ReasonMissing):
        cancel_class(**(ready | {"reason": " "}))
    done = cancel_class(**ready)
    assert done.cancelled_on == LATER.date()
    assert history_of(done)[0].changes["lý do"] == [None, "Không đủ người học"]
    with pytest.raises(ClassClosed, match="hủy"):
        cancel_class(**ready)


def test_not_once_it_was_held_nor_while_people_are_sent_to_it() -> None:
    with pytest.raises(ClassClosed, match="bế giảng"):
        cancel_class(**ready_for_cancel_class(training_class=finished()))
    other = approved(course=course(title="Lớp khác"))
    ready = ready_for_cancel_class(training_class=other)
    learns = sent(training_class=ready["training_class"])
    with pytest.raises(ClassHasPeople, match="1 người"):
        cancel_class(**ready)
    withdrawn(training=learns)
    assert cancel_class(**ready).cancelled_on
