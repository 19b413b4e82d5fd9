"""The catalogue of procedures for machines."""

from datetime import date
from typing import Annotated, Any

from ninja import Field, Path, Query, Router, Schema

from sogoc.areas.procedures.catalogue.queries import (
    components_of,
    offers_of,
    versions_seen_by,
    versions_wanted,
    with_offer,
)
from sogoc.areas.procedures.catalogue.register import LEVELS, NATIONAL_PORTALS
from sogoc.areas.procedures.processes.queries import processes_of
from sogoc.components.paging import Order, page_of, sealed
from sogoc.foundations.people.requests import ActorRequest
from sogoc.gateway.wanting import page_asked
from sogoc.gateway.wanting_procedures import wanted_procedures
from sogoc.kernel.acts import NotHere, require

from .schemas import REFUSALS

router = Router()
ONLINE = ", ".join(filter(None, LEVELS)) + "; trống là không cung cấp trực tuyến"
NATIONAL = ", ".join(filter(None, NATIONAL_PORTALS)) + "; trống là chưa rõ"


class ProcedureOut(Schema):
    id: int
    code: str = Field(alias="procedure.code", description="Mã thủ tục")
    agency: str = Field(alias="agency.key")
    number: int = Field(description="Phiên bản thứ mấy")
    change: str = Field(description="new, amended, replaced")
    valid_from: date
    valid_until: date | None
    ended_how: str = Field(description="amended, replaced, abolished; trống là chưa hết hiệu lực")
    name: str
    field: str = Field(description="Lĩnh vực")
    level: str = Field(description="Cấp giải quyết")
    origin: str = Field(description="proposed, received_only")
    limit_by_law: str = Field(description="5wd, 15d, 8h, 5wd+15d")
    limit: str
    fee: int = Field(description="Đồng")
    fee_told: str
    joint: str = Field(description="none, same_level, across_levels")
    borderless: bool


class ListedOut(ProcedureOut):
    online: str | None = Field(description=ONLINE)


class ProceduresOut(Schema):
    total: int
    procedures: list[ListedOut]
    next: str = Field(description="Gửi lại trong `page` để lấy trang sau; để trống là hết")


class ComponentOut(Schema):
    order: int
    name: str
    form: str
    originals: int
    copies: int


class OfferOut(Schema):
    valid_from: date
    valid_until: date | None
    online: str = Field(description=ONLINE)
    onestop: bool
    onestop_page: bool
    province_portal: bool
    national_portal: str = Field(description=NATIONAL)
    impossible_because: str
    online_payment: bool
    postal: bool
    posted: bool


class StepOut(Schema):
    order: int
    name: str
    role: str
    minutes: int = Field(description="Phút làm việc")


class ProcessOut(Schema):
    valid_from: date
    valid_until: date | None
    digitised_on: date | None
    steps: list[StepOut]


class WholeProcedureOut(Schema):
    procedure: ProcedureOut
    components: list[ComponentOut]
    offers: list[OfferOut]
    processes: list[ProcessOut]


class Asked(Schema):
    agency: str = Field("", description="Mã cơ quan; để trống là mọi cơ quan trong phạm vi")
    on: str = Field("", max_length=20, description="Có hiệu lực ngày nào; để trống là hôm nay")
    words: str = Field("", max_length=200, description="Mã, hay chữ trong tên và lĩnh vực; không cần dấu")
    field: str = Field("", max_length=150)
    online: str = Field("", description=ONLINE)
    national_portal: str = Field("", description=NATIONAL)
    limit: int = Field(100, ge=1, le=1000)
    page: str = Field("", max_length=700, description="Chuỗi `next` của câu trả lời trước")


BY_CODE = Order("folded")


@router.get("", response={200: ProceduresOut, **REFUSALS}, by_alias=False)
def procedures(request: ActorRequest, asked: Query[Asked]) -> Any:
    """Thủ tục có hiệu lực một ngày, theo mã."""
    require(request.actor, "see_procedure")
    wanted = wanted_procedures(request, asked.dict(exclude={"limit", "page"}))
    found = with_offer(versions_wanted(request.actor, wanted), wanted.on)
    page = page_of(found, BY_CODE, page_asked(BY_CODE, asked.page), asked.limit)
    return {"total": found.count(), "procedures": page.rows, "next": sealed(BY_CODE, page.later)}


class UnknownProcedure(NotHere):
    "Không có thủ tục mang số {key} trong phạm vi của tài khoản này."


@router.get("/{key}", response={200: WholeProcedureOut, **REFUSALS}, by_alias=False)
def procedure(request: ActorRequest, key: Path[Annotated[int, Field(ge=1, le=2**63 - 1)]]) -> Any:
    """Một phiên bản của thủ tục với thành phần hồ sơ, cách cung cấp và quy trình nội bộ."""
    found = versions_seen_by(request.actor).filter(pk=key).first()
    if found is None:
        raise UnknownProcedure(key=key)
    processes = [{**vars(one), "steps": list(one.steps.all())} for one in processes_of(found)]
    return {
        "procedure": found,
        "components": components_of(found),
        "offers": offers_of(found),
        "processes": processes,
    }
