"""The periods whose figures are offered: the quarter and the year that run, and those of the two years before."""

from datetime import date

from sogoc.foundations.ledger.wording import period_in_words
from sogoc.kernel.periods import Period, UnreadablePeriod

YEARS = 3
PARTS = ("", "-Q4", "-Q3", "-Q2", "-Q1")


def offered(today: date) -> list[Period]:
    """The newest first; none that has not begun."""
    keys = (f"{year}{part}" for year in range(today.year, today.year - YEARS, -1) for part in PARTS)
    return [period for period in map(Period.parse, keys) if period.start <= today]


def told(asked: str, today: date) -> Period:
    """As it was asked for, also further back; else the year that runs."""
    try:
        period = Period.parse(asked)
    except UnreadablePeriod:
        return Period.parse(str(today.year))
    return period if period.start <= today else Period.parse(str(today.year))


def choices(chosen: Period, today: date) -> list[tuple[str, str]]:
    periods = offered(today)
    if chosen not in periods:
        periods.insert(0, chosen)
    return [(one.key, period_in_words(one)) for one in periods]
