"""What the ledger says of the single database, beside what exported registers come to."""

from collections.abc import Iterator, Mapping
from typing import Any

from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.ledger.asking import ask
from sogoc.foundations.ledger.books import books
from sogoc.foundations.ledger.database import OwnDatabase
from sogoc.kernel.acts import Actor, Holding
from sogoc.kernel.periods import Period
from sogoc.kernel.roles import Role
from sogoc.measures.engine import added, tallied, tallies_of
from sogoc.measures.explain import Explanation, explain
from sogoc.measures.machines import value_for_machines
from sogoc.measures.states import State

BY = Actor("job:figures", "Đọc số liệu", (Holding(Role.AUDITOR, ""),))


def counted_names() -> list[str]:
    return [name for name, figure in books.figures.items() if figure.is_counted]


def cell(told: Explanation, state: State) -> dict[str, Any]:
    """As `python -m sogoc.rollup --out json` writes it."""
    value = value_for_machines(told.value) if state is State.NUMBER else None
    return {"value": value, "state": str(state)} | ({"sums": list(told.sums)} if told.sums else {})


def by_the_ledger(period: Period) -> dict[str, dict[str, Any]]:
    """By province and figure, what was declared apart: a rollup counts."""
    tops = list(Agency.objects.filter(parent=None))
    answers = ask(counted_names(), tops, period, by=BY)
    found: dict[str, dict[str, Any]] = {top.key: {} for top in tops}
    for (name, key), answer in answers.items():
        found[key][name] = cell(answer.told, answer.told.state(attested=answer.attested))
    return found


def in_all_by_the_ledger(period: Period) -> dict[str, Any]:
    """Of every agency that there is, all at once; what is vouched for is told province by province."""
    figures = {name: books.figures[name].on(period.end) for name in counted_names()}
    tallies, keys = tallies_of(figures.values()), list(Agency.objects.values_list("key", flat=True))
    sums = added(tallied(tallies, period, keys, OwnDatabase()), keys, tallies)
    return {name: explain(name, figure, period, sums) for name, figure in figures.items()}


def differing(found: Mapping[str, Any], period: Period) -> Iterator[str]:
    """What `--out json` says otherwise than the ledger does."""
    provinces, in_all = by_the_ledger(period), in_all_by_the_ledger(period)
    for key in provinces.keys() - found["provinces"].keys():
        if any(said["state"] != State.NOT_REPORTED for said in provinces[key].values()):
            yield f"{period.key} {key} is left out"
    if set(found["figures"]) != set(in_all):
        yield f"other figures: {set(found['figures']) ^ set(in_all)}"
    for name, told in found["figures"].items():
        for key, said in told["by_province"].items():
            if said != provinces[key][name]:
                yield f"{period.key} {name} {key}: {said}, the ledger {provinces[key][name]}"
        wanted = cell(in_all[name], State(told["in_all"]["state"]))
        if told["in_all"] != wanted:
            yield f"{period.key} {name} in all: {told['in_all']}, the ledger {wanted}"
