from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from sogoc.areas.civil_service.positions.actions.approve_positions import (
    ApprovedAlready,
    ApprovedBeforeLast,
    NamedTwice,
    NoPositions,
    approve_positions,
)
from sogoc.areas.civil_service.positions.models import PositionList
from sogoc.areas.civil_service.positions.queries import lists_held, positions_open_to, positions_wanted
from sogoc.foundations.agencies.tests.builders import department
from sogoc.foundations.agencies.units import UnitElsewhere
from sogoc.foundations.documents.deciding import NoDecision
from sogoc.foundations.documents.fitting import Unfit
from sogoc.foundations.documents.tests.builders import OFFICE, document, some_agency

from .builders import APPROVED, FIRST, SECOND, paper_in, position_list, ready_for_approve_positions

pytestmark = pytest.mark.django_db
LATER = date(2023, 6, 1)


def test_a_decision_names_the_positions_of_an_agency() -> None:
    listed = approve_positions(**ready_for_approve_positions())
    assert (listed.positions_told, listed.valid_from, listed.completed_on) == (2, APPROVED, None)
    assert str(listed) == "Vị trí việc làm của Sở KH&CN · 24/QĐ-SKHCN"
    assert [one.described for one in lists_held(OFFICE, some_agency())] == [0]
    assert [one.name for one in positions_wanted(OFFICE, "ke toan", some_agency())] == ["Kế toán"]
    assert positions_open_to(some_agency()).count() == 2


def test_a_later_list_ends_the_one_before() -> None:
    first = position_list()
    newer = paper_in(some_agency(), "30/QĐ-SKHCN")
    second = position_list(document=newer, on=LATER)
    assert PositionList.objects.get(pk=first.pk).ended_on == LATER
    assert set(positions_open_to(some_agency())) == set(second.positions.all())
    with pytest.raises(ApprovedBeforeLast, match="01/6/2023"):
        position_list(document=paper_in(some_agency(), "31/QĐ-SKHCN"), on=LATER)


def test_the_same_decision_is_told_once() -> None:
    position_list()
    with pytest.raises(ApprovedAlready, match="24/QĐ-SKHCN"):
        position_list(on=LATER)


def test_by_a_decision_of_a_unit_of_the_agency() -> None:
    with pytest.raises(NoDecision):
        position_list(document=document("9/KH-SKHCN"))
    with pytest.raises(UnitElsewhere):
        position_list(unit=department("khac"))


def test_it_names_some_each_once_and_they_fit() -> None:
    with pytest.raises(NoPositions):
        position_list(positions=[])
    with pytest.raises(NamedTwice, match="Kế toán"):
        position_list(positions=[FIRST, SECOND, SECOND])
    unfit: list[dict[str, Any]] = [{"name": " "}, {"holders": 0}, {"holders": 1000}]
    for told in unfit:
        with pytest.raises(Unfit):
            position_list(positions=[replace(FIRST, **told)])
