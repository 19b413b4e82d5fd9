import pytest

from sogoc.areas.organisation.decentralisation.actions.resolve_field_finding import FindingResolved
from sogoc.areas.organisation.decentralisation.actions.strike_field_finding import strike_field_finding
from sogoc.foundations.documents.reasons import ReasonMissing
from sogoc.foundations.journal.queries import history_of
from sogoc.kernel.acts import NotHere

from .builders import finding, ready_for_strike_field_finding, resolved

pytestmark = pytest.mark.django_db


def test_the_journal_keeps_what_stood_there() -> None:
    one = finding()
    with pytest.raises(ReasonMissing):
        strike_field_finding(**ready_for_strike_field_finding(finding=one, reason=""))
    left = strike_field_finding(**ready_for_strike_field_finding(finding=one))
    assert history_of(left)[0].changes["vấn đề phát hiện"] == [one.text, None]
    with pytest.raises(NotHere):
        strike_field_finding(**ready_for_strike_field_finding(finding=one))


def test_what_was_resolved_was_there() -> None:
    with pytest.raises(FindingResolved):
        strike_field_finding(**ready_for_strike_field_finding(finding=resolved()))
