"""What pages, dossiers and acts ask of processes."""

from datetime import date

from django.db.models import QuerySet

from sogoc.areas.procedures.catalogue.models import ProcedureVersion
from sogoc.foundations.agencies.queries import on

from .models import Process, ProcessStep


def process_on(version: ProcedureVersion, day: date) -> Process | None:
    """What a dossier of that day goes through."""
    return version.processes.filter(on(day)).select_related("decision", "version__procedure").first()


def processes_of(version: ProcedureVersion) -> QuerySet[Process]:
    """The newest first, each with its steps."""
    found = version.processes.select_related("decision", "version__procedure", "agency")
    return found.prefetch_related("steps").order_by("-valid_from")


def steps_of(process: Process) -> list[ProcessStep]:
    return list(process.steps.all())
