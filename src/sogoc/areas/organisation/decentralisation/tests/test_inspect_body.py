from datetime import date, timedelta

import pytest

from sogoc.areas.organisation.decentralisation.actions.inspect_body import (
    InspectedAlready,
    InspectedBeforeDecided,
    NoSuchLevel,
    inspect_body,
)
from sogoc.areas.organisation.decentralisation.queries import FieldInspectionConcluded, FieldInspectionDropped
from sogoc.areas.organisation.decentralisation.register import Level
from sogoc.foundations.documents.fitting import Unfit

from .builders import CAME, DECIDED, DISTRICT, body, concluded, dropped, inspection, ready_for_inspect_body

pytestmark = pytest.mark.django_db


def test_it_has_begun_where_it_first_came_to_somebody() -> None:
    one = inspection()
    inspect_body(**ready_for_inspect_body(inspection=one))
    earlier = body(inspection=one, name="Phường 1", level=Level.COMMUNE, on=CAME - timedelta(days=1))
    one.refresh_from_db()
    assert (one.held_on, earlier.kind) == (earlier.inspected_on, one.kind)
    with pytest.raises(InspectedAlready, match="10/01/2023"):
        body(inspection=one, name=f" {DISTRICT} ")


def test_not_before_its_decision_nor_where_there_is_no_such_level() -> None:
    one = inspection()
    with pytest.raises(InspectedBeforeDecided):
        body(inspection=one, on=DECIDED - timedelta(days=1))
    with pytest.raises(Unfit):
        body(inspection=one, name=" ")
    assert body(inspection=one, on=date(2025, 6, 30)).level == "district"
    with pytest.raises(NoSuchLevel, match="01/7/2025"):
        body(inspection=one, name="Huyện khác", on=date(2025, 7, 1))
    assert body(inspection=one, name="Xã mới", level=Level.COMMUNE, on=date(2025, 7, 1)).pk


def test_not_once_it_is_concluded() -> None:
    with pytest.raises(FieldInspectionConcluded):
        body(inspection=concluded(), name="Huyện khác")


def test_not_once_it_is_dropped() -> None:
    with pytest.raises(FieldInspectionDropped):
        body(inspection=dropped())
