"""What a signed document said, beside what is counted now."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.documents.models import Document
from sogoc.foundations.documents.queries import within_sight
from sogoc.kernel.acts import Actor
from sogoc.kernel.periods import Period
from sogoc.measures.engine import tallied_by, tallies_of
from sogoc.measures.language import Figure, Register
from sogoc.measures.succession import digest

from .asking import Answer, ask
from .books import books
from .database import OwnDatabase
from .models import KeptFigure
from .wording import value_for_machines

Keys = Mapping[str, list[str]]
"""By the role of a sum the keys of its records: the part of a share, its whole."""


def keys_behind(answers: Iterable[Answer]) -> dict[str, dict[str, list[str]]]:
    """By figure, of answers for one agency and period: one query for each register, however many the figures."""
    answers = list(answers)
    found: dict[str, dict[str, list[str]]] = {one.name: {} for one in answers}
    for register in dict.fromkeys(register for one in answers for register in one.figure.registers):
        _keys_in(register, answers, found)
    return found


def _keys_in(register: Register, answers: list[Answer], found: dict[str, dict[str, list[str]]]) -> None:
    tallies = [
        tally
        for tally in tallies_of(one.figure for one in answers)
        if tally.of.register is register and not (tally.total or tally.each)
    ]
    first = answers[0]
    rows = tallied_by("key", tallies, first.period, first.below, OwnDatabase())
    for answer in answers:
        for group in answer.figure.measure.groups:
            if group.size and group.of.register is register:
                found[answer.name][group.role] = sorted(
                    str(key)
                    for key, of in rows.items()
                    if any(numbers.get(group.size) for numbers in of.values())
                )


def columns_of(answer: Answer, keys: Keys) -> dict[str, Any]:
    """What is kept of an answer."""
    part, whole = answer.sums or (None, None)
    return {
        "figure": answer.name,
        "definition": digest(answer.name, answer.figure),
        "state": str(answer.state),
        "source": str(answer.source or ""),
        "value": value_for_machines(answer.value) or "",
        "numerator": part,
        "denominator": whole,
        "records": dict(keys),
    }


@dataclass(frozen=True, slots=True)
class Restated:
    """A number of a signed document and the same number today."""

    kept: KeptFigure
    current: Answer | None
    """None for a figure that nobody defines any more."""
    came: Keys = field(default_factory=dict)
    gone: Keys = field(default_factory=dict)

    @property
    def figure(self) -> Figure | None:
        return books.figures.get(self.kept.figure)

    @property
    def defined_otherwise(self) -> bool:
        return self.current is None or digest(self.kept.figure, self.current.figure) != self.kept.definition

    @property
    def differs(self) -> bool:
        """In its value, or in why there is none; records may also come and go and leave the number what it was."""
        if self.current is None:
            return True
        value, state = value_for_machines(self.current.value) or "", str(self.current.state)
        return (value, state) != (self.kept.value, self.kept.state)

    @property
    def moved(self) -> bool:
        return bool(self.came or self.gone)


def restated(document: Document, *, by: Actor) -> list[Restated]:
    """Everything that a document said, each beside what is counted now of the same days, as of the same day."""
    return list(_beside(document.kept_figures.select_related("agency"), by))


def restatements_of(answer: Answer, *, by: Actor) -> list[Restated]:
    """What signed documents said of one figure, agency and period; of those documents that this person may see."""
    said = KeptFigure.objects.filter(
        within_sight(by, "document__"),
        figure=answer.name,
        agency=answer.agency,
        first_day=answer.asked.start,
        last_day=answer.asked.end,
    )
    return list(_beside(said.select_related("agency", "document").order_by("document__issued_on", "pk"), by))


def _beside(said: Iterable[KeptFigure], by: Actor) -> Iterable[Restated]:
    together: dict[tuple[Agency, Period, Any], list[KeptFigure]] = defaultdict(list)
    for one in said:
        together[one.agency, one.asked, one.as_of].append(one)
    for (agency, period, as_of), kept in together.items():
        names = {one.figure for one in kept if one.figure in books.figures}
        answers = ask(names, [agency], period, by=by, as_of=as_of)
        keys = keys_behind(answers.values())
        for one in kept:
            current = answers.get((one.figure, agency.key))
            yield (
                Restated(one, current, *_moved(one.records, keys[one.figure]))
                if current
                else Restated(one, None)
            )


def _moved(before: Keys, after: Keys) -> tuple[Keys, Keys]:
    return _beyond(after, before), _beyond(before, after)


def _beyond(some: Keys, others: Keys) -> Keys:
    """The keys of some that are not of the others, by role."""
    found = {role: _without(keys, others.get(role, ())) for role, keys in some.items()}
    return {role: keys for role, keys in found.items() if keys}


def _without(keys: Iterable[str], others: Collection[str]) -> list[str]:
    others = set(others)
    return [key for key in keys if key not in others]
