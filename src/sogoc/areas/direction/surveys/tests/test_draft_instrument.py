import pytest

from sogoc.areas.direction.surveys.actions.draft_instrument import InstrumentThere, draft_instrument
from sogoc.foundations.documents.fitting import Unfit

from .builders import ready_for_draft_instrument

pytestmark = pytest.mark.django_db


def test_the_first_version_begins_as_a_draft() -> None:
    made = draft_instrument(**ready_for_draft_instrument(name="  Phiếu   hài lòng "))
    assert (made.name, made.number, made.published_on) == ("Phiếu hài lòng", 1, None)


def test_a_name_is_given_once() -> None:
    ready = ready_for_draft_instrument()
    draft_instrument(**ready)
    with pytest.raises(InstrumentThere):
        draft_instrument(**ready)


def test_it_has_a_name() -> None:
    with pytest.raises(Unfit):
        draft_instrument(**ready_for_draft_instrument(name="  "))
