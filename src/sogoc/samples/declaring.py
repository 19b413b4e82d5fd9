"""What the reports of the papers say beside the registers, declared with the report as its proof; and the periods for
which their departments vouch for the registers. Said once, it is left as people have it since."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from datetime import date, datetime, timedelta
from typing import Any

from sogoc.foundations.agencies.queries import agency_named
from sogoc.foundations.ledger.actions.attest_register import AlreadyAttested, attest_register
from sogoc.foundations.ledger.actions.declare_value import declare_value
from sogoc.foundations.ledger.actions.override_figure import override_figure
from sogoc.foundations.ledger.said import declarations
from sogoc.kernel.acts import Actor
from sogoc.kernel.periods import Period
from sogoc.measures.states import STATES, State

NO_NUMBERS = {words: state for state, words in STATES.items() if state is not State.NUMBER}


def say(told: Mapping[str, Any], document: Any, *, opens: Callable[[date], datetime], by: Actor) -> None:
    """`told` is one report of declared.yaml, `document` the report in its book; `opens` gives the moment of a day."""
    agency = agency_named(told["agency"])
    of_all = {"document": document, "at": opens(document.issued_on), "by": by}
    for key, values in told["declared"].items():
        for figure, period in _unsaid(agency, key, values):
            declare_value(figure=figure, agency=agency, period=period, **of_all, **_told(values[figure]))
    for key, values in told.get("overridden", {}).items():
        for figure, period in _unsaid(agency, key, values):
            said = _told(values[figure]["value"]) | {"reason": values[figure]["reason"]}
            override_figure(figure=figure, agency=agency, period=period, **of_all, **said)
    for register, period in _attested(told["attested"]):
        at = opens(max(period.end + timedelta(days=1), document.issued_on))
        with suppress(AlreadyAttested):
            attest_register(register=register, agency=agency, period=period, at=at, by=by)


def _unsaid(agency: Any, key: str, values: Mapping[str, Any]) -> Iterator[tuple[str, Period]]:
    period = Period.parse(key)
    there = declarations(values, [agency], period)
    yield from ((name, period) for name in values if (name, agency.key) not in there)


def _told(value: Any) -> dict[str, Any]:
    """3; 98,5; không áp dụng; {sums: [596, 601]}"""
    if isinstance(value, dict):
        part, whole = value["sums"]
        return {"numerator": part, "denominator": whole}
    if value in NO_NUMBERS:
        return {"state": NO_NUMBERS[value]}
    return {"value": str(value)}


def _attested(told: Mapping[str, list[str]]) -> Iterator[tuple[str, Period]]:
    for register, periods in told.items():
        yield from ((register, Period.parse(period)) for period in periods)
