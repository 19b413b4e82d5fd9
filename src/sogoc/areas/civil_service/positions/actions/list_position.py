"""Thêm vị trí vào danh mục."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.civil_service.positions.actions.approve_positions import Named, NamedTwice
from sogoc.areas.civil_service.positions.models import Position, PositionList
from sogoc.areas.civil_service.positions.queries import refuse_settled
from sogoc.areas.civil_service.positions.register import one_line
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, require


@transaction.atomic
def list_position(*, listed: PositionList, named: Named, at: datetime, by: Actor) -> Position:
    """One that its decision names and that was left out when the list was written down."""
    listed = locked(listed, "agency", "unit", "decision")
    require(by, "list_position", listed)
    refuse_settled(listed)
    told = {"name": one_line(named.name), "group": named.group.value, "holders": named.holders}
    position = Position(listed=listed, **told)
    position.ready()
    if listed.positions.filter(name=position.name).exists():
        raise NamedTwice(name=position.name)
    position.save(force_insert=True)
    listed.positions_told, listed.completed_on = listed.positions.count(), None
    listed.save()
    write(by, "list_position", position, at=at)
    return position
