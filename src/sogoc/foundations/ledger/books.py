"""The registers and figures of all areas. Each area hands over its own in its `apps.py`."""

from collections.abc import Callable
from types import ModuleType
from typing import Any

from django.db.models import QuerySet

from sogoc.foundations.people.policy import policies
from sogoc.measures.agreement import Check
from sogoc.measures.checks import checks_of
from sogoc.measures.language import Figure, Register, figures_of

# The records of a register: a query, and for each column of the register what of the query stands in it.
Rows = Callable[[], "tuple[QuerySet[Any, Any], dict[str, Any]]"]


class Books:
    def __init__(self) -> None:
        self.rows: dict[str, Rows] = {}
        self.registers: dict[str, Register] = {}
        self.seen_by: dict[str, str] = {}
        self.homes: dict[str, str] = {}
        self.kinds: dict[str, str] = {}
        self.figures: dict[str, Figure] = {}
        self.areas: dict[str, str] = {}
        self.checks: dict[str, Check] = {}

    def learn(self, register: Register, rows: Rows, figures: ModuleType, *, kind: str, seen_by: str) -> None:
        """A register, the query of its records by the names of its columns, and the figures counted from it. The
        column `agency` is the field that names the agency, as it is stored.

        `kind` and the key of a record name what stands behind it, as in the journal: several registers may speak of
        one document. `seen_by` is the act that opens it: a sum may be seen by more people than its records."""
        if register.name in self.registers:
            message = f"two registers are called {register.name}"
            raise ValueError(message)
        if seen_by not in policies.rules:
            message = (
                f"the register {register.name} is opened by the act {seen_by}, of which no policy speaks"
            )
            raise ValueError(message)
        self.registers[register.name], self.rows[register.name] = register, rows
        self.homes[register.name] = _area(figures.__name__)
        self.kinds[register.name], self.seen_by[register.name] = kind, seen_by
        self.read(figures)

    def read(self, figures: ModuleType) -> None:
        """All figures and checks of one figures.py: beside its register, several, or none as those of scorecards."""
        for name, figure in figures_of(figures).items():
            if self.figures.setdefault(name, figure) is not figure:
                message = f"two figures are called {name}"
                raise ValueError(message)
            self.areas.setdefault(name, _area(figures.__name__))
        for name, check in checks_of(figures).items():
            if self.checks.setdefault(name, check) is not check:
                message = f"two checks are called {name}"
                raise ValueError(message)

    def check(self) -> None:
        """Called when every room has handed over its own: no figure may count what nobody keeps, and no check may
        speak of a figure that nobody handed over."""
        known = {*self.figures.values()}
        for name, told in self.checks.items():
            if strange := [figure.title for figure in told.figures if figure not in known]:
                message = (
                    f"the check {name} speaks of figures that no room has handed over: {', '.join(strange)}"
                )
                raise ValueError(message)
        for name, figure in self.figures.items():
            for register in (one for version in figure.versions for one in version.registers):
                if self.registers.get(register.name) is not register:
                    message = (
                        f"the figure {name} counts the register {register.name}, which no room has handed over; "
                        "the apps.py of its area calls books.learn"
                    )
                    raise ValueError(message)
                if self.homes[register.name] != self.areas[name] != "scorecards":
                    message = f"the figure {name} counts {register.name}, a register of another area"
                    raise ValueError(message)


def _area(module: str) -> str:
    """sogoc.areas.procedures.dossiers.figures → procedures; sogoc.scorecards.figures → scorecards."""
    parts = module.split(".")
    return parts[parts.index("areas") + 1] if "areas" in parts else parts[-2]


books = Books()
