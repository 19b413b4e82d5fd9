"""What citizens have written, and what is still missing of it."""

from collections import Counter

from django.db.models import F, Q, QuerySet

from sogoc.areas.procedures.applications.models import Application, Cosigning, HandedPaper
from sogoc.areas.procedures.applications.register import Problem
from sogoc.areas.procedures.catalogue.models import ProcedureVersion
from sogoc.areas.procedures.dossiers.models import Dossier
from sogoc.foundations.citizens.models import Citizen

from .formulas import form_of

_WHOLE = ("agency", "citizen", "version_of__procedure", "dossier__agency")


def applications_of(citizen: Citizen) -> QuerySet[Application]:
    return Application.objects.filter(citizen=citizen).select_related(*_WHOLE)


def draft_of(citizen: Citizen | None, version: ProcedureVersion) -> Application | None:
    return Application.objects.filter(citizen=citizen, version_of=version, sent_at=None).first()


def to_cosign(citizen: Citizen) -> QuerySet[Cosigning]:
    """Also what they have signed: it is theirs to read."""
    found = Cosigning.objects.filter(citizen=citizen)
    return found.select_related("citizen", *(f"application__{one}" for one in _WHOLE))


def application_of(dossier: Dossier) -> Application | None:
    """Of most dossiers none is asked for: they were not handed in online."""
    if dossier.submitted_on is None:
        return None
    sent = Application.objects.filter(dossier=dossier)
    found = sent.select_related("agency", "citizen", "version_of__procedure").first()
    if found:
        found.dossier = dossier
    return found


def papers_of(application: Application) -> list[HandedPaper]:
    return list(application.papers.select_related("file", "application__citizen", "application__agency"))


def files_of(application: Application) -> dict[str, int]:
    """How many stand at each question."""
    return dict(Counter(application.papers.values_list("question", flat=True)))


def earlier_papers(application: Application) -> list[HandedPaper]:
    """What the same citizen has handed in with others, each content once, the latest first."""
    here = application.papers.values("file")
    theirs = HandedPaper.objects.filter(
        application__citizen=application.citizen_id, application__sent_at__isnull=False
    )
    found = theirs.exclude(file__in=here).select_related("file", "application__dossier").order_by("-id")
    return list({one.file_id: one for one in reversed(found[:50])}.values())[::-1]


def cosignings_of(application: Application) -> list[Cosigning]:
    return list(application.cosignings.select_related("citizen"))


def unsigned(application: Application) -> QuerySet[Cosigning]:
    """Who has not signed what it says now."""
    other = Q(signed_version=None) | ~Q(signed_version=F("application__version"))
    return application.cosignings.filter(other)


def missing(application: Application, language: str = "vi") -> dict[str, Problem]:
    """All rules, run on what is kept: whatever a browser let through."""
    return form_of(application).problems(application.answers, files_of(application), language)
