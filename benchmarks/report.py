"""Writes what was seen: RESULTS.md for people, results.json for programs."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from itertools import groupby
from pathlib import Path
from typing import Any

from benchmarks.measurement import Measurement

HERE = Path(__file__).parent
QUIET = 0.5
BUSY = "**Others were at work on this machine meanwhile** (see its load): the times are longer than on a quiet one."
WORDS = {True: "yes", False: "**no**", None: ""}


def write(machine: Mapping[str, object], found: Sequence[Measurement]) -> None:
    """What was not measured this time stays as it was last seen, with its day."""
    ordered = sorted(found, key=lambda one: one.group.startswith("queries"))
    rows = [asdict(one) | {"meets": one.meets, "measured": machine["date"]} for one in ordered]
    earlier = [row for row in seen_before() if row["group"] not in {one.group for one in ordered}]
    told = json.dumps({"machine": machine, "measurements": [*rows, *earlier]}, ensure_ascii=False, indent=1)
    (HERE / "results.json").write_text(told + "\n")
    tables = [table(group, list(ones)) for group, ones in groupby(ordered, key=lambda one: one.group)]
    for group, kept in groupby(earlier, key=lambda row: row["group"]):
        told_rows = list(kept)
        tables.append(table(f"{group} (measured {told_rows[0]['measured']})", list(map(again, told_rows))))
    (HERE / "RESULTS.md").write_text("\n".join([*head(machine, found), *tables]))


def seen_before() -> list[dict[str, Any]]:
    kept = json.loads((HERE / "results.json").read_text())
    return [{"measured": kept["machine"]["date"]} | row for row in kept["measurements"]]


def again(row: Mapping[str, Any]) -> Measurement:
    return Measurement(**{name: row[name] for name in ("group", "name", "unit", "seen", "targets", "note")})


def head(machine: Mapping[str, Any], found: Sequence[Measurement]) -> list[str]:
    promised = [one for one in found if one.targets]
    short = [f"- {one.group}: {one.name}: {seen_words(one)}" for one in promised if not one.meets]
    return [
        "# What was measured",
        "",
        "Written by `make bench`: as seen, also where it falls short. Below the target meets it. `processor` is the",
        "work of the server for one answer, in milliseconds.",
        *([] if machine["load before"] < QUIET else ["", BUSY]),
        "",
        "| machine | |",
        "| --- | --- |",
        *(f"| {name} | {value} |" for name, value in machine.items()),
        "",
        f"{len(promised) - len(short)} of {len(promised)} targets are met."
        + (" Short of theirs:" if short else ""),
        "",
        *short,
        "",
    ]


def table(group: str, ones: Sequence[Measurement]) -> str:
    statistics = list(dict.fromkeys(name for one in ones for name in one.seen))
    noted = any(one.note for one in ones)
    columns = ["measurement", *statistics, "unit", "target", "met", *(["of which"] if noted else [])]
    lines = [f"## {group}", "", row(columns), row(["---"] * len(columns))]
    for one in ones:
        seen = [f"{one.seen[name]:,}" if name in one.seen else "" for name in statistics]
        limits = ", ".join(f"{name} < {limit:,}" for name, limit in one.targets.items())
        lines.append(
            row([one.name, *seen, one.unit, limits, WORDS[one.meets], *([one.note] if noted else [])])
        )
    return "\n".join([*lines, ""])


def row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def seen_words(one: Measurement) -> str:
    return ", ".join(f"{name} {value:,} {one.unit}" for name, value in one.seen.items())


def told(one: Measurement) -> str:
    """One line for the terminal."""
    short = "" if one.meets in (True, None) else "  ← short of its target"
    return f"{one.group}: {one.name}: {seen_words(one)}{short}"
