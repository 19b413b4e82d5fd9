"""Ghi danh mục vị trí việc làm được phê duyệt."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from django.db import transaction

from sogoc.areas.civil_service.positions.models import Position, PositionList
from sogoc.areas.civil_service.positions.register import PositionGroup, one_line
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.spans import ended
from sogoc.foundations.agencies.units import refuse_elsewhere
from sogoc.foundations.documents.choosing import agency_locked
from sogoc.foundations.documents.deciding import decided_by
from sogoc.foundations.documents.models import Document
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Refusal, require


class ApprovedAlready(Refusal):
    "Danh mục vị trí việc làm của {unit} theo {number} đã ghi rồi."


class NoPositions(Refusal):
    "Danh mục chưa có vị trí nào. Hãy ghi ít nhất một vị trí việc làm."


class ApprovedBeforeLast(Refusal):
    "{unit} đã có danh mục phê duyệt ngày {day}. Danh mục mới phải có hiệu lực sau ngày đó."


class NamedTwice(Refusal):
    "Vị trí “{name}” ghi hai lần trong danh mục. Hãy gộp lại và ghi đủ số người."


@dataclass(frozen=True, slots=True)
class Named:
    """A position as the decision names it."""

    name: str
    group: PositionGroup
    holders: int = 1


@transaction.atomic
def approve_positions(
    *,
    agency: Agency,
    unit: Agency,
    positions: Sequence[Named],
    document: Document,
    on: date,
    at: datetime,
    by: Actor,
) -> PositionList:
    """Of the agency or of one of its units; a later list ends the one before."""
    agency = agency_locked(agency)
    require(by, "approve_positions", agency)
    refuse_elsewhere(unit, agency)
    listed = PositionList(agency=agency, unit=unit, decision=decided_by(document, by), valid_from=on)
    rows = _rows(listed, positions)
    listed.positions_told = len(rows)
    if PositionList.objects.filter(unit=unit, decision=document).exists():
        raise ApprovedAlready(unit=unit.name, number=document.printed)
    _end_the_last(unit, on)
    listed.save(force_insert=True)
    for row in rows:
        row.listed = listed
        row.save(force_insert=True)
    write(by, "approve_positions", listed, at=at)
    return listed


def _rows(listed: PositionList, positions: Sequence[Named]) -> list[Position]:
    if not positions:
        raise NoPositions
    rows: dict[str, Position] = {}
    for one in positions:
        told = {"name": one_line(one.name), "group": one.group.value, "holders": one.holders}
        row = Position(listed=listed, **told)
        row.ready()
        if row.name in rows:
            raise NamedTwice(name=row.name)
        rows[row.name] = row
    return list(rows.values())


def _end_the_last(unit: Agency, on: date) -> None:
    last = PositionList.objects.filter(unit=unit).order_by("valid_from").last()
    if last is None:
        return
    if last.valid_from >= on:
        raise ApprovedBeforeLast(unit=unit.name, day=last.valid_from)
    for name, value in ended(on).items():
        setattr(last, name, value)
    last.save()
