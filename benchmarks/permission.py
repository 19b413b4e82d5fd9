"""How long it takes to ask whether a person may do an act to a record: the question of every page, list and act."""

import json
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path

from benchmarks.apart import apart
from benchmarks.databases import Database
from benchmarks.measurement import Measurement
from tools.sentences import say

TIMES, ROUNDS = 20_000, 7
TARGETS = {"max": 20}  # microseconds


def measured(database: Database, home: Path) -> list[Measurement]:
    say("May a person do an act …")
    told = apart("benchmarks.permission", home, database)
    return [Measurement("permission", name, "µs", seen, TARGETS) for name, seen in told.items()]


def main() -> None:
    import django

    django.setup()
    sys.stdout.write(json.dumps({name: spread_of(ask) for name, ask in questions().items()}))


def questions() -> Mapping[str, Callable[[], bool]]:
    """From the plainest to the dearest: a person with forty offices who reaches the record by none of them."""
    from sogoc.kernel.acts import Actor, Holding, Place, may, reach
    from sogoc.kernel.roles import Role

    record = Place("tinh-a/so-b/phong-c/")
    one = Actor("account:a", "A", (Holding(Role.OFFICE, "tinh-a/so-b/"),))
    two = Actor("account:b", "B", (Holding(Role.OFFICER, "tinh-a/so-d/"), *one.holdings))
    many = Actor(
        "account:c", "C", tuple(Holding(Role.OFFICE, f"tinh-a/so-{number}/") for number in range(40))
    )
    own = Place("tinh-a/so-b/", "account:a")
    return {
        "one office, allowed": lambda: may(one, "correct_document", record),
        "one office, refused": lambda: may(one, "establish_agency", record),
        "two offices, by the second": lambda: may(two, "correct_document", record),
        "one's own account": lambda: may(one, "change_password", own),
        "forty offices, by none": lambda: may(many, "correct_document", record),
        "reach of forty offices": lambda: bool(reach(many, "see_document")),
    }


def spread_of(ask: Callable[[], bool]) -> dict[str, float]:
    """Microseconds for one, the least and the most of several rounds."""
    rounds = []
    for _ in range(ROUNDS):
        began = time.perf_counter()
        for _ in range(TIMES):
            ask()
        rounds.append((time.perf_counter() - began) / TIMES * 1_000_000)
    rounds.sort()
    return {
        "min": round(rounds[0], 2),
        "median": round(rounds[ROUNDS // 2], 2),
        "max": round(rounds[-1], 2),
    }


if __name__ == "__main__":
    main()
