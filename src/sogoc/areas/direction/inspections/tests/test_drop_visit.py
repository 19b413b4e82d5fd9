import pytest

from sogoc.areas.direction.inspections.actions.drop_visit import VisitHeld, drop_visit
from sogoc.areas.direction.inspections.queries import visits_of
from sogoc.foundations.documents.reasons import ReasonMissing
from sogoc.foundations.journal.queries import history_of
from sogoc.kernel.acts import NotHere

from .builders import held_visit, ready_for_drop_visit

pytestmark = pytest.mark.django_db


def test_it_leaves_the_schedule_and_the_journal_keeps_it() -> None:
    ready = ready_for_drop_visit()
    one = drop_visit(**ready)
    assert not visits_of(one).exists()
    assert history_of(one)[0].changes["buổi kiểm tra"] == ["Phòng Hành chính", None]
    with pytest.raises(NotHere):
        drop_visit(**ready)


def test_not_what_was_held_and_for_a_reason() -> None:
    with pytest.raises(VisitHeld, match="06/02/2023"):
        drop_visit(**ready_for_drop_visit(visit=held_visit()))
    with pytest.raises(ReasonMissing):
        drop_visit(**ready_for_drop_visit(reason=""))
