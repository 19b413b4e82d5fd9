"""Dossiers for machines."""

from datetime import datetime
from typing import Annotated, Any

from ninja import Field, Path, Query, Router, Schema

from sogoc.areas.procedures.dossiers.queries import STATES, dossiers_seen_by, dossiers_wanted, suspensions_of
from sogoc.areas.procedures.dossiers.queries.apologies import apologies_of
from sogoc.areas.procedures.dossiers.queries.components import components_of
from sogoc.areas.procedures.dossiers.queries.standing import Standing, standing_of
from sogoc.components.paging import Order, page_of, sealed
from sogoc.foundations.people.requests import ActorRequest
from sogoc.gateway.wanting import page_asked
from sogoc.gateway.wanting_dossiers import wanted_dossiers
from sogoc.kernel.acts import NotHere, require
from sogoc.kernel.vietnamese import local_day

from .schemas import REFUSALS

router = Router()


class DossierOut(Schema):
    id: int
    code: str = Field(description="Mã hồ sơ")
    agency: str = Field(alias="agency.key")
    procedure_code: str
    procedure: str
    field: str = Field(description="Lĩnh vực")
    channel: str = Field(description="direct, postal, province_portal, ministry_gateway")
    level: str = Field(description="level_3, level_4, partial, full; trống là không cung cấp trực tuyến")
    limit: str = Field(description="5wd, 15d, 8h, 5wd+15d")
    submitted_at: datetime | None = Field(description="Lúc nộp trực tuyến, nếu biết")
    received_at: datetime | None = Field(description="Để trống khi mới đăng ký hoặc không được tiếp nhận")
    declined_at: datetime | None
    due_at: datetime | None = Field(description="Để trống khi đang tạm dừng")
    appointed_at: datetime | None = Field(description="Hẹn lại trong thư xin lỗi")
    supplements: int = Field(description="Số lần yêu cầu bổ sung")
    suspended_at: datetime | None
    concluded_at: datetime | None
    outcome: str = Field(description="settled, refused, withdrawn, stopped; trống là đang giải quyết")
    concluded_because: str
    on_time: bool | None
    returned_at: datetime | None
    delivery: str = Field(description="direct, postal, online")


class SuspensionOut(Schema):
    since: datetime
    until: datetime | None
    cause: str = Field(description="supplement, fee, opinion")
    reason: str
    wanted: str = Field(description="Nội dung cần bổ sung")
    document: str = Field(description="Văn bản kèm theo")


class StepOut(Schema):
    order: int
    turn: int = Field(description="Lượt: bước bị trả lại hoặc chuyển người có lượt mới")
    name: str
    role: str
    unit: str | None = Field(alias="unit.key", default=None)
    started_at: datetime | None
    due_at: datetime | None
    done_at: datetime | None
    ending: str = Field(description="done, returned, transferred, dropped; trống là chưa xong")
    late_minutes: int | None = Field(description="Số phút làm việc quá hạn của lượt này")


class ComponentOut(Schema):
    name: str
    form: str = Field(description="original, certified, copy, electronic")
    number: int
    reused: bool = Field(description="Lấy từ dữ liệu đã số hóa trước đó")
    taken_at: datetime
    digitised_at: datetime | None
    signed_at: datetime | None


class ApologyOut(Schema):
    reason: str
    appointed_at: datetime
    drafted_at: datetime
    signed_at: datetime | None
    sent_at: datetime | None
    late: bool


class StandingOut(Schema):
    status: int = Field(description="1 đến 10 như các hệ thống một cửa đánh số")
    in_form: str = Field(description="Trong biểu II.06a")
    in_progress: str = Field(description="Trong tiến độ của bộ chỉ số 766")
    on_time_form: bool
    on_time_progress: bool
    points: int = Field(description="0 đến 2 điểm về tổng thời gian (01/2018/TT-VPCP)")
    late_units: list[str]


class DossierWithPausesOut(Schema):
    dossier: DossierOut
    standing: StandingOut
    suspensions: list[SuspensionOut]
    steps: list[StepOut]
    components: list[ComponentOut]
    apologies: list[ApologyOut]


class DossiersOut(Schema):
    total: int
    dossiers: list[DossierOut]
    next: str = Field(description="Gửi lại trong `page` để lấy trang sau; để trống là hết")


class Asked(Schema):
    agency: str = Field("", description="Mã cơ quan; để trống là mọi cơ quan trong phạm vi")
    period: str = Field("", description="2023, 2023-Q1, …; dùng với received, concluded, late")
    words: str = Field(
        "",
        max_length=200,
        description="Mã hồ sơ hoặc mã thủ tục, hay phần đầu của nó; hoặc tên thủ tục, có dấu hay không",
    )
    state: str = Field("", description=", ".join(STATES) + "; để trống là mọi hồ sơ")
    channel: str = Field("", description="direct, postal, province_portal, ministry_gateway")
    limit: int = Field(100, ge=1, le=1000)
    page: str = Field("", max_length=400, description="Chuỗi `next` của câu trả lời trước")


NEWEST_FIRST = Order("received_on", descending=True)


@router.get("", response={200: DossiersOut, **REFUSALS}, by_alias=False)
def dossiers(request: ActorRequest, asked: Query[Asked]) -> Any:
    """Hồ sơ trong phạm vi của tài khoản, tiếp nhận sau cùng trước."""
    require(request.actor, "see_dossier")
    wanted = wanted_dossiers(request, asked.dict(exclude={"limit", "page"}))
    found = dossiers_wanted(request.actor, wanted)
    page = page_of(found, NEWEST_FIRST, page_asked(NEWEST_FIRST, asked.page), asked.limit)
    return {"total": found.count(), "dossiers": page.rows, "next": sealed(NEWEST_FIRST, page.later)}


class UnknownDossier(NotHere):
    "Không có hồ sơ mang mã {key} trong phạm vi của tài khoản này."


@router.get("/{key}", response={200: DossierWithPausesOut, **REFUSALS}, by_alias=False)
def dossier(request: ActorRequest, key: Path[Annotated[int, Field(ge=1, le=2**63 - 1)]]) -> Any:
    """Một hồ sơ với trạng thái, các lần tạm dừng, các bước xử lý và thư xin lỗi."""
    found = dossiers_seen_by(request.actor).filter(pk=key).first()
    if found is None:
        raise UnknownDossier(key=key)
    pauses = suspensions_of(found)
    where = standing_of(found, pauses, local_day(request.at))
    return {
        "dossier": found,
        "standing": _standing(where),
        "suspensions": pauses,
        "steps": where.steps,
        "components": components_of(found),
        "apologies": apologies_of(found),
    }


def _standing(where: Standing) -> dict[str, Any]:
    facts, told = where.facts, where.on_time
    return {
        "status": int(facts.status),
        "in_form": facts.in_form,
        "in_progress": facts.in_progress,
        "on_time_form": told.form,
        "on_time_progress": told.progress,
        "points": told.points,
        "late_units": list(told.late_units),
    }
