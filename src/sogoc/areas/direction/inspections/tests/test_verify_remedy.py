from datetime import timedelta

import pytest

from sogoc.areas.direction.inspections.actions.verify_remedy import (
    FigureUnmoved,
    RemedyNotReported,
    VerifiedBeforeDone,
)
from sogoc.areas.direction.inspections.queries.closing import MatterClosed
from sogoc.foundations.documents.fitting import Unfit
from sogoc.kernel.acts import OwnAffair

from .builders import DOER, DONE, VERIFIED, following, matter, reported, verified

pytestmark = pytest.mark.django_db


def test_by_somebody_else() -> None:
    one = verified()
    assert (one.closed_on, one.verified_by) == (VERIFIED, "account:van.phong")
    with pytest.raises(OwnAffair, match="tự xác nhận"):
        verified(matter=reported(matter=matter(inspection=one.inspection, mark="b")), by=DOER)
    with pytest.raises(MatterClosed):
        verified(matter=one)


def test_after_it_was_reported() -> None:
    with pytest.raises(RemedyNotReported):
        verified(matter=matter())
    with pytest.raises(VerifiedBeforeDone):
        verified(on=DONE - timedelta(days=1))
    with pytest.raises(Unfit, match="nhận xét"):
        verified(verdict="d" * 1001)


def test_where_a_figure_did_not_move_it_is_said_why_it_is_enough() -> None:
    one = reported(matter=following())
    with pytest.raises(FigureUnmoved, match="chưa báo cáo"):
        verified(matter=one)
    assert verified(matter=one, verdict="Sổ chưa đến kỳ báo cáo").closed_on == VERIFIED
