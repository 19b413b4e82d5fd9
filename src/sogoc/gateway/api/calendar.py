"""The calendar for machines: which days are worked, and when a thing is due."""

from datetime import date, datetime
from typing import Any

from ninja import Field, Query, Router, Schema

from sogoc.foundations.calendar.queries import timetable_of, working_time_of
from sogoc.foundations.people.requests import ActorRequest
from sogoc.gateway.wanting import agency_asked
from sogoc.gateway.wanting_days import budget_asked, moment_asked, pause_asked
from sogoc.kernel.acts import require
from sogoc.kernel.due_steps import steps
from sogoc.kernel.working_days import YEARS, Day, clock

from .schemas import REFUSALS

router = Router()
LONGEST = 366


class WindowOut(Schema):
    opens: str = Field(description="07:00")
    closes: str = Field(description="11:30")


class DayOut(Schema):
    day: date
    kind: str = Field(description="working, weekly, public, tet, in_lieu, swapped, closed, made_up")
    name: str
    decision: str
    hours: list[WindowOut]


class DaysOut(Schema):
    agency: str
    days: list[DayOut]


class DaysAsked(Schema):
    agency: str = Field(description="Mã cơ quan")
    since: date = Field(ge=date(YEARS[0], 1, 1), le=date(YEARS[-1], 12, 31))
    length: int = Field(31, ge=1, le=LONGEST, description="Bao nhiêu ngày, kể cả ngày đầu")


@router.get("/days", response={200: DaysOut, **REFUSALS})
def days(request: ActorRequest, asked: Query[DaysAsked]) -> Any:
    """Từng ngày của một cơ quan: làm việc giờ nào, hay nghỉ vì sao."""
    agency = agency_asked(request.actor, asked.agency)
    require(request.actor, "see_calendar", agency)
    timetable = timetable_of(agency)
    first = asked.since.toordinal()
    found = (timetable.on(date.fromordinal(first + i)) for i in range(asked.length))
    return {"agency": agency.key, "days": [_day(one) for one in found]}


def _day(day: Day) -> dict[str, Any]:
    return {
        "day": day.day,
        "kind": day.kind,
        "name": day.name,
        "decision": day.decision,
        "hours": [{"opens": clock(opens), "closes": clock(closes)} for opens, closes in day.windows],
    }


class StepOut(Schema):
    since: datetime
    until: datetime | None
    why: str
    minutes: int
    days: int
    name: str
    decision: str


class DueOut(Schema):
    agency: str
    budget: str
    due_at: datetime | None = Field(description="Để trống khi đang tạm dừng chưa biết lúc tiếp tục")
    counted_from: datetime
    unsettled_years: list[int] = Field(description="Những năm chưa có thông báo nghỉ Tết; hạn còn có thể đổi")
    steps: list[StepOut]


class DueAsked(Schema):
    agency: str = Field(description="Mã cơ quan")
    received_at: str = Field(max_length=40, description="2024-06-05T16:59:00+07:00")
    budget: str = Field(
        max_length=60, description="5wd, 15d, 8h, 0.5wd; nối tiếp nhau bằng dấu cộng: 5wd+15d"
    )
    pause: list[str] = Field(
        [],
        max_length=50,
        description="Từ/đến, ví dụ 2024-06-06T08:00+07:00/2024-06-07T08:00+07:00; bỏ trống phần đến nếu còn dừng",
    )
    known_at: str = Field("", max_length=40, description="Theo lịch đã biết lúc đó; để trống là hiện nay")


@router.get("/due", response={200: DueOut, **REFUSALS})
def due(request: ActorRequest, asked: Query[DueAsked]) -> Any:
    """Khi nào đến hạn, và từng quãng thời gian được tính hay không, vì sao."""
    agency = agency_asked(request.actor, asked.agency)
    require(request.actor, "see_calendar", agency)
    time = working_time_of(agency, known_at=moment_asked(asked.known_at) if asked.known_at else None)
    answer = time.due(
        moment_asked(asked.received_at),
        budget_asked(asked.budget),
        [pause_asked(one) for one in asked.pause],
    )
    return {
        "agency": agency.key,
        "budget": answer.budget.key,
        "due_at": answer.at,
        "counted_from": answer.counted_from,
        "unsettled_years": answer.unsettled,
        "steps": [
            {
                "since": step.since,
                "until": step.until,
                "why": step.why,
                "minutes": step.minutes,
                "days": step.days,
                "name": step.name,
                "decision": step.decision,
            }
            for step in steps(answer)
        ],
    }
