"""What pages, figures and acts ask of discipline, rotation and ratings, each thing in a file of its own."""

from .lists import (
    RATING_STATES,
    ROTATION_STATES,
    SIDE_STATES,
    Wanted,
    criteria_seen_by,
    disciplines_seen_by,
    disciplines_wanted,
    ratings_of_their_own,
    ratings_seen_by,
    ratings_wanted,
    rotations_seen_by,
    rotations_wanted,
    rules_seen_by,
)
from .rows import discipline_rows, rating_rows, rotation_rows
from .sums import Spread, spread_of

__all__ = [
    "RATING_STATES",
    "ROTATION_STATES",
    "SIDE_STATES",
    "Spread",
    "Wanted",
    "criteria_seen_by",
    "discipline_rows",
    "disciplines_seen_by",
    "disciplines_wanted",
    "rating_rows",
    "ratings_of_their_own",
    "ratings_seen_by",
    "ratings_wanted",
    "rotation_rows",
    "rotations_seen_by",
    "rotations_wanted",
    "rules_seen_by",
    "spread_of",
]
