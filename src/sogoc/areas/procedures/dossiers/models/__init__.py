"""What is kept of dossiers, each thing in a file of its own."""

from .answering import answered_by
from .apologies import Apology, apology_told, is_owed, proposed_for, soon_late
from .codes import dossier_code
from .components import DossierComponent, all_digitised
from .dossier import Dossier, budget_key, procedure_code, promised
from .fees import waits_for_its_fee
from .handing_in import handed_in
from .on_time import OnTime, on_time
from .pinning import pinned
from .rating import Rating
from .receipts import digest_of, new_secret
from .results import DossierResult
from .rules import rule_on
from .serials import Serial, next_code
from .steps import (
    DossierStep,
    end_steps,
    laid_out,
    planned,
    running_step,
    step_due_again,
    step_told,
    waiting_step,
)
from .supplements import supplement_rule
from .suspension import Suspension

__all__ = [
    "Apology",
    "Dossier",
    "DossierComponent",
    "DossierResult",
    "DossierStep",
    "OnTime",
    "Rating",
    "Serial",
    "Suspension",
    "all_digitised",
    "answered_by",
    "apology_told",
    "budget_key",
    "digest_of",
    "dossier_code",
    "end_steps",
    "handed_in",
    "is_owed",
    "laid_out",
    "new_secret",
    "next_code",
    "on_time",
    "pinned",
    "planned",
    "procedure_code",
    "promised",
    "proposed_for",
    "rule_on",
    "running_step",
    "soon_late",
    "step_due_again",
    "step_told",
    "supplement_rule",
    "waiting_step",
    "waits_for_its_fee",
]
