"""Totals as people, spreadsheets and programs read them."""

import csv
import io
import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from sogoc.kernel.vietnamese import percent, whole
from sogoc.measures.amounts import Kind
from sogoc.measures.machines import value_for_machines
from sogoc.measures.states import STATES, State

from .manifest import Export
from .totals import Total, Totals

IN_ALL = "*"
"""Stands for every province where one is named by its key."""
COLUMNS = (
    "figure",
    "title",
    "unit",
    "province",
    "province_name",
    "value",
    "state",
    "part",
    "whole",
    "definition",
)


def as_json(found: Totals, exports: Iterable[Export]) -> str:
    told = {
        "period": found.period.key,
        "exports": [
            {"folder": str(one.folder), "exported_at": one.manifest.exported_at, "rows": one.manifest.rows}
            for one in exports
        ],
        "provinces": {one.key: one.name for one in found.provinces},
        "figures": {name: _figure(name, total, found) for name, total in found.in_all.items()},
    }
    return json.dumps(told, ensure_ascii=False, indent=1) + "\n"


def _figure(name: str, in_all: Total, found: Totals) -> dict[str, Any]:
    return {
        "title": in_all.told.figure.title,
        "unit": in_all.told.figure.unit,
        "definition": in_all.told.definition,
        "in_all": _cell(in_all),
        "by_province": {key: _cell(told[name]) for key, told in found.by_province.items()},
    }


def _cell(total: Total) -> dict[str, Any]:
    told: dict[str, Any] = {"value": _value(total), "state": str(total.state)}
    return told | ({"sums": list(total.told.sums)} if total.told.sums else {})


def _value(total: Total) -> str | None:
    """A blank is not a nought."""
    return value_for_machines(total.told.value) if total.state is State.NUMBER else None


def as_csv(found: Totals) -> str:
    out = io.StringIO()
    writer = csv.DictWriter(out, COLUMNS, lineterminator="\n")
    writer.writeheader()
    for name, in_all in found.in_all.items():
        writer.writerow(_row(name, in_all) | {"province": IN_ALL, "province_name": "Cả nước"})
        for one in found.provinces:
            row = _row(name, found.by_province[one.key][name])
            writer.writerow(row | {"province": one.key, "province_name": one.name})
    return out.getvalue()


def _row(name: str, total: Total) -> dict[str, Any]:
    figure, (part, of) = total.told.figure, total.told.sums or ("", "")
    return {
        "figure": name,
        "title": figure.title,
        "unit": figure.unit,
        "value": _value(total),
        "state": total.state,
        "part": part,
        "whole": of,
        "definition": total.told.definition,
    }


def as_text(found: Totals) -> str:
    """For the terminal: each figure in all, and below it province by province."""
    return "\n".join(_lines(found)) + "\n"


def _lines(found: Totals) -> Iterator[str]:
    yield found.period.label
    for name, in_all in found.in_all.items():
        yield f"{in_all.told.figure.title}: {_words(in_all)}"
        told: Mapping[str, Total] = {one.name: found.by_province[one.key][name] for one in found.provinces}
        yield from (f"    {province}: {_words(total)}" for province, total in told.items())


def _words(total: Total) -> str:
    if total.state is not State.NUMBER:
        return STATES[total.state]
    figure, value = total.told.figure, total.told.value
    if figure.kind is Kind.PERCENT and total.told.sums:
        part, of = total.told.sums
        return f"{percent(total.told.value)} ({whole(part)}/{whole(of)})"  # type: ignore[arg-type]
    if isinstance(value, int) and figure.kind is Kind.NUMBER:
        return f"{whole(value)} {figure.unit}".rstrip()
    code = value_for_machines(value) or ""
    return dict(figure.choices).get(code, code)
