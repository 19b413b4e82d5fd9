"""What pages, figures and acts ask of who is in charge."""

from .asking import (
    STATES,
    Wanted,
    agencies_that_answer,
    officer_rows,
    officers_seen_by,
    officers_wanted,
    overlapping,
    principals_on,
)
from .reaching import refuse_unreachable

__all__ = [
    "STATES",
    "Wanted",
    "agencies_that_answer",
    "officer_rows",
    "officers_seen_by",
    "officers_wanted",
    "overlapping",
    "principals_on",
    "refuse_unreachable",
]
