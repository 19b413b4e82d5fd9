"""One thing that can be done to a dossier: an act, its form, its words."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from .forms import HappenedForm


@dataclass(frozen=True, slots=True)
class Deed:
    """`does` is handed the dossier, what the form told, and `at` and `by`; `opens` says whether there is anything to
    do. A form that `takes_dossier` chooses among what belongs to it."""

    act: str
    does: Callable[..., Any]
    form: type[HappenedForm]
    title: Any
    submit: Any
    done: Any
    opens: Callable[[Any], Any]
    lead: Any = ""
    takes_dossier: bool = False


def is_open(dossier: Any) -> bool:
    return bool(dossier.received_on) and not dossier.concluded_on


def runs(dossier: Any) -> bool:
    return is_open(dossier) and not dossier.suspended_at
