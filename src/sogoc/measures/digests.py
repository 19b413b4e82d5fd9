"""A definition as a few letters: another digest is another number. What only people read is not in it."""

from functools import reduce
from hashlib import sha256
from operator import and_

from .amounts import Group, Ratio, Tally
from .language import Figure
from .selections import Selection
from .sql import DIALECTS, written

_PLAIN = DIALECTS["postgresql"]


def digest(figure: Figure) -> str:
    """Of what decides the number: its measure, each selection with its conditions, its unit and its codes."""
    return sha256(told(figure).encode()).hexdigest()


def told(figure: Figure) -> str:
    measure = figure.measure
    lines = [type(measure).__name__, figure.kind, figure.unit, *(code for code, _ in figure.choices)]
    if isinstance(measure, Ratio):
        lines += [type(measure.actual).__name__, type(measure.plan).__name__]
    lines.append(getattr(measure, "several", ""))
    return "\n".join([*lines, *map(_group, measure.groups)])


def _group(group: Group) -> str:
    amount = _amount(group.amount) if group.amount else ""
    return f"{group.role}: {amount} {group.of.register.name} where {_conditions(group.of)}"


def _amount(tally: Tally) -> str:
    return tally.total or ", ".join(tally.each)


def _conditions(selection: Selection) -> str:
    conditions = selection.conditions
    return written(reduce(and_, conditions), _PLAIN) if conditions else "anything"
