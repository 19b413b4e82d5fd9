"""What pages, figures and acts ask of meetings and conclusions, each thing in a file of its own."""

from .asking import (
    Point,
    conclusion_rows,
    conclusions_held,
    conclusions_seen_by,
    meeting_rows,
    meetings_held,
    meetings_saying,
    meetings_seen_by,
    origin_of,
    points_of,
    refuse_bad_notice,
    tasks_of_conclusion,
)
from .targets import NoSuchFigure, columns_of, reached, refuse_unknown_figure

__all__ = [
    "NoSuchFigure",
    "Point",
    "columns_of",
    "conclusion_rows",
    "conclusions_held",
    "conclusions_seen_by",
    "meeting_rows",
    "meetings_held",
    "meetings_saying",
    "meetings_seen_by",
    "origin_of",
    "points_of",
    "reached",
    "refuse_bad_notice",
    "refuse_unknown_figure",
    "tasks_of_conclusion",
]
