"""What the world holds of inspections of a field, of who is in charge, and of receptions, complaints and reports."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

from sogoc.areas.civil_service.integrity.models import (
    AssetDeclaration,
    Grievance,
    IntegrityReport,
    Reception,
)
from sogoc.areas.civil_service.integrity.tests.builders import (
    accepted,
    asset_declarations,
    grievance,
    integrity_report,
    reception,
)
from sogoc.areas.organisation.decentralisation.models import FieldFinding, FieldInspection, InspectedBody
from sogoc.areas.organisation.decentralisation.tests.builders import (
    body,
    finding,
    inspection,
    numbered_document,
)
from sogoc.areas.organisation.officers.models import OfficerInCharge
from sogoc.areas.organisation.officers.register import AtWork, Seat
from sogoc.areas.organisation.officers.tests.builders import charge
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.documents.models import Document
from sogoc.kernel.periods import Period

DECIDED = date(2023, 2, 6)


def decision(number: int, so: Agency) -> Document:
    return numbered_document(f"{number}/QĐ-SKHCN", so, DECIDED)


def of_charges(so: Agency, words: str) -> dict[str, Any]:
    """By what a page calls it, the key of a record; `words` nobody of another department may read."""
    paper = decision(815, so)
    seen = inspection(agency=so, title=words, document=paper)
    there = body(inspection=seen, name=words, on=DECIDED)
    waiting = grievance(agency=so, about=words)
    return {
        "field inspection": seen.pk,
        "waiting field inspection": inspection(agency=so, title=words, document=decision(816, so)).pk,
        "inspected body": there.pk,
        "bare body": body(inspection=seen, name=f"{words} 2", on=DECIDED).pk,
        "field finding": finding(body=there, text=words).pk,
        "charge": charge(agency=so, contact=AtWork(words, "0254 000 000"), document=paper, on=DECIDED).pk,
        "reception": reception(agency=so, note=words).pk,
        "grievance": waiting.pk,
        "accepted grievance": accepted(grievance=grievance(agency=so, mark="02", about=words)).pk,
        "integrity report": integrity_report(agency=so, document=paper).pk,
        "asset declaration": asset_declarations(agency=so, document=paper).pk,
    }


def charges_grown_to(rows: int, so: Agency) -> None:
    for i in range(FieldInspection.objects.count(), rows):
        inspection(agency=so, document=decision(900 + i, so))
    seen = FieldInspection.objects.order_by("pk").first()
    for i in range(InspectedBody.objects.count(), min(rows, 70)):
        body(inspection=seen, name=f"Huyện {i}", on=DECIDED)
    there = InspectedBody.objects.order_by("pk").first()
    for i in range(FieldFinding.objects.count(), min(rows, 70)):
        finding(body=there, text=f"Vấn đề {i}")
    paper = decision(815, so)
    for _ in range(OfficerInCharge.objects.count(), rows):
        charge(agency=so, seat=Seat.SUBSTITUTE, document=paper, on=DECIDED)
    for i in range(Grievance.objects.count(), rows):
        grievance(agency=so, mark=f"{100 + i}")
    for i in range(Reception.objects.count(), rows):
        reception(agency=so, on=DECIDED - timedelta(days=i + 60))
    for i in range(IntegrityReport.objects.count(), rows):
        integrity_report(agency=so, document=paper, period=Period.parse(f"{2024 + i}"))
    for i in range(AssetDeclaration.objects.count(), min(rows, 70)):
        asset_declarations(agency=so, document=paper, year=2024 + i)


def charges_multiplied_to(rows: int, copies: Callable[..., Any]) -> None:
    """So many of whatever `charges_grown_to` made some of. Decisions are of one inspection each, so that those stay."""
    copies(OfficerInCharge.objects.all(), rows, lambda i: {"duty": f"nhieu-{i}"})
    copies(Grievance.objects.all(), rows, lambda i: {"mark": f"nhieu-{i}"})
    first = date(2000, 1, 1)
    copies(Reception.objects.all(), rows, lambda i: {"held_on": first + timedelta(days=i)})
    copies(IntegrityReport.objects.all(), rows, lambda i: {"period": f"nhieu-{i}"})
    _inspections(rows, copies)


def _inspections(rows: int, copies: Callable[..., Any]) -> None:
    papers = iter(Document.objects.exclude(pk__in=FieldInspection.objects.values("decision")).order_by("pk"))
    copies(FieldInspection.objects.all(), rows, lambda i: {"title": f"Cuộc {i}", "decision": next(papers)})
    copies(InspectedBody.objects.all(), rows, lambda i: {"name": f"Huyện nhiều {i}"})
    copies(FieldFinding.objects.all(), rows, lambda i: {"text": f"Vấn đề nhiều {i}"})
