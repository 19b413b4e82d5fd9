"""Ghi bản mô tả, khung năng lực."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.civil_service.positions.models import Position
from sogoc.areas.civil_service.positions.queries import refuse_settled
from sogoc.foundations.documents.actions.correct_document import NothingToCorrect
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.journal.writing import changed, write
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.vietnamese import local_day


class PositionChanged(Refusal):
    "“{name}” đã có người sửa sau khi bạn mở. Hãy xem những gì đã đổi rồi sửa lại nếu vẫn cần."


class HalfDescribed(Refusal):
    "Hãy ghi cả bản mô tả công việc và khung năng lực: thiếu một trong hai thì chưa hoàn chỉnh."


@transaction.atomic
def describe_position(
    *, position: Position, version: int, description: str, frame: str, at: datetime, by: Actor
) -> Position:
    """When the last of a list is described, the list is complete from that day."""
    listed = locked(position.listed)
    position = locked(position, "listed__agency")
    require(by, "describe_position", position)
    refuse_settled(listed)
    if position.version != version:
        raise PositionChanged(name=position.name)
    told = {"description": description.strip(), "frame": frame.strip()}
    if not all(told.values()):
        raise HalfDescribed
    changes = changed(position, **told)
    if not changes:
        raise NothingToCorrect
    position.described_on = local_day(at)
    position.ready()
    position.version += 1
    position.save()
    if listed.completed_on is None and not listed.positions.filter(described_on=None).exists():
        listed.completed_on = local_day(at)
        listed.save()
    write(by, "describe_position", position, at=at, changes=changes)
    return position
