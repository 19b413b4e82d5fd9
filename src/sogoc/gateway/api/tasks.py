"""Plans and tasks for machines."""

from datetime import date
from typing import Annotated, Any

from ninja import Field, Path, Query, Router, Schema

from sogoc.areas.direction.tasks.queries import (
    LISTS,
    escalations_of,
    joining_of,
    plans_held,
    plans_seen_by,
    progress_of,
    tasks_seen_by,
    tasks_wanted,
    turns_of,
)
from sogoc.areas.direction.tasks.register import FIELDS, PLAN_KINDS, SOURCES, STATES
from sogoc.components.paging import Order, page_of, sealed
from sogoc.foundations.people.requests import ActorRequest
from sogoc.gateway.wanting import agency_asked, page_asked
from sogoc.gateway.wanting_tasks import wanted_tasks
from sogoc.kernel.acts import NotHere, require
from sogoc.kernel.vietnamese import local_day

from .schemas import REFUSALS

router, plans = Router(), Router()
AFTER = "Gửi lại trong `page` để lấy trang sau; để trống là hết"
Key = Path[Annotated[int, Field(ge=1, le=2**63 - 1)]]


class Paged(Schema):
    agency: str = Field("", description="Mã cơ quan; để trống là mọi cơ quan trong phạm vi")
    limit: int = Field(100, ge=1, le=1000)
    page: str = Field("", max_length=700, description="Chuỗi `next` của câu trả lời trước")


class TasksAsked(Paged):
    words: str = Field("", max_length=200, description="Có dấu hay không dấu")
    state: str = Field("", description=", ".join(LISTS))
    source: str = Field("", description=", ".join(SOURCES))
    field: str = Field("", description=", ".join(FIELDS))
    plan: str = Field("", max_length=18, description="Mã kế hoạch")


class PlanOut(Schema):
    id: int
    agency: str = Field(alias="agency.key")
    number: str = Field(alias="document.printed")
    issued_on: date = Field(alias="document.issued_on")
    kind: str = Field(description=", ".join(PLAN_KINDS))
    year: int


class PlanWithProgressOut(Schema):
    plan: PlanOut
    on: date = Field(description="Tính đến ngày")
    tasks: int
    done: int


class PlansOut(Schema):
    total: int
    plans: list[PlanOut]
    next: str = Field(description=AFTER)


class TaskOut(Schema):
    id: int
    agency: str = Field(alias="agency.key")
    lead: str = Field(alias="lead.key")
    plan: int | None = Field(alias="plan_id")
    source: str = Field(description=", ".join(SOURCES))
    clause: str
    number: int
    title: str
    field: str
    index: str
    criterion: str
    product_kind: str
    recurrence: str
    state: str = Field(description=", ".join(STATES))
    assigned_on: date
    due_on: date
    first_due_on: date
    accepted_on: date | None
    reported_on: date | None
    verified_on: date | None
    done_on: date | None
    on_time: bool | None
    withdrawn_on: date | None
    result: str


class TasksOut(Schema):
    total: int
    tasks: list[TaskOut]
    next: str = Field(description=AFTER)


class EscalationOut(Schema):
    level: int
    due_on: date
    on: date


class WholeTaskOut(Schema):
    task: TaskOut
    joining: list[str]
    turns: list[TaskOut]
    escalations: list[EscalationOut]


class DayAsked(Schema):
    on: date | None = Field(None, description="Ngày muốn nhìn lại; để trống là hôm nay")


class NoSuchPlan(NotHere):
    "Không thấy kế hoạch {key} trong phạm vi của tài khoản này."


class NoSuchTask(NotHere):
    "Không thấy nhiệm vụ {key} trong phạm vi của tài khoản này."


BY_YEAR, BY_DUE = Order("year", descending=True), Order("due_on")


@plans.get("", response={200: PlansOut, **REFUSALS}, by_alias=False)
def plan_list(request: ActorRequest, asked: Query[Paged]) -> Any:
    """Kế hoạch trong phạm vi của tài khoản, năm gần nhất trước."""
    by = request.actor
    require(by, "see_task")
    found = plans_held(by, agency_asked(by, asked.agency)) if asked.agency else plans_seen_by(by)
    page = page_of(found, BY_YEAR, page_asked(BY_YEAR, asked.page), asked.limit)
    return {"total": found.count(), "plans": page.rows, "next": sealed(BY_YEAR, page.later)}


@plans.get("/{key}", response={200: PlanWithProgressOut, **REFUSALS}, by_alias=False)
def plan_one(request: ActorRequest, key: Key, asked: Query[DayAsked]) -> Any:
    """Một kế hoạch: bao nhiêu nhiệm vụ đã hoàn thành tính đến một ngày."""
    found = plans_seen_by(request.actor).filter(pk=key).first()
    if found is None:
        raise NoSuchPlan(key=key)
    on = asked.on or local_day(request.at)
    done, tasks = progress_of([found], on).get(found.pk, (0, 0))
    return {"plan": found, "on": on, "tasks": tasks, "done": done}


@router.get("", response={200: TasksOut, **REFUSALS}, by_alias=False)
def task_list(request: ActorRequest, asked: Query[TasksAsked]) -> Any:
    """Nhiệm vụ trong phạm vi của tài khoản, hạn sớm trước."""
    require(request.actor, "see_task")
    found = tasks_wanted(request.actor, wanted_tasks(request, asked.dict(exclude={"limit", "page"})))
    page = page_of(found, BY_DUE, page_asked(BY_DUE, asked.page), asked.limit)
    return {"total": found.count(), "tasks": page.rows, "next": sealed(BY_DUE, page.later)}


@router.get("/{key}", response={200: WholeTaskOut, **REFUSALS}, by_alias=False)
def task_one(request: ActorRequest, key: Key) -> Any:
    """Một nhiệm vụ với đơn vị phối hợp, các lần đến hạn và các lần báo lên."""
    found = tasks_seen_by(request.actor).filter(pk=key).first()
    if found is None:
        raise NoSuchTask(key=key)
    return {
        "task": found,
        "joining": [one.key for one in joining_of(found)],
        "turns": turns_of(found),
        "escalations": escalations_of(found),
    }
