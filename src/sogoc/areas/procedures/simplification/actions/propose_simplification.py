"""Đề xuất phương án đơn giản hóa thủ tục hành chính."""

from datetime import date, datetime

from django.db import transaction

from sogoc.areas.procedures.simplification.models import Simplification
from sogoc.areas.procedures.simplification.queries import refuse_before
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.documents.reasons import reason_given
from sogoc.foundations.journal.writing import changed, write
from sogoc.kernel.acts import Actor, Refusal, require


class AlreadyProposed(Refusal):
    "Phương án đơn giản hóa thủ tục {code} đã đề xuất ngày {day}."


@transaction.atomic
def propose_simplification(
    *,
    simplification: Simplification,
    options: str,
    minutes_saved: int,
    dong_saved: int,
    on: date,
    at: datetime,
    by: Actor,
) -> Simplification:
    """With what it would save: of each dossier in time, of a year in the cost of complying."""
    simplification = locked(simplification, "agency", "procedure")
    require(by, "propose_simplification", simplification)
    if simplification.proposed_on:
        raise AlreadyProposed(code=simplification.procedure.code, day=simplification.proposed_on)
    refuse_before(simplification, simplification.reviewed_on, on)
    saved = {"minutes_saved": minutes_saved, "dong_saved": dong_saved}
    changes = changed(simplification, proposed_on=on, options=reason_given(options), **saved)
    fit(simplification)
    simplification.save()
    write(by, "propose_simplification", simplification, at=at, changes=changes)
    return simplification
