from datetime import date

import pytest

from sogoc.foundations.agencies.tests.builders import department
from sogoc.foundations.documents.reasons import ReasonMissing
from sogoc.foundations.documents.tests.builders import officer
from sogoc.foundations.journal.models import Entry
from sogoc.foundations.ledger.actions.withdraw_attestation import withdraw_attestation
from sogoc.foundations.ledger.asking import ask
from sogoc.foundations.ledger.choosing import SaidAnew, SaidNoMore
from sogoc.kernel.acts import NotAllowed
from sogoc.measures.states import State

from .builders import QUARTER, attestation, ready_for_withdraw_attestation
from .founding import EVERYBODY, KEPT

pytestmark = pytest.mark.django_db


def test_the_blank_says_nothing_again() -> None:
    agency = department("so", valid_from=date(2004, 1, 1))
    attested = attestation(agency=agency)
    assert ask([KEPT], [agency], QUARTER, by=EVERYBODY)[KEPT, "so"].state is State.NUMBER
    withdraw_attestation(**ready_for_withdraw_attestation(attestation=attested))
    assert ask([KEPT], [agency], QUARTER, by=EVERYBODY)[KEPT, "so"].state is State.NOT_REPORTED
    entry = Entry.objects.get(act="withdraw_attestation")
    assert entry.changes == {"records": ["0", None], "lý do": [None, "Còn thiếu bản ghi"]}


def test_it_is_withdrawn_once_by_who_saw_it() -> None:
    ready = ready_for_withdraw_attestation()
    with pytest.raises(SaidAnew, match="Cơ quan, đơn vị, Quý I năm 2023"):
        withdraw_attestation(**ready | {"version": 2})
    withdraw_attestation(**ready)
    with pytest.raises(SaidNoMore, match="đã được rút"):
        withdraw_attestation(**ready)


def test_it_needs_a_reason_and_the_right() -> None:
    ready = ready_for_withdraw_attestation()
    with pytest.raises(ReasonMissing):
        withdraw_attestation(**ready | {"reason": " "})
    with pytest.raises(NotAllowed, match="rút xác nhận"):
        withdraw_attestation(**ready | {"by": officer()})
