"""From a day until another, both included: how all that is dated holds. A blank has no end on its side."""

from datetime import date


def in_force(day: date, since: date | None, until: date | None) -> bool:
    return (since is None or since <= day) and (until is None or day <= until)
