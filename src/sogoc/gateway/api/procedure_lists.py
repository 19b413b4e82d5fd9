"""Lists of procedures that other systems keep, held against the catalogue, for machines."""

from datetime import date
from typing import Annotated, Any

from ninja import Field, Path, Query, Router, Schema

from sogoc.areas.procedures.catalogue.register import LEVELS, Level
from sogoc.areas.procedures.reconciliation.actions.take_list import take_list
from sogoc.areas.procedures.reconciliation.queries import Wanted, differences_wanted
from sogoc.areas.procedures.reconciliation.register import KINDS, SOURCES, Listed, Source
from sogoc.components.paging import Order, page_of, sealed
from sogoc.foundations.people.requests import ActorRequest
from sogoc.gateway.sheets.reading import MOST_ROWS
from sogoc.gateway.wanting import agency_asked, page_asked, word_asked
from sogoc.kernel.acts import Unreadable, require
from sogoc.kernel.budgets import Budget, UnreadableBudget
from sogoc.kernel.vietnamese import local_day

from .schemas import REFUSALS

router = Router()
Money = Annotated[int, Field(ge=0, le=10**12)]


class UnreadableLimit(Unreadable):
    "Không đọc được thời hạn “{key}”. Hãy viết như 5wd, 15d, 8h hoặc 5wd+15d."


class ListedIn(Schema):
    """What is left out is not compared."""

    code: str = Field(max_length=30)
    name: str = Field(max_length=500)
    online: str | None = Field(None, description=", ".join(filter(None, LEVELS)) + "; chuỗi rỗng là không")
    limit: str | None = Field(None, max_length=60, description="5wd, 15d, 8h, 5wd+15d")
    fee: Money | None = Field(None, description="Đồng")


class ListIn(Schema):
    agency: str = Field(description="Mã cơ quan", max_length=40)
    procedures: list[ListedIn] = Field(max_length=MOST_ROWS)


class TakenOut(Schema):
    source: str = Field(description=", ".join(SOURCES))
    taken_on: date
    number: int = Field(description="Số thủ tục trong danh sách")
    differences: int = Field(description="Số khác biệt chưa xử lý")


class DifferenceOut(Schema):
    id: int
    agency: str = Field(alias="agency.key")
    source: str = Field(alias="taken_list.source", description=", ".join(SOURCES))
    taken_on: date = Field(alias="taken_list.taken_on")
    code: str
    kind: str = Field(description=", ".join(KINDS))
    what: str = Field(description="name, online, limit, fee; trống là cả thủ tục")
    here: str
    there: str
    settled_on: date | None
    note: str


class DifferencesOut(Schema):
    total: int
    differences: list[DifferenceOut]
    next: str = Field(description="Gửi lại trong `page` để lấy trang sau; để trống là hết")


class Asked(Schema):
    agency: str = Field("", description="Mã cơ quan; để trống là mọi cơ quan trong phạm vi")
    source: str = Field("", description=", ".join(SOURCES))
    kind: str = Field("", description=", ".join(KINDS))
    settled: bool = Field(False, description="Những khác biệt đã xử lý")
    limit: int = Field(100, ge=1, le=1000)
    page: str = Field("", max_length=400, description="Chuỗi `next` của câu trả lời trước")


BY_CODE = Order("code")


@router.get("", response={200: DifferencesOut, **REFUSALS}, by_alias=False)
def procedure_differences(request: ActorRequest, asked: Query[Asked]) -> Any:
    """Khác biệt giữa danh mục và danh sách mới nhất của mỗi nguồn, theo mã."""
    require(request.actor, "see_procedure")
    wanted = Wanted(
        agency=agency_asked(request.actor, asked.agency) if asked.agency else None,
        source=word_asked(asked.source, SOURCES),
        kind=word_asked(asked.kind, KINDS),
        settled=asked.settled,
    )
    found = differences_wanted(request.actor, wanted)
    page = page_of(found, BY_CODE, page_asked(BY_CODE, asked.page), asked.limit)
    return {"total": found.count(), "differences": page.rows, "next": sealed(BY_CODE, page.later)}


@router.post("/{key}", response={200: TakenOut, **REFUSALS})
def procedure_list(
    request: ActorRequest, key: Path[Annotated[str, Field(max_length=20)]], told: ListIn
) -> Any:
    """Đối chiếu danh mục của cơ quan với danh sách của một nguồn (portal, website, quality, onestop), lấy hôm nay."""
    by, source = request.actor, Source(word_asked(key, SOURCES))
    agency = agency_asked(by, told.agency)
    listed = [_listed(one) for one in told.procedures]
    day = local_day(request.at)
    taken = take_list(agency=agency, source=source, listed=listed, on=day, at=request.at, by=by)
    open_now = differences_wanted(by, Wanted(agency=agency, source=str(source))).count()
    return {
        "source": taken.source,
        "taken_on": taken.taken_on,
        "number": taken.number,
        "differences": open_now,
    }


def _listed(one: ListedIn) -> Listed:
    try:
        limit = Budget.parse(one.limit) if one.limit else None
    except UnreadableBudget as error:
        raise UnreadableLimit(key=str(one.limit)) from error
    online = None if one.online is None else Level(word_asked(one.online, LEVELS))
    return Listed(code=one.code, name=one.name, online=online, limit=limit, fee=one.fee)
