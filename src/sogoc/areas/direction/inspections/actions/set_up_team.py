"""Lập đoàn kiểm tra bằng quyết định."""

from collections.abc import Sequence
from datetime import datetime

from django.db import transaction

from sogoc.areas.direction.inspections.models import Inspection, TeamMember
from sogoc.areas.direction.inspections.queries.opening import refuse_dropped
from sogoc.areas.direction.inspections.register import Seat
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.documents.deciding import decided_by
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.documents.models import Document
from sogoc.foundations.journal.writing import changed, write
from sogoc.kernel.acts import Actor, Refusal, require


class NoOneHead(Refusal):
    "Đoàn kiểm tra phải có đúng một trưởng đoàn, ở đây có {number}. Hãy ghi lại thành phần đoàn."


class TeamSetUp(Refusal):
    "Đoàn kiểm tra đã được lập theo {number}. Muốn thay thành phần, hãy vào sổ quyết định thay thế trước."


@transaction.atomic
def set_up_team(
    *,
    inspection: Inspection,
    decision: Document,
    team: Sequence[tuple[Seat, str]],
    at: datetime,
    by: Actor,
) -> Inspection:
    """Each by the position that they hold. Another decision replaces the whole team; the journal keeps who it was."""
    inspection = locked(inspection, "agency")
    require(by, "set_up_team", inspection)
    refuse_dropped(inspection)
    if inspection.decision_id == decision.pk:
        raise TeamSetUp(number=decision.printed)
    decided_by(decision, by)
    heads = sum(seat is Seat.HEAD for seat, _ in team)
    if heads != 1:
        raise NoOneHead(number=heads)
    before = "; ".join(str(one) for one in inspection.team.order_by("id"))
    inspection.team.all().delete()
    for seat, position in team:
        member = TeamMember(inspection=inspection, seat=seat.value, position=" ".join(position.split()))
        fit(member)
        member.save(force_insert=True)
    changes = changed(inspection, decision=decision)
    inspection.save()
    changes["thành phần đoàn"] = [before or None, "; ".join(position for _, position in team)]
    write(by, "set_up_team", inspection, at=at, changes=changes)
    return inspection
