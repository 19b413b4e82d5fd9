"""Meetings about reform and what was concluded there, for machines."""

from datetime import date
from typing import Annotated, Any

from ninja import Field, Path, Query, Router, Schema

from sogoc.areas.direction.meetings.queries import meetings_held, meetings_seen_by, points_of
from sogoc.areas.direction.meetings.register import BOUNDS, MEETING_KINDS
from sogoc.components.paging import Order, page_of, sealed
from sogoc.foundations.people.requests import ActorRequest
from sogoc.gateway.wanting import agency_asked, page_asked
from sogoc.kernel.acts import NotHere, require

from .schemas import REFUSALS
from .tasks import AFTER, Paged, TaskOut

router = Router()


class MeetingOut(Schema):
    id: int
    agency: str = Field(alias="agency.key")
    kind: str = Field(description=", ".join(MEETING_KINDS))
    subject: str
    held_on: date


class MeetingsOut(Schema):
    total: int
    meetings: list[MeetingOut]
    next: str = Field(description=AFTER)


class ConclusionOut(Schema):
    id: int
    number: int
    content: str
    figure: str = Field(description="Tên số liệu mà kết luận đặt chỉ tiêu; trống là không đặt")
    bound: str = Field(description=", ".join(BOUNDS))
    target: int | None


class PointOfMeetingOut(Schema):
    conclusion: ConclusionOut
    tasks: list[TaskOut]


class WholeMeetingOut(Schema):
    meeting: MeetingOut
    points: list[PointOfMeetingOut]


class NoSuchMeeting(NotHere):
    "Không thấy cuộc họp {key} trong phạm vi của tài khoản này."


NEWEST_FIRST = Order("held_on", descending=True)


@router.get("", response={200: MeetingsOut, **REFUSALS}, by_alias=False)
def meeting_list(request: ActorRequest, asked: Query[Paged]) -> Any:
    """Hội nghị, cuộc họp trong phạm vi của tài khoản, gần đây trước."""
    by = request.actor
    require(by, "see_meeting")
    found = meetings_held(by, agency_asked(by, asked.agency)) if asked.agency else meetings_seen_by(by)
    page = page_of(found, NEWEST_FIRST, page_asked(NEWEST_FIRST, asked.page), asked.limit)
    return {"total": found.count(), "meetings": page.rows, "next": sealed(NEWEST_FIRST, page.later)}


@router.get("/{key}", response={200: WholeMeetingOut, **REFUSALS}, by_alias=False)
def meeting_one(request: ActorRequest, key: Path[Annotated[int, Field(ge=1, le=2**63 - 1)]]) -> Any:
    """Một cuộc họp với từng kết luận và nhiệm vụ theo kết luận."""
    found = meetings_seen_by(request.actor).filter(pk=key).first()
    if found is None:
        raise NoSuchMeeting(key=key)
    return {"meeting": found, "points": points_of(found)}
