"""The totals that another system tells, beside what was taken from it: the case of the paper of quarter I of 2023, in
which 20 by the province and 68 by the ministry are 88, and 1 of the 20 was carried over (law.md 11)."""

from datetime import datetime, timedelta
from typing import Any

import pytest

from sogoc.areas.procedures.feeding.models import FeedRun
from sogoc.areas.procedures.feeding.queries import latest_told, reconciled, taken_of
from sogoc.areas.procedures.feeding.register import Reconciled
from sogoc.foundations.ledger.asking import ask
from sogoc.kernel.roles import Role
from sogoc.kernel.tests.builders import holder
from sogoc.kernel.vietnamese import VIETNAM

from .builders import Q1, READING, fed, map_feed_source, ready_for_map_feed_source, row, source, unmapped

pytestmark = pytest.mark.django_db

APRIL = datetime(2023, 4, 3, 8, 0, tzinfo=VIETNAM)


def rows(prefix: str, number: int, *, open_at_end: int = 0) -> list[dict[str, Any]]:
    """Received one after the other in January and February, and settled the day after, but for the last ones."""
    found = []
    for i in range(number):
        at = datetime(2023, 1, 3, 8, 0, tzinfo=VIETNAM) + timedelta(days=i % 50)
        done = {} if i >= number - open_at_end else {"NgayKetThucXuLy": (at + timedelta(days=1)).isoformat()}
        found.append(
            row(f"{prefix}-{at:%y%m%d}-{i + 1:04}", NgayTiepNhan=at.isoformat(), TrangThai="", **done)
        )
    return found


def province(**totals: int) -> FeedRun:
    carried = row(
        "Y01.01-221229-0001",
        NgayTiepNhan="29/12/2022 08:00",
        NgayKetThucXuLy="04/01/2023 09:00",
        TrangThai="",
    )
    return fed(
        [carried, *rows("Y01.01", 19, open_at_end=3)],
        source=source(key="tinh"),
        totals=totals,
        period=Q1,
        at=APRIL,
        taken_at=APRIL,
    )


def ministry(**totals: int) -> FeedRun:
    mapped = ready_for_map_feed_source(
        source=unmapped(key="bo", name="Một cửa của bộ"),
    )
    mapped["mapping"] = type(READING)(
        READING.columns, READING.words | {"channel": {"Trực tuyến": "ministry_gateway"}}, READING.fixed
    )
    return fed(
        rows("Y01.02", 68, open_at_end=2),
        source=map_feed_source(**mapped),
        totals=totals,
        period=Q1,
        at=APRIL,
        taken_at=APRIL,
    )


def findings(run: FeedRun) -> dict[str, tuple[int | None, int, str]]:
    return {line.name: (line.told, line.taken, line.finding) for line in reconciled(run)}


def test_what_the_province_tells_counts_the_one_carried_over_among_what_came_in() -> None:
    assert findings(province(received=20, to_settle=20, settled=17, open=3)) == {
        "received": (20, 19, "carried_over"),
        "carried_over": (None, 1, "untold"),
        "to_settle": (20, 20, "equal"),
        "settled": (17, 17, "equal"),
        "open": (3, 3, "equal"),
    }


def test_twenty_and_sixty_eight_are_eighty_eight_of_which_one_was_carried_over() -> None:
    both = [province(received=20, to_settle=20), ministry(received=68, to_settle=68)]
    sources = [run.source for run in both]
    taken = taken_of(sources, Q1)
    assert {key: (one["received"], one["carried_over"]) for key, one in taken.items()} == {
        "tinh": (19, 1),
        "bo": (68, 0),
    }
    told = {key: run.totals for key, run in latest_told(sources, Q1).items()}
    assert sum(one["received"] for one in told.values()) == 88
    agency = sources[0].agency
    names = (
        "dossiers_received",
        "dossiers_carried_over",
        "dossiers_to_settle",
        "dossiers_settled",
        "dossiers_open",
        "dossiers_received_ministry_gateway",
    )
    answers = ask(names, [agency], Q1, by=holder(Role.OFFICE))
    counted = {name: answers[name, agency.key].counted for name in names}
    assert counted == dict(zip(names, (87, 1, 88, 83, 5, 68), strict=True))


def test_what_does_not_agree_and_is_not_explained_differs() -> None:
    assert findings(province(received=25, settled=17))["received"] == (25, 19, "differs")


def test_a_run_without_totals_is_compared_with_nothing() -> None:
    assert reconciled(fed([row()])) == []


@pytest.mark.parametrize(
    ("told", "taken", "carried", "finding"),
    [
        (None, 3, 0, "untold"),
        (3, 3, 1, "equal"),
        (4, 3, 1, "carried_over"),
        (2, 3, 1, "differs"),
        (4, 3, 0, "differs"),
    ],
)
def test_the_finding(told: int | None, taken: int, carried: int, finding: str) -> None:
    assert Reconciled("received", told, taken, carried).finding == finding
    if finding == "carried_over":
        assert Reconciled("settled", told, taken, carried).finding == "differs"


def test_only_the_latest_told_of_exactly_this_period_counts() -> None:
    first = province(received=20)
    fed(
        [], key="lan-2", source=first.source, totals={"received": 19}, period=Q1, at=APRIL + timedelta(days=1)
    )
    (run,) = latest_told([first.source], Q1).values()
    assert (run.key, run.totals) == ("lan-2", {"received": 19})
