"""Ghi thủ tục hành chính được công bố mới."""

from datetime import date, datetime

from django.db import transaction

from sogoc.areas.procedures.catalogue.models import Offer, Procedure, ProcedureVersion
from sogoc.areas.procedures.catalogue.register import Change, Contents, Terms
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.documents.choosing import agency_locked
from sogoc.foundations.documents.deciding import decided_by
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.documents.models import Document
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Refusal, require


class AlreadyPublished(Refusal):
    "Thủ tục {code} “{name}” đã có trong danh mục từ ngày {day}. Nếu nội dung thay đổi, hãy ghi sửa đổi, bổ sung."


@transaction.atomic
def publish_procedure(
    *,
    agency: Agency,
    code: str,
    contents: Contents,
    decision: Document,
    on: date,
    at: datetime,
    by: Actor,
    unit: Agency | None = None,
    terms: Terms | None = None,
) -> ProcedureVersion:
    """From the day `on`. The same code with another name is let in: published lists hold such pairs, and pages warn."""
    agency = agency_locked(agency)
    require(by, "publish_procedure", agency)
    decided_by(decision, by)
    procedure = Procedure(agency=agency, code=code)
    fit(procedure)
    same = ProcedureVersion.objects.filter(agency=agency, procedure__code=code, valid_until=None)
    if there := same.filter(name=contents.columns["name"]).first():
        raise AlreadyPublished(code=code, name=there.name, day=there.valid_from)
    procedure.save(force_insert=True)
    version = procedure.enact(contents, unit=unit, change=Change.NEW, decision=decision, on=on)
    offer = Offer(version=version, agency=agency, valid_from=on)
    offer.say(terms or Terms())
    offer.save(force_insert=True)
    write(by, "publish_procedure", version, at=at)
    return version
