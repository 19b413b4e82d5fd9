"""What pages and acts ask of applications, each thing in a file of its own."""

from .applications import (
    application_of,
    applications_of,
    cosignings_of,
    draft_of,
    earlier_papers,
    files_of,
    missing,
    papers_of,
    to_cosign,
    unsigned,
)
from .formulas import form_of, form_on

__all__ = [
    "application_of",
    "applications_of",
    "cosignings_of",
    "draft_of",
    "earlier_papers",
    "files_of",
    "form_of",
    "form_on",
    "missing",
    "papers_of",
    "to_cosign",
    "unsigned",
]
