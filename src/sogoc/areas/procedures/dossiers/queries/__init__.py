"""What pages, acts and figures ask of dossiers, each thing in a file of its own."""

from .clock import Clock, clock_of
from .dossiers import (
    OF_A_PERIOD,
    STATES,
    WEEK,
    Wanted,
    codes_of,
    deadline_of,
    dossier_rows,
    dossiers_seen_by,
    dossiers_wanted,
    procedures_received,
    suspensions_of,
)
from .order import AlreadyConcluded, BeforeTheLatest, refuse_backward, refuse_concluded
from .tracking import held_still, new_secret, tracked

__all__ = [
    "OF_A_PERIOD",
    "STATES",
    "WEEK",
    "AlreadyConcluded",
    "BeforeTheLatest",
    "Clock",
    "Wanted",
    "clock_of",
    "codes_of",
    "deadline_of",
    "dossier_rows",
    "dossiers_seen_by",
    "dossiers_wanted",
    "held_still",
    "new_secret",
    "procedures_received",
    "refuse_backward",
    "refuse_concluded",
    "suspensions_of",
    "tracked",
]
