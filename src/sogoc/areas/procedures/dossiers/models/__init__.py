"""What is kept of dossiers, each thing in a file of its own."""

from sogoc.areas.procedures.catalogue.models import procedure_code
from sogoc.foundations.calendar.limits import budget_key

from .answering import answered_by
from .codes import dossier_code
from .dossier import Dossier, promised
from .receipts import digest_of, new_secret
from .rules import rule_on
from .serials import Serial, next_code
from .suspension import Suspension

__all__ = [
    "Dossier",
    "Serial",
    "Suspension",
    "answered_by",
    "budget_key",
    "digest_of",
    "dossier_code",
    "new_secret",
    "next_code",
    "procedure_code",
    "promised",
    "rule_on",
]
