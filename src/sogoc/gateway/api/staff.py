"""Staff, leaders, recruitments, appointments and positions for machines."""

from datetime import date
from typing import Any

from ninja import Field, Query, Router, Schema

from sogoc.areas.civil_service.appointments.queries import (
    appointments_held,
    recruitments_held,
    talents_held,
)
from sogoc.areas.civil_service.appointments.register import TALENT_MEASURES, WAYS
from sogoc.areas.civil_service.positions.queries import positions_wanted
from sogoc.areas.civil_service.positions.register import GROUPS
from sogoc.areas.civil_service.staff.queries import (
    STATES,
    leaderships_held,
    leaderships_seen_by,
    stays_seen_by,
    stays_wanted,
)
from sogoc.areas.civil_service.staff.register import KINDS, LEAVINGS, PAYERS, RANKS, TIERS
from sogoc.components.paging import Order, page_of, sealed
from sogoc.foundations.people.requests import ActorRequest
from sogoc.gateway.wanting import agency_asked, page_asked
from sogoc.gateway.wanting_staff import wanted_staff
from sogoc.kernel.acts import NotHere, require

from .schemas import REFUSALS

router = Router()
AFTER = "Gửi lại trong `page` để lấy trang sau; để trống là hết"
SINCE = Order("valid_from", descending=True)
RECRUITED, APPOINTED = Order("recruited_on", descending=True), Order("appointed_on", descending=True)
GIVEN, NAMED = Order("given_on", descending=True), Order("name", descending=False)


class HeldAsked(Schema):
    agency: str = Field("", description="Mã cơ quan; để trống là mọi cơ quan trong phạm vi")
    limit: int = Field(100, ge=1, le=1000)
    page: str = Field("", max_length=700, description="Chuỗi `next` của câu trả lời trước")


class StaffAsked(HeldAsked):
    words: str = Field("", description="Từ trong mã số, cách gọi")
    state: str = Field("", description=", ".join(STATES))
    kind: str = Field("", description=", ".join(KINDS))


class StayOut(Schema):
    id: int
    agency: str = Field(alias="agency.key")
    unit: str = Field(alias="unit.key")
    code: str = Field(alias="staff.code")
    called: str = Field(alias="staff.called")
    kind: str = Field(description=", ".join(KINDS))
    paid_from: str = Field(description=", ".join(PAYERS))
    position: str = Field(description="Vị trí việc làm; trống là chưa gắn")
    valid_from: date
    ended_on: date | None
    leaving: str = Field(description=", ".join(filter(None, LEAVINGS)))

    @staticmethod
    def resolve_position(one: Any) -> str:
        return one.position.name if one.position else ""


class StaysOut(Schema):
    total: int
    staff: list[StayOut]
    next: str = Field(description=AFTER)


class LeaderOut(Schema):
    id: int
    agency: str = Field(alias="agency.key")
    unit: str = Field(alias="unit.key")
    code: str = Field(alias="staff.code")
    title: str
    tier: str = Field(description=", ".join(TIERS))
    rank: str = Field(description=", ".join(RANKS))
    valid_from: date
    term_until: date | None
    ended_on: date | None


class LeadersOut(Schema):
    total: int
    leaders: list[LeaderOut]
    next: str = Field(description=AFTER)


class RecruitmentOut(Schema):
    id: int
    agency: str = Field(alias="agency.key")
    unit: str = Field(alias="stay.unit.key")
    code: str = Field(alias="stay.staff.code")
    kind: str = Field(alias="stay.kind", description=", ".join(KINDS))
    way: str = Field(description=", ".join(WAYS))
    recruited_on: date


class RecruitmentsOut(Schema):
    total: int
    recruitments: list[RecruitmentOut]
    next: str = Field(description=AFTER)


class AppointmentOut(Schema):
    id: int
    agency: str = Field(alias="agency.key")
    unit: str = Field(alias="leadership.unit.key")
    code: str = Field(alias="leadership.staff.code")
    title: str = Field(alias="leadership.title")
    by_competition: bool
    renewed: bool
    appointed_on: date


