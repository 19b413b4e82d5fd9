"""Ghi kết quả kê khai tài sản, thu nhập."""

from dataclasses import asdict
from datetime import datetime

from django.db import transaction

from sogoc.areas.civil_service.integrity.models import AssetDeclaration
from sogoc.areas.civil_service.integrity.register import AssetKind, Declared
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.documents.choosing import agency_locked
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.documents.models import Document
from sogoc.foundations.documents.papers_by_which import paper_of
from sogoc.foundations.journal.writing import changed, write
from sogoc.kernel.acts import Actor, Refusal, require


class DeclarationsDoNotAddUp(Refusal):
    """Số bản công khai không thể nhiều hơn số người đã kê khai, số đã kê khai không thể nhiều hơn số phải kê khai. Hãy
    kiểm tra lại."""


class SameDeclarations(Refusal):
    "Năm {year} đã ghi đúng các số đó, bằng văn bản đó."


@transaction.atomic
def count_asset_declarations(
    *,
    agency: Agency,
    kind: AssetKind,
    year: int,
    numbers: Declared,
    document: Document,
    at: datetime,
    by: Actor,
) -> AssetDeclaration:
    """By the report of the agency. Counted again they are others; the journal keeps what they were."""
    agency = agency_locked(agency)
    require(by, "count_asset_declarations", agency)
    paper_of(document, by)
    told = {**asdict(numbers), "document": document}
    found = {"agency": agency, "kind": kind.value, "year": year}
    there = AssetDeclaration.objects.filter(**found).select_related("document").first()
    counted = there or AssetDeclaration(**found, **told)
    changes = changed(counted, **told) if there else {}
    if there and not changes:
        raise SameDeclarations(year=str(year))
    fit(counted)
    if not numbers.disclosed <= numbers.declared <= numbers.obliged:
        raise DeclarationsDoNotAddUp
    counted.save()
    write(by, "count_asset_declarations", counted, at=at, changes=changes)
    return counted
