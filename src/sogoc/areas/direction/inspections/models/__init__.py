"""I. Direction: inspections, and what is to be remedied after them."""

from .inspections import (
    ChecklistItem,
    ChecklistMark,
    Inspection,
    InspectionPlan,
    InspectionVisit,
    TeamMember,
)
from .matters import InspectionMatter

__all__ = [
    "ChecklistItem",
    "ChecklistMark",
    "Inspection",
    "InspectionMatter",
    "InspectionPlan",
    "InspectionVisit",
    "TeamMember",
]