class AppointmentsOut(Schema):
    total: int
    appointments: list[AppointmentOut]
    next: str = Field(description=AFTER)


class TalentOut(Schema):
    id: int
    agency: str = Field(alias="agency.key")
    code: str = Field(alias="staff.code")
    measure: str = Field(description=", ".join(TALENT_MEASURES))
    amount: int | None = Field(description="Đồng")
    content: str
    given_on: date


class TalentsOut(Schema):
    total: int
    talents: list[TalentOut]
    next: str = Field(description=AFTER)


class PositionOut(Schema):
    id: int
    agency: str = Field(alias="listed.agency.key")
    unit: str = Field(alias="listed.unit.key")
    name: str
    group: str = Field(description=", ".join(GROUPS))
    holders: int
    described_on: date | None


class PositionsOut(Schema):
    total: int
    positions: list[PositionOut]
    next: str = Field(description=AFTER)


def _agency(request: ActorRequest, asked: HeldAsked) -> Any:
    return agency_asked(request.actor, asked.agency) if asked.agency else None


def _paged(name: str, found: Any, order: Order, asked: HeldAsked) -> dict[str, Any]:
    page = page_of(found, order, page_asked(order, asked.page), asked.limit)
    return {"total": found.count(), name: page.rows, "next": sealed(order, page.later)}


@router.get("", response={200: StaysOut, **REFUSALS}, by_alias=False)
def staff(request: ActorRequest, asked: Query[StaffAsked]) -> Any:
    """Công chức, viên chức, người lao động, mới vào trước."""
    require(request.actor, "see_staff")
    return _paged("staff", stays_wanted(request.actor, wanted_staff(request, asked.dict())), SINCE, asked)


@router.get("/leaders", response={200: LeadersOut, **REFUSALS}, by_alias=False)
def leaders(request: ActorRequest, asked: Query[HeldAsked]) -> Any:
    """Chức vụ lãnh đạo, quản lý, mới giữ trước."""
    by, agency = request.actor, _agency(request, asked)
    require(by, "see_staff")
    return _paged(
        "leaders", leaderships_held(by, agency) if agency else leaderships_seen_by(by), SINCE, asked
    )


@router.get("/recruitments", response={200: RecruitmentsOut, **REFUSALS}, by_alias=False)
def recruitments(request: ActorRequest, asked: Query[HeldAsked]) -> Any:
    """Tuyển dụng, mới nhất trước."""
    require(request.actor, "see_appointments")
    found = recruitments_held(request.actor, _agency(request, asked))
    return _paged("recruitments", found, RECRUITED, asked)


@router.get("/appointments", response={200: AppointmentsOut, **REFUSALS}, by_alias=False)
def appointments(request: ActorRequest, asked: Query[HeldAsked]) -> Any:
    """Bổ nhiệm lãnh đạo, mới nhất trước."""
    require(request.actor, "see_appointments")
    found = appointments_held(request.actor, _agency(request, asked))
    return _paged("appointments", found, APPOINTED, asked)


@router.get("/talents", response={200: TalentsOut, **REFUSALS}, by_alias=False)
def talents(request: ActorRequest, asked: Query[HeldAsked]) -> Any:
    """Thu hút, hỗ trợ người có tài năng, mới nhất trước."""
    require(request.actor, "see_appointments")
    return _paged("talents", talents_held(request.actor, _agency(request, asked)), GIVEN, asked)


@router.get("/positions", response={200: PositionsOut, **REFUSALS}, by_alias=False)
def positions(request: ActorRequest, asked: Query[HeldAsked]) -> Any:
    """Vị trí việc làm của các danh mục còn hiệu lực, theo tên."""
    require(request.actor, "see_positions")
    found = positions_wanted(request.actor, agency=_agency(request, asked))
    return _paged("positions", found, NAMED, asked)


@router.get("/{pk}", response={200: StayOut, **REFUSALS}, by_alias=False)
def stay(request: ActorRequest, pk: int) -> Any:
    """Một thời gian làm việc."""
    found = stays_seen_by(request.actor).filter(pk=pk).first()
    if found is None:
        raise NotHere
    return found
