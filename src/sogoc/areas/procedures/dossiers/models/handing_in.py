"""A dossier as it is handed in online: it waits to be accepted, by a moment that is named."""

from datetime import datetime

from sogoc.areas.procedures.dossiers.register import Application
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.documents.fitting import fit
from sogoc.kernel.vietnamese import local_day

from .answering import answered_by
from .dossier import Dossier
from .serials import next_code


def handed_in(agency: Agency, application: Application, at: datetime) -> Dossier:
    """Not kept yet: whoever hands it in may still be refused. Without a code it is given the next one."""
    dossier = Dossier(agency=agency, **application.columns, latest_at=at)
    dossier.submitted_at, dossier.submitted_on = at, local_day(at)
    dossier.code = dossier.code or next_code(agency, local_day(at))
    fit(dossier)
    dossier.accept_by = answered_by(agency, at)
    return dossier
