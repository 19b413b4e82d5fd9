"""What a test has to know of an address to knock there."""

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Route:
    """`arguments` fill its address, `asks` is the query it cannot do without, `reads` what else it may be asked,
    `tells` a form that its POST accepts."""

    arguments: dict[str, Any] = field(default_factory=dict)
    asks: dict[str, str] = field(default_factory=dict)
    reads: tuple[str, ...] = ()
    tells: dict[str, str] = field(default_factory=dict)
    public: bool = False
    """Open to who has not signed in."""
    signed: bool = False
    """From a machine that signs what it sends, and is given no form first."""
    shared: str = ""
    """Why its key is nobody's in particular; otherwise who works elsewhere must be refused it."""
