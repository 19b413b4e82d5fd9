from dataclasses import replace

import pytest

from sogoc.areas.civil_service.positions.actions.approve_positions import NamedTwice
from sogoc.areas.civil_service.positions.actions.list_position import list_position
from sogoc.areas.civil_service.positions.models import PositionList
from sogoc.areas.civil_service.positions.queries import ListReplaced, ListSentAlready
from sogoc.foundations.documents.fitting import Unfit
from sogoc.foundations.documents.tests.builders import some_agency

from .builders import (
    SECOND,
    complete_list,
    listed_later,
    paper_in,
    position_list,
    ready_for_list_position,
    sent_list,
)
from .test_approve_positions import LATER

pytestmark = pytest.mark.django_db


def test_one_that_was_left_out_leaves_the_list_to_be_completed() -> None:
    listed = complete_list()
    assert listed.completed_on is not None
    position = list_position(**ready_for_list_position(listed=listed))
    assert (position.listed.positions_told, position.listed.completed_on) == (3, None)
    with pytest.raises(NamedTwice):
        listed_later(listed=listed, named=SECOND)


def test_neither_to_one_that_was_sent_nor_to_one_that_was_replaced() -> None:
    with pytest.raises(ListSentAlready, match="20/02/2023"):
        listed_later(listed=sent_list())


def test_not_to_one_that_was_replaced() -> None:
    first = position_list()
    position_list(document=paper_in(some_agency(), "30/QĐ-SKHCN"), on=LATER)
    with pytest.raises(ListReplaced, match="01/6/2023"):
        listed_later(listed=PositionList.objects.get(pk=first.pk))


def test_it_fits() -> None:
    with pytest.raises(Unfit):
        listed_later(named=replace(SECOND, name=" "))
