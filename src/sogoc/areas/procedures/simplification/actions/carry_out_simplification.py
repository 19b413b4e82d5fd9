"""Ghi phương án đơn giản hóa thủ tục được thực thi."""

from datetime import date, datetime

from django.db import transaction
from django.db.models import Q

from sogoc.areas.procedures.simplification.models import Simplification
from sogoc.areas.procedures.simplification.queries import refuse_before
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.journal.writing import changed, write
from sogoc.kernel.acts import Actor, Refusal, require


class NotApproved(Refusal):
    "Phương án đơn giản hóa thủ tục {code} chưa được thông qua. Hãy ghi quyết định thông qua trước."


class AlreadyCarriedOut(Refusal):
    "Phương án đơn giản hóa thủ tục {code} đã thực thi ngày {day}."


class NothingChanged(Refusal):
    """Từ khi phương án được thông qua, thủ tục {code} chưa được sửa đổi, thay thế hay bãi bỏ. Hãy ghi quyết định công
    bố trước."""


@transaction.atomic
def carry_out_simplification(
    *, simplification: Simplification, on: date, at: datetime, by: Actor
) -> Simplification:
    """It is carried out when the procedure was published otherwise, or is no more."""
    simplification = locked(simplification, "agency", "procedure")
    procedure = simplification.procedure
    require(by, "carry_out_simplification", simplification)
    if simplification.carried_out_on:
        raise AlreadyCarriedOut(code=procedure.code, day=simplification.carried_out_on)
    if simplification.approved_on is None:
        raise NotApproved(code=procedure.code)
    refuse_before(simplification, simplification.approved_on, on)
    meanwhile = (simplification.approved_on, on)
    changed_then = Q(valid_from__range=meanwhile) | Q(ended_on__range=meanwhile)
    version = procedure.versions.filter(changed_then).order_by("-number").first()
    if version is None:
        raise NothingChanged(code=procedure.code)
    changes = changed(simplification, carried_out_on=on, version=version)
    simplification.save()
    write(by, "carry_out_simplification", simplification, at=at, changes=changes)
    return simplification
