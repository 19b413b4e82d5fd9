"""Values as machines read them: in the API, in sheets, in what was kept, in national totals."""

from datetime import date
from fractions import Fraction

from sogoc.kernel.vietnamese import decimal_for_machines

from .amounts import Value


def value_for_machines(value: Value | None) -> str | None:
    """7; 70.6897, a percentage rounded half up to four decimals; 2023-01-31; 64/KH-SKHCN."""
    match value:
        case Fraction():
            return decimal_for_machines(value * 100, 4)
        case date():
            return value.isoformat()
        case tuple():
            return "; ".join(value)
    return None if value is None else str(value)
