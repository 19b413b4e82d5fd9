"""Which records rest on a text that is no more, and which of them nobody was given to look at again."""

from typing import Any

from sogoc.areas.direction.tasks.queries import tasks_by_origin
from sogoc.foundations.documents.impacts import Resting, resting_on
from sogoc.kernel.acts import Actor

from .columns import Touched


def touched(ending: Any, by: Actor) -> list[Touched]:
    found = resting_on(ending, by)
    tasks = tasks_by_origin(one.origin for one in found)
    return [Touched(one, tasks.get(one.origin)) for one in found]


def untouched(ending: Any, by: Actor) -> list[Resting]:
    """Of the agency in whose book it is written: its divisions can be given them."""
    found = resting_on(ending, by, ending.document.agency)
    tasks = tasks_by_origin(one.origin for one in found)
    return [one for one in found if one.origin not in tasks]
