"""Nhận một thành phần của hồ sơ."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.procedures.dossiers.models import Dossier, DossierComponent, all_digitised
from sogoc.areas.procedures.dossiers.queries.order import refuse_backward, refuse_concluded
from sogoc.areas.procedures.dossiers.register import HandedIn
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Refusal, require


class ComponentAlreadyTaken(Refusal):
    "Hồ sơ {code} đã có thành phần “{name}”. Hãy ghi số hóa thành phần đó, không ghi thêm lần nữa."


@transaction.atomic
def take_component(*, dossier: Dossier, paper: HandedIn, at: datetime, by: Actor) -> DossierComponent:
    """As it was handed in; what comes digitised, or was digitised before, is so from the beginning."""
    dossier = locked(dossier, "agency")
    require(by, "take_component", dossier)
    refuse_concluded(dossier)
    refuse_backward(dossier, at)
    component = DossierComponent(dossier=dossier, taken_at=at, **paper.columns)
    fit(component)
    if dossier.components.filter(name=component.name).exists():
        raise ComponentAlreadyTaken(code=dossier.code, name=component.name)
    if paper.digitised:
        component.digitised_at, component.signed_at = at, at if paper.signed else None
    component.save(force_insert=True)
    all_digitised(dossier)
    write(by, "take_component", component, at=at)
    return component
