import pytest

from sogoc.areas.civil_service.integrity.actions.strike_reception import strike_reception
from sogoc.areas.civil_service.integrity.models import Reception
from sogoc.foundations.documents.reasons import ReasonMissing
from sogoc.foundations.journal.queries import history_of
from sogoc.kernel.acts import NotHere

from .builders import ready_for_strike_reception, reception

pytestmark = pytest.mark.django_db


def test_the_journal_keeps_what_stood_there() -> None:
    one = reception()
    with pytest.raises(ReasonMissing):
        strike_reception(**ready_for_strike_reception(reception=one, reason=" "))
    agency = strike_reception(**ready_for_strike_reception(reception=one))
    assert history_of(agency)[0].changes["buổi tiếp công dân"][0].endswith(": 2, 5, 0")
    assert Reception.objects.count() == 0
    with pytest.raises(NotHere):
        strike_reception(**ready_for_strike_reception(reception=one))
