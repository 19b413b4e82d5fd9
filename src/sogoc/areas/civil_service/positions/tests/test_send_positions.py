from datetime import date

import pytest

from sogoc.areas.civil_service.positions.actions.send_positions import (
    NotAllDescribed,
    SentBeforeComplete,
    send_positions,
)
from sogoc.areas.civil_service.positions.queries import ListReplaced, ListSentAlready
from sogoc.foundations.documents.actions.cancel_number import cancel_number
from sogoc.foundations.documents.cancellation import NumberCancelled
from sogoc.foundations.documents.tests.builders import document, ready_for_cancel_number

from .builders import complete_list, described, paper_in, position_list, ready_for_send_positions, sent_list
from .test_approve_positions import LATER

pytestmark = pytest.mark.django_db


def test_to_home_affairs_on_the_day_of_its_document() -> None:
    listed = send_positions(**ready_for_send_positions())
    assert (listed.sent_on, listed.sent_by and listed.sent_by.printed) == (date(2023, 2, 20), "70/SKHCN-VP")
    with pytest.raises(ListSentAlready):
        sent_list(listed=listed)


def test_when_every_position_is_described() -> None:
    listed = position_list()
    described(position=listed.positions.get(name="Kế toán"))
    with pytest.raises(NotAllDescribed, match=r"Còn 1 vị trí .* “Chuyên viên"):
        sent_list(listed=listed)


def test_by_a_document_that_holds_and_is_not_older() -> None:
    listed = complete_list()
    with pytest.raises(SentBeforeComplete):
        sent_list(listed=listed, document=document("1/SKHCN-VP", issued_on=date(2023, 1, 3)))
    with pytest.raises(NumberCancelled):
        sent_list(listed=listed, document=cancel_number(**ready_for_cancel_number()))


def test_not_one_that_was_replaced() -> None:
    first = position_list()
    position_list(document=paper_in(first.agency, "30/QĐ-SKHCN"), on=LATER)
    with pytest.raises(ListReplaced):
        sent_list(listed=first)
