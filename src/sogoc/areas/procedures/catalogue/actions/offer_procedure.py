"""Ghi cách cung cấp thủ tục hành chính từ một ngày."""

from datetime import date, datetime

from django.db import transaction

from sogoc.areas.procedures.catalogue.models import Offer, Procedure
from sogoc.areas.procedures.catalogue.queries import in_force_on, offered_on, refuse_stale
from sogoc.areas.procedures.catalogue.register import Terms
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Refusal, require


class OfferedTheSame(Refusal):
    "Thủ tục {code} đang được cung cấp đúng như vậy từ ngày {day}. Không có gì để ghi."


@transaction.atomic
def offer_procedure(
    *, procedure: Procedure, version: int, terms: Terms, on: date, at: datetime, by: Actor
) -> Offer:
    """From the day `on`; what is told of later days already stays. What began on that very day is mended."""
    procedure = locked(procedure, "agency")
    require(by, "offer_procedure", procedure)
    refuse_stale(procedure, version)
    offer = offered_on(in_force_on(procedure, on), on)
    if offer.terms.columns == terms.columns:
        raise OfferedTheSame(code=procedure.code, day=offer.valid_from)
    if offer.valid_from < on:
        offer = offer.split(on)
    changes = offer.say(terms)
    offer.save()
    procedure.keep()
    write(by, "offer_procedure", offer, at=at, changes=changes)
    return offer
