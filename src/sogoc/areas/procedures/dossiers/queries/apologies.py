"""For which dossiers an apology is owed, and those that there are."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from django.db.models import QuerySet

from sogoc.areas.procedures.dossiers.models import (
    Apology,
    Dossier,
    is_owed,
    proposed_for,
    running_step,
    soon_late,
)


@dataclass(frozen=True, slots=True)
class Owed:
    """What a draft says that nobody has read yet."""

    dossier: Dossier
    reason: str
    until: datetime


def owed(at: datetime) -> Iterator[Owed]:
    """Those that have at most the time left in which the law wants it said."""
    for dossier in list(soon_late(at)):
        if is_owed(dossier, at) and (until := proposed_for(dossier)):
            yield Owed(dossier, _reason(dossier), until)


def _reason(dossier: Dossier) -> str:
    if step := running_step(dossier):
        return f"Hồ sơ đang ở bước “{step.name}” của {step.unit or dossier.agency}, chưa xong trước ngày hẹn"
    return "Hồ sơ chưa giải quyết xong trước ngày hẹn"


def apologies_of(dossier: Dossier) -> list[Apology]:
    return list(dossier.apologies.all())


def apologies_in(dossiers: QuerySet[Dossier]) -> QuerySet[Apology]:
    return Apology.objects.filter(dossier__in=dossiers).select_related("dossier__agency")
