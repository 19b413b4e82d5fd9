import pytest

from sogoc.areas.direction.inspections.actions.reopen_matter import StillOpen, reopen_matter
from sogoc.foundations.documents.reasons import ReasonMissing
from sogoc.foundations.journal.queries import history_of
from sogoc.foundations.people.tests.builders import employed
from sogoc.kernel.roles import Role
from sogoc.kernel.vietnamese import day

from .builders import DOER, DONE, a_division, concluded, matter, ready_for_reopen_matter, reported, verified

pytestmark = pytest.mark.django_db


def test_what_was_verified_is_open_again_and_the_journal_keeps_what_was_said() -> None:
    one = reopen_matter(**ready_for_reopen_matter())
    assert (one.done_on, one.closed_on, one.document, one.reopened) == (None, None, None, 1)
    changes = history_of(one)[0].changes
    assert (changes["done_on"], changes["lý do"]) == ([day(DONE), None], [None, "Chưa áp dụng"])
    assert verified(matter=reported(matter=one)).closed_on


def test_what_was_only_reported_too_but_for_a_reason() -> None:
    one = reported()
    with pytest.raises(ReasonMissing):
        reopen_matter(**ready_for_reopen_matter(matter=one, reason=""))
    assert reopen_matter(**ready_for_reopen_matter(matter=one)).reopened == 1
    with pytest.raises(StillOpen):
        reopen_matter(**ready_for_reopen_matter(matter=matter(inspection=one.inspection, mark="b")))


def test_who_owes_it_is_told_and_who_verifies_was() -> None:
    above = concluded()
    unit = a_division(above.agency)
    head = employed("truong.phong", Role.DIVISION_HEAD, unit)
    clerk = employed("van.phong", Role.OFFICE, above.agency)
    one = reported(matter=matter(inspection=above, unit=unit))
    assert clerk.notices.filter(kind="remedy_reported").count() == 1
    reopen_matter(**ready_for_reopen_matter(matter=one, by=DOER))
    assert head.notices.filter(kind="matter_reopened").count() == 1
