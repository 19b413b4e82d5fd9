"""How many records of a register lie in a period: what an attestation keeps, to see later what came after it."""

from functools import cache

from sogoc.foundations.agencies.models import Agency
from sogoc.kernel import acts
from sogoc.kernel.periods import Period
from sogoc.measures.amounts import Tally
from sogoc.measures.columns import Day, lived
from sogoc.measures.engine import added, tallied
from sogoc.measures.language import during
from sogoc.measures.selections import Register, Selection

from .books import books
from .database import OwnDatabase
from .shapes import Shape, held


class UnknownRegister(acts.NotHere):
    "Không có sổ nào tên là {name}."


def register_named(name: str) -> Register:
    if name not in books.registers:
        raise UnknownRegister(name=name)
    return books.registers[name]


@cache
def of_period(register: Register) -> Selection:
    """Its records of a period: what lived in it, else what its first day says. One value for each register, for what
    the engine wrote for it is remembered."""
    if register.life:
        return register.where(lived(register.life.began, register.life.ended), "còn sống trong kỳ")
    for column in register.columns().values():
        if isinstance(column, Day):
            return register.where(during(column), "trong kỳ")
    return register.everything


def records_of(register: Register, agency: Agency, period: Period) -> int:
    """Of the agency with all below it, as the tree was when the period ended."""
    tally, below = Tally(of_period(register)), held([agency], Shape.reported(period))[agency.key]
    found = added(tallied([tally], period, below, OwnDatabase()), below, [tally])[tally]
    return found if isinstance(found, int) else 0
