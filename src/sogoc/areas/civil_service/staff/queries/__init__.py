"""What pages, figures and acts ask of who is there and who leads, each thing in a file of its own."""

from .filling import POSTS, Filling, PostsExceeded, fillings, refuse_beyond_posts
from .people import (
    STATES,
    Wanted,
    leaders_counted,
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
from .working import Work

__all__ = [
    "POSTS",
    "STATES",
    "Filling",
    "PostsExceeded",
    "Wanted",
    "Work",
    "fillings",
    "leaders_counted",
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
