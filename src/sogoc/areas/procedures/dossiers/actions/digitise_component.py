"""Số hóa, ký số một thành phần của hồ sơ."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.procedures.dossiers.models import DossierComponent, all_digitised
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.journal.writing import changed, write
from sogoc.kernel.acts import Actor, Refusal, require


class ComponentAlreadyDigitised(Refusal):
    "Thành phần “{name}” đã số hóa lúc {digitised}. Không còn gì để ghi."


class BeforeItCame(Refusal):
    "Thành phần “{name}” nhận lúc {taken}, sau lúc {told}. Hãy kiểm tra lại giờ và ngày."


@transaction.atomic
def digitise_component(
    *, component: DossierComponent, signed: bool, at: datetime, by: Actor
) -> DossierComponent:
    """Also when the dossier is concluded: what was scanned later is scanned nevertheless. What was digitised without a
    signature may be signed afterwards."""
    dossier = locked(component.dossier, "agency")
    require(by, "digitise_component", dossier)
    component = locked(component)
    component.dossier = dossier
    if at < component.taken_at:
        raise BeforeItCame(name=component.name, taken=component.taken_at, told=at)
    told = {"digitised_at": component.digitised_at or at, "signed_at": component.signed_at}
    if signed and component.signed_at is None:
        told["signed_at"] = at
    changes = changed(component, **told)
    if not changes:
        raise ComponentAlreadyDigitised(name=component.name, digitised=component.digitised_at)
    component.save()
    all_digitised(dossier)
    write(by, "digitise_component", component, at=at, changes=changes)
    return component
