from datetime import date, timedelta

import pytest

from sogoc.areas.procedures.feedback.actions.receive_more import NothingAdded, NothingAsked, receive_more
from sogoc.areas.procedures.feedback.queries import EarlierThanTheLatest, FeedbackConcluded
from sogoc.areas.procedures.feedback.register import Person
from sogoc.foundations.documents.fitting import Unfit
from sogoc.foundations.documents.tests.builders import some_agency
from sogoc.foundations.notices.models import Notice
from sogoc.foundations.people.tests.builders import employed
from sogoc.kernel.roles import Role

from .builders import CITIZEN, LATER, classified, declined, feedback, ready_for_receive_more, waiting

pytestmark = pytest.mark.django_db


def test_the_answer_is_due_by_as_much_later_as_was_waited() -> None:
    """Asked at eight on Wednesday 15/02, told at eight on Monday 20/02: three working days, from 07/3 to 10/3."""
    one = receive_more(**ready_for_receive_more(at=LATER + timedelta(days=5)))
    assert (one.waiting_since, one.answer_due_on, one.due_on) == (None, date(2023, 3, 10), date(2023, 3, 10))
    assert one.asked.get().added == "Ngày 10 tháng 02"


def test_whose_turn_it_is_hears_of_it() -> None:
    answerer = employed("chuyen.vien", Role.OFFICER, some_agency())
    one = waiting(feedback=classified(answerer=answerer))
    receive_more(**ready_for_receive_more(feedback=one))
    assert Notice.objects.get(kind="feedback_added").account == answerer


def test_who_sent_it_tells_for_themselves() -> None:
    own = Person(key=CITIZEN.key)
    one = receive_more(
        **ready_for_receive_more(
            feedback=waiting(feedback=classified(feedback=feedback(sender=own))), by=CITIZEN
        )
    )
    assert one.asked.get().until == LATER


def test_something_was_asked_and_something_is_told() -> None:
    with pytest.raises(NothingAsked):
        receive_more(**ready_for_receive_more(feedback=classified()))
    with pytest.raises(NothingAdded):
        receive_more(**ready_for_receive_more(feedback=waiting(feedback=feedback("B")), text=" "))


def test_no_more_than_a_letter_holds() -> None:
    with pytest.raises(Unfit, match="nội dung bổ sung"):
        receive_more(**ready_for_receive_more(text="a" * 10_001))


def test_in_order_and_while_it_is_open() -> None:
    with pytest.raises(EarlierThanTheLatest):
        receive_more(**ready_for_receive_more(at=LATER - timedelta(minutes=1)))
    with pytest.raises(FeedbackConcluded):
        receive_more(**ready_for_receive_more(feedback=declined(feedback=feedback("C"))))
