"""What pages, acts and figures ask of one-stop points, each thing in a file of its own."""

from .opening import refuse_unless_open
from .points import (
    appointable,
    connection_rows,
    connections_held,
    connections_seen_by,
    equipment_lacking,
    latest_counts,
    member_rows,
    members_at,
    members_of,
    members_on,
    members_seen_by,
    points_held,
    points_open_on,
    points_seen_by,
    turns_between,
    turns_of,
    week_of,
)

__all__ = [
    "appointable",
    "connection_rows",
    "connections_held",
    "connections_seen_by",
    "equipment_lacking",
    "latest_counts",
    "member_rows",
    "members_at",
    "members_of",
    "members_on",
    "members_seen_by",
    "points_held",
    "points_open_on",
    "points_seen_by",
    "refuse_unless_open",
    "turns_between",
    "turns_of",
    "week_of",
]
