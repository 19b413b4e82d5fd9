import pytest

from sogoc.areas.organisation.decentralisation.actions.strike_inspected_body import (
    FindingsStand,
    strike_inspected_body,
)
from sogoc.areas.organisation.decentralisation.queries import (
    FieldInspectionConcluded,
    FieldInspectionDropped,
)
from sogoc.foundations.documents.reasons import ReasonMissing
from sogoc.foundations.journal.queries import history_of
from sogoc.kernel.acts import NotHere

from .builders import DISTRICT, body, concluded, dropped, finding, ready_for_strike_inspected_body

pytestmark = pytest.mark.django_db


def test_the_journal_keeps_what_stood_there() -> None:
    one = body()
    with pytest.raises(ReasonMissing):
        strike_inspected_body(**ready_for_strike_inspected_body(body=one, reason=" "))
    left = strike_inspected_body(**ready_for_strike_inspected_body(body=one))
    assert (left.held_on, left.bodies.count()) == (None, 0)
    assert history_of(left)[0].changes["cơ quan, đơn vị"] == [DISTRICT, None]
    with pytest.raises(NotHere):
        strike_inspected_body(**ready_for_strike_inspected_body(body=one))


def test_not_with_findings_nor_once_concluded() -> None:
    one = finding().body
    with pytest.raises(FindingsStand, match="1 vấn đề"):
        strike_inspected_body(**ready_for_strike_inspected_body(body=one))
    concluded(inspection=one.inspection)
    with pytest.raises(FieldInspectionConcluded):
        strike_inspected_body(**ready_for_strike_inspected_body(body=one))


def test_what_was_dropped_came_to_nobody() -> None:
    one = body()
    strike_inspected_body(**ready_for_strike_inspected_body(body=one))
    dropped(inspection=one.inspection)
    with pytest.raises(FieldInspectionDropped):
        strike_inspected_body(**ready_for_strike_inspected_body(body=one))
