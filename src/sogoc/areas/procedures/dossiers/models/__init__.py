"""What is kept of dossiers, each thing in a file of its own."""

from sogoc.areas.procedures.catalogue.models import procedure_code
from sogoc.foundations.calendar.limits import budget_key

from .codes import dossier_code
from .dossier import Dossier, promised
from .suspension import Suspension

__all__ = ["Dossier", "Suspension", "budget_key", "dossier_code", "procedure_code", "promised"]
