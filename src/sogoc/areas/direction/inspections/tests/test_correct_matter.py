import pytest

from sogoc.areas.direction.inspections.actions.correct_matter import MatterChanged, correct_matter
from sogoc.areas.direction.inspections.queries.closing import MatterClosed
from sogoc.areas.direction.inspections.queries.facts import DueBeforeFound, MarkTaken, NoSeverity
from sogoc.areas.direction.inspections.register import Severity
from sogoc.foundations.agencies.tests.builders import department
from sogoc.foundations.agencies.units import UnitElsewhere
from sogoc.foundations.documents.actions.correct_document import NothingToCorrect
from sogoc.foundations.documents.fitting import Unfit
from sogoc.foundations.journal.queries import history_of

from .builders import HELD, a_division, finding, matter, ready_for_correct_matter, verified

pytestmark = pytest.mark.django_db


def test_who_owes_it_changes_and_the_journal_keeps_it() -> None:
    one = matter()
    unit = a_division(one.agency)
    done = correct_matter(**ready_for_correct_matter(matter=one, unit=unit, text=one.text))
    assert (done.unit, done.version, done.held_at) == (unit, 2, unit.path)
    assert list(history_of(done)[0].changes) == ["unit"]


def test_who_read_an_older_one_is_told() -> None:
    ready = ready_for_correct_matter()
    correct_matter(**ready)
    with pytest.raises(MatterChanged):
        correct_matter(**ready)


def test_what_it_must_say() -> None:
    one = matter()
    with pytest.raises(NothingToCorrect):
        correct_matter(**ready_for_correct_matter(matter=one, text=one.text))
    with pytest.raises(UnitElsewhere):
        correct_matter(**ready_for_correct_matter(matter=one, unit=department("noi-khac")))
    with pytest.raises(DueBeforeFound):
        correct_matter(**ready_for_correct_matter(matter=one, due_on=HELD))
    with pytest.raises(Unfit, match="nội dung"):
        correct_matter(**ready_for_correct_matter(matter=one, text=""))
    other = matter(inspection=one.inspection, mark="b")
    with pytest.raises(MarkTaken):
        correct_matter(**ready_for_correct_matter(matter=other, mark="a"))
    wrong = finding(inspection=one.inspection)
    with pytest.raises(NoSeverity):
        correct_matter(**ready_for_correct_matter(matter=wrong, severity=Severity.NONE))


def test_not_what_was_verified() -> None:
    with pytest.raises(MatterClosed):
        correct_matter(**ready_for_correct_matter(matter=verified()))
