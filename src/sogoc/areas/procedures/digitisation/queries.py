"""What pages, figures and acts ask of dossiers that were looked through."""

from datetime import date
from typing import Any

from django.db.models import F, QuerySet

from sogoc.areas.procedures.dossiers.models import Dossier
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.places import held_during, seen_from
from sogoc.foundations.agencies.queries import under
from sogoc.kernel.acts import Actor, reach

from .models import CheckedDossier, DigitisationCheck
from .register import checked_dossiers


def checked_rows() -> tuple[QuerySet[CheckedDossier], dict[str, Any]]:
    """The records behind the register `checked_dossiers`."""
    columns = {name: F(name) for name in checked_dossiers.columns() if name not in ("code", "procedure_code")}
    named = {"key": F("pk"), "agency": F("agency")}
    of_dossier = {"code": F("dossier__code"), "procedure_code": F("dossier__procedure_code")}
    return CheckedDossier.objects.all(), columns | named | of_dossier


def checks_seen_by(by: Actor) -> QuerySet[DigitisationCheck]:
    seen = seen_from(reach(by, "see_dossier"), "agency", "checked_on")
    return DigitisationCheck.objects.filter(seen).select_related("agency", "document")


def checks_held(by: Actor, agency: Agency) -> QuerySet[DigitisationCheck]:
    return checks_seen_by(by).filter(held_during(agency, None))


def checked_seen_by(by: Actor) -> QuerySet[CheckedDossier]:
    seen = seen_from(reach(by, "see_dossier"), "agency", "checked_on")
    found = CheckedDossier.objects.filter(seen)
    return found.select_related("agency", "dossier", "check_made__agency")


def checked_of(check: DigitisationCheck, *, lacking: bool = False) -> QuerySet[CheckedDossier]:
    found = CheckedDossier.objects.filter(check_made=check).select_related("dossier")
    return found.filter(complete=False) if lacking else found


def received_between(agency: Agency, first: date, last: date) -> QuerySet[Dossier]:
    """Of an agency and all below it, each with its components."""
    found = Dossier.objects.filter(under([agency.path], "agency__path"), received_on__range=(first, last))
    return found.prefetch_related("components").order_by("received_on", "pk")
