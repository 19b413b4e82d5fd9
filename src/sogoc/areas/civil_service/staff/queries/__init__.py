"""What pages, figures and acts ask of who is there and who leads, each thing in a file of its own."""

from .filling import PostsExceeded, refuse_beyond_posts
from .people import (
    STATES,
    Wanted,
    leadership_on,
    leadership_rows,
    leaderships_held,
    leaderships_seen_by,
    people_in,
    seat_of,
    staff_seen_by,
    stay_on,
    stay_rows,
    stays_seen_by,
    stays_wanted,
    tier_of,
)

__all__ = [
    "STATES",
    "PostsExceeded",
    "Wanted",
    "leadership_on",
    "leadership_rows",
    "leaderships_held",
    "leaderships_seen_by",
    "people_in",
    "refuse_beyond_posts",
    "seat_of",
    "staff_seen_by",
    "stay_on",
    "stay_rows",
    "stays_seen_by",
    "stays_wanted",
    "tier_of",
]
