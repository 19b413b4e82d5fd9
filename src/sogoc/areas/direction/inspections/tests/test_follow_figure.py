from datetime import date

import pytest

from sogoc.areas.direction.inspections.actions.follow_figure import PeriodsTurned
from sogoc.areas.direction.inspections.queries import followed
from sogoc.areas.direction.inspections.queries.closing import MatterClosed
from sogoc.areas.direction.steering.tests.builders import steering_document
from sogoc.foundations.documents.actions.correct_document import NothingToCorrect
from sogoc.foundations.documents.tests.builders import OFFICE
from sogoc.foundations.ledger.actions.attest_register import attest_register
from sogoc.foundations.ledger.finding import UnknownFigure
from sogoc.foundations.ledger.tests.builders import ready_for_attest_register
from sogoc.kernel.periods import Period
from sogoc.kernel.tests.builders import NOBODY

from .builders import FIGURE, following, matter, verified

pytestmark = pytest.mark.django_db
QUARTER = Period.parse("2023-Q1")


def test_what_it_was_is_kept_and_what_it_is_now_is_asked() -> None:
    one = following(after=QUARTER)
    told = followed(one, OFFICE)
    assert told
    assert (told.name, told.before, told.after, told.has_moved) == (
        FIGURE,
        "chưa báo cáo",
        "chưa báo cáo",
        False,
    )
    steering_document("70/KH-SKHCN", issued_on=date(2023, 1, 9))
    attest_register(**ready_for_attest_register(register="steering_documents", period=QUARTER))
    told = followed(one, OFFICE)
    assert told
    assert (told.before, told.after, told.has_moved) == ("chưa báo cáo", "1", True)


def test_it_is_asked_of_nobody_who_may_not() -> None:
    assert followed(following(), NOBODY) is None
    assert followed(matter(), OFFICE) is None


def test_a_figure_of_two_periods() -> None:
    one = following()
    with pytest.raises(NothingToCorrect):
        following(matter=one)
    with pytest.raises(UnknownFigure):
        following(figure="khong_co")
    with pytest.raises(PeriodsTurned):
        following(before=Period.parse("2023"), after=Period.parse("2022"))
    with pytest.raises(MatterClosed):
        following(matter=verified())
