"""Whatever happens to dossiers, what came in and what went out leave what is there: by the acts, by the engine, and by
a count of the moments that knows neither."""

import pytest
from django.db import transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sogoc.areas.procedures.dossiers.models import Dossier
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.tests.builders import department
from sogoc.foundations.calendar.queries import working_time_of
from sogoc.foundations.ledger.asking import ask
from sogoc.kernel.periods import Period
from sogoc.kernel.roles import Role
from sogoc.kernel.tests.builders import holder

from .histories import History, by_hand, histories

pytestmark = pytest.mark.django_db
PERIODS = [Period.parse(key) for key in ("2023-01", "2023-02", "2023-Q1", "2023-Q2", "2023-H2")]
FOLLOWING = [("2023-01", "2023-02"), ("2023-Q1", "2023-Q2"), ("2023-Q2", "2023-H2")]
EVERYBODY = holder(Role.AUDITOR)
RANDOM = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def counted(names: list[str], period: Period, agency: Agency) -> dict[str, int]:
    answers = ask(names, [agency], period, by=EVERYBODY)
    return {name: int(str(answers[name, agency.key].counted)) for name in names}


@given(st.lists(histories(), max_size=8))
@RANDOM
def test_every_figure_is_what_a_count_by_hand_gives(some: list[History]) -> None:
    agency = Agency.objects.filter(key="so").first() or department("so")
    time = working_time_of(agency)
    with transaction.atomic():
        for serial, history in enumerate(some, 1):
            history.done(serial, agency)
        found = {}
        for period in PERIODS:
            wanted = by_hand(some, period, time)
            found[period.key] = told = counted(list(wanted), period, agency)
            assert told == wanted, period.key
            holds_together(told)
        for one, next_one in FOLLOWING:
            assert found[one]["dossiers_open"] == found[next_one]["dossiers_carried_over"]
        transaction.set_rollback(True)
    assert not Dossier.objects.exists()


def holds_together(told: dict[str, int]) -> None:
    """The checks of form II.06a: 3 = 4 + 5 + 6, 7 = 8 + 9 + 10, 11 = 12 + 13, 3 = 7 + 11."""
    told = {name.removeprefix("dossiers_"): number for name, number in told.items()}
    parts = told["received_online"] + told["received_direct_or_postal"]
    assert told["received"] == parts
    assert told["to_settle"] == told["carried_over"] + told["received"] == told["settled"] + told["open"]
    assert told["settled_on_time"] == told["settled_early"] + told["settled_on_the_day"]
    assert told["settled"] == told["settled_on_time"] + told["settled_late"]
    assert told["open"] == told["open_within_deadline"] + told["open_overdue"]
