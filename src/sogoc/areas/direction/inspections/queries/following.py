"""The figure that should have moved: what it was when somebody began to follow it, and what the ledger says now."""

from dataclasses import dataclass

from sogoc.areas.direction.inspections.models import InspectionMatter
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.ledger.asking import Answer, ask
from sogoc.foundations.ledger.finding import figure_named
from sogoc.foundations.ledger.wording import number_in_words, value_in_words
from sogoc.kernel.acts import Actor, may
from sogoc.kernel.periods import Period
from sogoc.measures.language import Figure
from sogoc.measures.states import STATES


@dataclass(frozen=True, slots=True)
class Followed:
    """`before` as it was kept; `after` as the ledger answers now, or nothing where the reader may not ask."""

    name: str
    figure: Figure
    before: str
    period_before: str
    after: str
    period_after: str

    @property
    def has_moved(self) -> bool:
        return self.after != self.before


def answer_of(name: str, agency: Agency, period: Period, by: Actor) -> Answer:
    return ask([name], [agency], period, by=by)[name, agency.key]


def kept_words(answer: Answer) -> str:
    """What is kept of a value: the same in every language."""
    if answer.value is None:
        return STATES[answer.state]
    return number_in_words(answer.value) + ("%" if value_in_words(answer).endswith("%") else "")


def followed(matter: InspectionMatter, by: Actor) -> Followed | None:
    if not matter.figure or not may(by, "see_figure", matter.agency):
        return None
    figure = figure_named(matter.figure)
    now = kept_words(answer_of(matter.figure, matter.agency, Period.parse(matter.period_after), by))
    return Followed(matter.figure, figure, matter.before, matter.period_before, now, matter.period_after)
