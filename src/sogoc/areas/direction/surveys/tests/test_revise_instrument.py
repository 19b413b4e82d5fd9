import pytest

from sogoc.areas.direction.surveys.actions.revise_instrument import (
    DraftWaits,
    NothingToRevise,
    revise_instrument,
)

from .builders import asking, ready_for_revise_instrument

pytestmark = pytest.mark.django_db


def test_the_next_version_asks_the_same_until_it_is_changed() -> None:
    ready = ready_for_revise_instrument()
    before = ready["instrument"]
    made = revise_instrument(**ready)
    assert (made.number, made.published_on) == (2, None)
    assert [str(one) for one in made.questions.all()] == [str(one) for one in before.questions.all()]
    on = made.questions.get(number=2).shown_if
    assert on is not None
    assert on.question.instrument == made
    with pytest.raises(DraftWaits):
        revise_instrument(**ready)


def test_a_draft_is_changed_itself() -> None:
    with pytest.raises(NothingToRevise):
        revise_instrument(**ready_for_revise_instrument(instrument=asking()))
