"""Until when what was handed in online is to be answered."""

from datetime import datetime

from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.calendar.queries import working_time_of
from sogoc.kernel.budgets import Budget
from sogoc.kernel.vietnamese import local_day

from .rules import rule_on


def answered_by(agency: Agency, submitted: datetime) -> datetime | None:
    """By the calendar known when it was handed in; none where no rule held."""
    rule = rule_on("acceptance", local_day(submitted))
    if rule is None:
        return None
    time = working_time_of(agency, known_at=submitted)
    return time.due(submitted, Budget.parse(rule["within"])).at
