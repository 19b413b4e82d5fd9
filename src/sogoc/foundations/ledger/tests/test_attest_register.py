from datetime import date
from typing import Any

import pytest

from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.tests.builders import department
from sogoc.foundations.documents.tests.builders import officer
from sogoc.foundations.journal.queries import history_of
from sogoc.foundations.ledger.actions.attest_register import AlreadyAttested, PeriodStillRuns
from sogoc.foundations.ledger.asking import ask
from sogoc.foundations.ledger.attesting import UnknownRegister, of_period
from sogoc.kernel.acts import NotAllowed
from sogoc.kernel.periods import Period
from sogoc.kernel.tests.builders import morning_of
from sogoc.measures.language import Day, Life, Register, Text
from sogoc.measures.states import State

from .builders import QUARTER, attestation
from .founding import EVERYBODY, KEPT, RATE

pytestmark = pytest.mark.django_db


def told(agency: Agency, period: Period = QUARTER) -> list[Any]:
    answers = ask([KEPT, RATE], [agency], period, by=EVERYBODY)
    return [(answers[name, agency.key].value, answers[name, agency.key].state) for name in (KEPT, RATE)]


def test_an_attested_blank_is_a_nought() -> None:
    agency = department("so", valid_from=date(2004, 1, 1))
    assert told(agency) == [(None, State.NOT_REPORTED), (None, State.NOT_REPORTED)]
    attestation(agency=agency)
    assert told(agency) == [(0, State.NUMBER), (None, State.NOTHING_TO_MEASURE)]


def test_it_keeps_how_many_records_there_were(so: Agency) -> None:
    attested = attestation(agency=so)
    assert (attested.records, attested.register, attested.held_at) == (4, "units", "so/")
    entry = history_of(attested)[0]
    assert (entry.act, entry.record) == ("attest_register", "Cơ quan, đơn vị, Quý I năm 2023")


def test_four_quarters_are_a_year(so: Agency) -> None:
    year = Period.parse("2023")
    at = morning_of(date(2024, 1, 1))
    for quarter in range(1, 5):
        assert not ask([KEPT], [so], year, by=EVERYBODY)[KEPT, "so"].attested
        attestation(agency=so, period=Period.parse(f"2023-Q{quarter}"), at=at)
    assert ask([KEPT], [so], year, by=EVERYBODY)[KEPT, "so"].attested


@pytest.mark.parametrize("today", [date(2023, 3, 31), date(2023, 1, 1), date(2022, 12, 1)])
def test_a_period_is_attested_when_it_is_over(so: Agency, today: date) -> None:
    with pytest.raises(PeriodStillRuns, match="31/3/2023"):
        attestation(agency=so, at=morning_of(today))


def test_on_the_first_day_after_it_is_over(so: Agency) -> None:
    assert attestation(agency=so, at=morning_of(date(2023, 4, 1))).pk


def test_it_is_attested_once(so: Agency) -> None:
    attestation(agency=so)
    with pytest.raises(AlreadyAttested, match="Cơ quan, đơn vị"):
        attestation(agency=so, period=Period.parse("2023-01-01..2023-03-31"))
    attestation(agency=so, period=Period.parse("2023-02"))


def test_a_register_that_nobody_keeps_is_refused(so: Agency) -> None:
    with pytest.raises(UnknownRegister, match="nowhere"):
        attestation(agency=so, register="nowhere")


def test_an_officer_does_not_vouch_for_the_agency(so: Agency) -> None:
    with pytest.raises(NotAllowed, match="xác nhận sổ"):
        attestation(agency=so, by=officer())


class Cases(Register):
    """Vụ việc"""

    began_on = Day("ngày bắt đầu")
    ended_on = Day("ngày kết thúc")
    life = Life(began_on, ended_on)


class Words(Register):
    """Từ"""

    word = Text("từ")


def test_what_lives_in_a_period_is_of_it_and_without_days_all_is() -> None:
    cases, words = Cases("cases"), Words("words")
    assert of_period(cases).words == "còn sống trong kỳ"
    assert of_period(cases) is of_period(cases)
    assert of_period(words).conditions == []
