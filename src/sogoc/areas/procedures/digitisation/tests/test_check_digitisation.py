from datetime import date, timedelta

import pytest

from sogoc.areas.procedures.digitisation.actions import check_digitisation as act
from sogoc.areas.procedures.digitisation.actions.check_digitisation import (
    CheckedThatDay,
    DaysOfCheckBackwards,
    NoDossiersThen,
    TooManyDossiers,
    check_digitisation,
)
from sogoc.areas.procedures.digitisation.queries import checked_of
from sogoc.areas.procedures.digitisation.register import NO_COMPONENT
from sogoc.areas.procedures.dossiers.actions.digitise_component import digitise_component
from sogoc.areas.procedures.dossiers.tests.builders import dossier
from sogoc.foundations.documents.actions.cancel_number import cancel_number
from sogoc.foundations.documents.cancellation import NumberCancelled
from sogoc.foundations.documents.tests.builders import OFFICE, document, ready_for_cancel_number
from sogoc.kernel.tests.builders import MORNING, morning_of

from .builders import CHECKED, FIRST, LAST, checked, ready_for_check_digitisation, with_papers

pytestmark = pytest.mark.django_db
CODES = [f"H06.16-230214-{i:04}" for i in range(1, 5)]


def test_each_dossier_with_what_it_lacks() -> None:
    full, half, none = (
        with_papers(CODES[0], True, True),
        with_papers(CODES[1], True, False),
        dossier(CODES[2]),
    )
    one = checked(document=document())
    assert (one.number, one.lacking, one.held_at) == (3, 2, "so/")
    assert {row.dossier: (row.complete, row.missing) for row in checked_of(one)} == {
        full: (True, ""),
        half: (False, "Giấy tờ 2"),
        none: (False, NO_COMPONENT),
    }
    assert [row.dossier for row in checked_of(one, lacking=True)] == [half, none]


def test_it_stays_as_it_was_found() -> None:
    half = with_papers(CODES[0], False)
    first = checked()
    digitise_component(component=half.components.get(), signed=False, at=CHECKED, by=OFFICE)
    assert checked_of(first).get().missing == "Giấy tờ 1"
    assert checked(at=CHECKED + timedelta(days=1)).lacking == 0
    before = checked(at=CHECKED - timedelta(days=1))
    assert before.lacking == 1


def test_of_those_days_alone() -> None:
    with_papers(CODES[0], True)
    with pytest.raises(NoDossiersThen):
        checked(first=date(2023, 1, 1), last=date(2023, 1, 31))
    assert checked(first=MORNING.date(), last=MORNING.date()).number == 1


@pytest.mark.parametrize(("first", "last"), [(LAST, FIRST), (FIRST, CHECKED.date() + timedelta(days=1))])
def test_days_go_forward_and_are_past(first: date, last: date) -> None:
    with pytest.raises(DaysOfCheckBackwards):
        checked(first=first, last=last)


def test_once_a_day() -> None:
    ready = ready_for_check_digitisation()
    check_digitisation(**ready)
    with pytest.raises(CheckedThatDay):
        check_digitisation(**ready)
    again = morning_of(CHECKED.date() + timedelta(days=1))
    assert check_digitisation(**(ready | {"at": again})).checked_on == again.date()


def test_not_more_than_can_be_looked_through(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(act, "MOST", 1)
    dossier(CODES[0])
    dossier(CODES[1])
    with pytest.raises(TooManyDossiers, match="2 hồ sơ"):
        checked()


def test_not_by_a_document_that_was_cancelled() -> None:
    gone = cancel_number(**ready_for_cancel_number())
    with pytest.raises(NumberCancelled):
        checked(document=gone)
