"""The five states, each from what the database holds to what is printed in a cell (decision 18)."""

from datetime import date
from typing import Any

import pytest

from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.tests.builders import department, division
from sogoc.foundations.ledger.asking import Answer, ask
from sogoc.foundations.ledger.wording import value_for_machines, value_in_words
from sogoc.kernel.periods import Period
from sogoc.measures.states import STATES, SourceKind, State

from .builders import QUARTER, attestation, declaration, override
from .founding import EVERYBODY, KEPT, RATE

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("_declarables")]
EMPTY = Period.parse("2023-Q2")
LATER = date(2023, 5, 2)


@pytest.fixture
def old() -> Agency:
    return department("cu", valid_from=date(2004, 1, 1))


def told(name: str, agency: Agency, period: Period = QUARTER, as_of: date | None = None) -> Answer:
    return ask([name], [agency], period, by=EVERYBODY, as_of=as_of)[name, agency.key]


def printed(answer: Answer) -> tuple[Any, ...]:
    return answer.state, answer.source, value_for_machines(answer.value), value_in_words(answer)


COUNTED, DECLARED = SourceKind.COUNTED, SourceKind.DECLARED


def test_a_number_is_a_number_also_when_nobody_vouches_for_the_register(so: Agency) -> None:
    answer = told(KEPT, so)
    assert printed(answer) == (State.NUMBER, COUNTED, "4", "4")
    assert not answer.attested
    assert printed(told(RATE, so)) == (State.NUMBER, COUNTED, "75.0000", "75%")


def test_nought_is_a_number_where_the_register_is_attested(old: Agency) -> None:
    attestation(agency=old)
    answer = told(KEPT, old)
    assert printed(answer) == (State.NUMBER, COUNTED, "0", "0")
    assert answer.attested


def test_nothing_to_measure_where_the_whole_is_empty(old: Agency) -> None:
    attestation(agency=old)
    assert printed(told(RATE, old)) == (State.NOTHING_TO_MEASURE, None, None, "chưa phát sinh")


def test_not_reported_where_nobody_vouches_for_the_blank(old: Agency) -> None:
    for name in (KEPT, RATE, "visits"):
        assert printed(told(name, old)) == (State.NOT_REPORTED, None, None, "chưa báo cáo")


def test_not_reported_where_only_part_of_the_days_is_attested(old: Agency) -> None:
    attestation(agency=old, period=Period.parse("2023-01"))
    attestation(agency=old, period=Period.parse("2023-03"))
    assert told(KEPT, old).state is State.NOT_REPORTED
    attestation(agency=old, period=Period.parse("2023-02"))
    assert told(KEPT, old).state is State.NUMBER


def test_one_attests_for_those_below_and_not_for_those_above(so: Agency) -> None:
    below = division(so, "moi", valid_from=date(2023, 1, 5))
    attestation(agency=below, period=QUARTER)
    assert (told(KEPT, below).attested, told(KEPT, so).attested) == (True, False)
    attestation(agency=so)
    assert told(KEPT, so).attested
    other = Agency.objects.get(key="a")
    assert told(KEPT, other).attested


def test_not_yet_due_before_the_period_and_while_it_runs(old: Agency) -> None:
    for as_of in (date(2023, 3, 31), date(2022, 1, 1)):
        assert printed(told(KEPT, old, EMPTY, as_of)) == (State.NOT_YET_DUE, None, None, "chưa đến hạn")
    for name in (KEPT, "visits"):
        assert told(name, old, EMPTY, LATER).state is State.NOT_YET_DUE
        assert told(name, old, EMPTY, date(2023, 6, 30)).state is State.NOT_REPORTED
        assert told(name, old, EMPTY).state is State.NOT_REPORTED


def test_what_happened_in_a_running_period_is_a_number(so: Agency) -> None:
    assert printed(told(KEPT, so, QUARTER, date(2023, 2, 1)))[:3] == (State.NUMBER, COUNTED, "3")


@pytest.mark.parametrize(
    ("state", "words"),
    [(State.NOT_APPLICABLE, "không áp dụng"), (State.NOTHING_TO_MEASURE, "chưa phát sinh")],
)
def test_a_state_is_declared(old: Agency, state: State, words: str) -> None:
    declaration(agency=old, figure="visits", state=state)
    assert printed(told("visits", old)) == (state, DECLARED, None, words)
    override(agency=old, figure=KEPT, state=state)
    assert printed(told(KEPT, old)) == (state, DECLARED, None, words)


@pytest.mark.parametrize(
    ("name", "value", "machines", "words"),
    [
        ("visits", "0", "0", "0"),
        ("visits", "1250", "1250", "1.250"),
        ("content_rate", "98,55", "98.5500", "98,6%"),
        ("held", "0", "0", "không"),
        ("mode", "1", "1", "Phát phiếu"),
        ("ordered_by", "64/KH-SKHCN; 65/KH", "64/KH-SKHCN; 65/KH", "64/KH-SKHCN; 65/KH"),
        ("held_on", "07/01/2023", "2023-01-07", "07/01/2023"),
    ],
)
def test_a_declared_value_is_printed_as_its_kind(
    old: Agency, name: str, value: str, machines: str, words: str
) -> None:
    declaration(agency=old, figure=name, value=value)
    assert printed(told(name, old)) == (State.NUMBER, DECLARED, machines, words)


def test_what_was_declared_goes_before_everything_else(old: Agency) -> None:
    declaration(agency=old, figure="visits", value="3")
    assert told("visits", old, as_of=date(2022, 12, 31)).state is State.NUMBER


def test_no_two_states_are_printed_alike() -> None:
    assert len(set(STATES.values())) == len(State) == 5
