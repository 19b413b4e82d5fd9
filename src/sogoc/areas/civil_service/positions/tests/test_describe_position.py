import pytest

from sogoc.areas.civil_service.positions.actions.describe_position import (
    HalfDescribed,
    PositionChanged,
    describe_position,
)
from sogoc.areas.civil_service.positions.models import PositionList
from sogoc.areas.civil_service.positions.queries import ListReplaced, ListSentAlready
from sogoc.foundations.agencies.tests.builders import division
from sogoc.foundations.documents.actions.correct_document import NothingToCorrect
from sogoc.foundations.documents.fitting import Unfit
from sogoc.foundations.documents.tests.builders import some_agency
from sogoc.kernel.tests.builders import MORNING

from .builders import (
    described,
    listed_later,
    paper_in,
    position,
    position_list,
    ready_for_describe_position,
    sent_list,
)
from .test_approve_positions import LATER

pytestmark = pytest.mark.django_db


def test_with_the_last_the_list_is_complete() -> None:
    first, second = position_list().positions.order_by("pk")
    done = describe_position(**ready_for_describe_position(position=first))
    assert (done.described_on, done.version) == (MORNING.date(), 2)
    assert PositionList.objects.get().completed_on is None
    described(position=second)
    assert PositionList.objects.get().completed_on == MORNING.date()


@pytest.mark.parametrize("told", [{"description": " "}, {"frame": ""}])
def test_both_or_nothing(told: dict[str, str]) -> None:
    with pytest.raises(HalfDescribed):
        described(**told)


def test_as_it_was_opened_and_something_else() -> None:
    found = position()
    with pytest.raises(PositionChanged):
        described(position=found, version=2)
    found = described(position=found)
    with pytest.raises(NothingToCorrect):
        described(position=found)


def test_what_was_sent_stays() -> None:
    with pytest.raises(ListSentAlready):
        described(position=sent_list().positions.order_by("pk").first(), frame="Khác")
    first = position_list(unit=division(some_agency()))
    position_list(unit=first.unit, document=paper_in(some_agency(), "30/QĐ-SKHCN"), on=LATER)
    with pytest.raises(ListReplaced):
        described(position=first.positions.order_by("pk").first())
    with pytest.raises(Unfit):
        described(
            position=listed_later(listed=position_list(unit=division(some_agency(), "ba"))), frame="x" * 5001
        )
