"""What pages, acts and figures ask of inspections, each thing in a file of its own."""

from .following import Followed, followed
from .inspections import (
    Wanted,
    inspection_rows,
    inspections_held,
    inspections_seen_by,
    inspections_wanted,
    items_of,
    marks_of,
    plan_rows,
    plans_of,
    team_of,
    units_of,
    visit_rows,
    visits_of,
    visits_seen_by,
)
from .matters import (
    MatterWanted,
    documents_of,
    matter_rows,
    matters_of,
    matters_seen_by,
    matters_wanted,
    remedies_of,
)
from .tasks import task_of

__all__ = [
    "Followed",
    "MatterWanted",
    "Wanted",
    "documents_of",
    "followed",
    "inspection_rows",
    "inspections_held",
    "inspections_seen_by",
    "inspections_wanted",
    "items_of",
    "marks_of",
    "matter_rows",
    "matters_of",
    "matters_seen_by",
    "matters_wanted",
    "plan_rows",
    "plans_of",
    "remedies_of",
    "task_of",
    "team_of",
    "units_of",
    "visit_rows",
    "visits_of",
    "visits_seen_by",
]
