"""What pages, figures and acts ask of legal documents that are drafted, each thing in a file of its own."""

from .asking import (
    STATES,
    Wanted,
    concerned_with,
    legal_document_rows,
    legal_documents_seen_by,
    legal_documents_wanted,
    opinions_seen_by,
    sums_of,
    warned_by,
)
from .closing import refuse_closed
from .facts import LegalDraft
from .plans import Plan, plan_on, step_names
from .standing import current_step, refuse_not_begun
from .telling import Opinions, opinions_told, steps_of
from .validity import Validity, validity_of

__all__ = [
    "STATES",
    "LegalDraft",
    "Opinions",
    "Plan",
    "Validity",
    "Wanted",
    "concerned_with",
    "current_step",
    "legal_document_rows",
    "legal_documents_seen_by",
    "legal_documents_wanted",
    "opinions_seen_by",
    "opinions_told",
    "plan_on",
    "refuse_closed",
    "refuse_not_begun",
    "step_names",
    "steps_of",
    "sums_of",
    "validity_of",
    "warned_by",
]
