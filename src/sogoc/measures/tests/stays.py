"""A register with days of every sort, records and conditions of it drawn by hypothesis, and what a condition means said
once more, in Python: whatever the engine answers has to be that."""

from datetime import date, timedelta
from itertools import accumulate
from typing import Any

from hypothesis import strategies as st

from sogoc.kernel.periods import Period
from sogoc.measures.columns import (
    Both,
    ByEnd,
    Compared,
    Condition,
    During,
    Either,
    Known,
    Lived,
    Not,
    OfYear,
    Passed,
    Stood,
    ThisYear,
)
from sogoc.measures.language import (
    Day,
    Flag,
    Life,
    Number,
    Register,
    Text,
    at_end,
    at_start,
    by_end,
    during,
    lived,
    of_year,
    passed,
    this_year,
)

Row = dict[str, Any]

QUARTER = Period.parse("2023-Q1")
PERIODS = [*map(Period.parse, ("2022-Q4", "2023-Q1", "2023-Q1@nd09", "2023-02", "2023"))]
OPERATORS = {
    "==": lambda a, b: a == b,
    "!=": lambda a, b: a != b,
    "<": lambda a, b: a < b,
    "<=": lambda a, b: a <= b,
    ">": lambda a, b: a > b,
    ">=": lambda a, b: a >= b,
}


class Stays(Register):
    """Hồ sơ, những ngày của nó theo thứ tự"""

    received_on = Day("ngày tiếp nhận")
    suspended_on = Day("ngày tạm dừng")
    resumed_on = Day("ngày tiếp tục")
    settled_on = Day("ngày có kết quả")
    closed_on = Day("ngày kết thúc")
    due_on = Day("ngày hẹn trả")
    channel = Text("kênh", words={"online": "trực tuyến", "postal": "bưu chính"})
    pages = Number("số trang")
    year = Number("của năm")
    on_time = Flag("đúng hạn")


class Lasting(Stays):
    """Cũng những hồ sơ ấy, mà sổ biết chúng sống từ ngày nào tới ngày nào"""

    life = Life(
        Stays.received_on,
        Stays.closed_on,
        days=(Stays.suspended_on, Stays.resumed_on),
        closing=(Stays.settled_on,),
    )


stays, lasting = Stays("stays"), Lasting("lasting")


# ── what is drawn ──────────────────────────────────────────────────────────
# Bounds are where engines err: most days are next to one.
BOUNDS = sorted({day for period in PERIODS for day in (period.start, period.end)})
NEAR = sorted({bound + timedelta(days=step) for bound in BOUNDS for step in (-1, 0, 1)})
days = st.sampled_from(NEAR)
agencies = st.sampled_from("ab")
BLANK = st.none()


@st.composite
def histories(draw: st.DrawFn) -> Row:
    """A record whose days are in their order; what has not happened is blank."""
    begins, *later = accumulate(draw(st.tuples(st.integers(0, len(NEAR) - 4), *[st.integers(0, 4)] * 4)))
    suspended, resumed, settled, closed = (
        draw(st.sampled_from((NEAR[min(place, len(NEAR) - 1)], None))) for place in later
    )
    if closed:  # nothing is closed without a result
        settled = settled or closed
    return {
        "agency": draw(agencies),
        "received_on": NEAR[begins],
        "suspended_on": suspended,
        "resumed_on": resumed,
        "settled_on": settled,
        "closed_on": closed,
        "due_on": draw(days | BLANK),
        "channel": draw(st.sampled_from(("online", "postal", None))),
        "pages": draw(st.integers(-1, 3) | BLANK),
        "year": draw(st.integers(2022, 2024) | BLANK),
        "on_time": draw(st.booleans() | BLANK),
    }


records = st.lists(histories(), max_size=6).map(
    lambda rows: [{**row, "key": str(number)} for number, row in enumerate(rows)]
)

_day_columns = st.sampled_from(
    (
        Stays.received_on,
        Stays.suspended_on,
        Stays.resumed_on,
        Stays.settled_on,
        Stays.closed_on,
        Stays.due_on,
    )
)
_spans = st.sampled_from(
    (
        (Stays.received_on, Stays.closed_on),
        (Stays.received_on, Stays.settled_on),
        (Stays.suspended_on, Stays.resumed_on),
    )
) | st.tuples(_day_columns, _day_columns)
_leaves = st.one_of(
    _day_columns.map(during),
    _day_columns.map(this_year),
    _day_columns.map(by_end),
    _day_columns.map(passed),
    _spans.map(lambda span: at_start(*span)),
    _spans.map(lambda span: at_end(*span)),
    _spans.map(lambda span: lived(*span)),
    st.just(of_year(Stays.year)),
    st.just(Stays.on_time),
    st.sampled_from((Stays.channel, Stays.pages, Stays.closed_on)).map(lambda column: column.known),
    st.builds(Compared, st.just(Stays.pages), st.sampled_from([*OPERATORS]), st.integers(0, 2)),
    st.builds(Compared, _day_columns, st.sampled_from([*OPERATORS]), days),
    st.sampled_from((Stays.channel == "online", Stays.channel.one_of("online", "postal"))),
)
conditions: st.SearchStrategy[Condition] = st.recursive(
    _leaves,
    lambda inner: st.one_of(
        st.builds(Both, inner, inner), st.builds(Either, inner, inner), st.builds(Not, inner)
    ),
    max_leaves=5,
)
# Such as the engine leaves records out for that did not live in the period.
_of_life = st.one_of(
    _day_columns.map(during),
    _spans.map(lambda span: at_start(*span)),
    _spans.map(lambda span: at_end(*span)),
    _spans.map(lambda span: lived(*span)),
)
conditions_of_life: st.SearchStrategy[Condition] = _of_life | st.builds(Both, _of_life, _leaves)


# ── what it means ──────────────────────────────────────────────────────────
def holds(condition: Condition, row: Row, period: Period) -> bool:
    told = [row[column.name] for column in condition.columns()]
    match condition:
        case Both(left, right):
            true = holds(left, row, period) and holds(right, row, period)
        case Either(left, right):
            true = holds(left, row, period) or holds(right, row, period)
        case Not(inner):
            true = not holds(inner, row, period)
        case Compared(_, how, value):
            true = told[0] is not None and OPERATORS[how](told[0], value)
        case Known():
            true = told[0] is not None
        case Flag():
            true = told[0] is True
        case OfYear():
            true = told[0] == period.year
        case _:
            true = told[0] is not None and _holds_of_days(told[0], told[-1], condition, period)
    return true


def _holds_of_days(day: date, last: date | None, condition: Condition, period: Period) -> bool:
    ended = last or date.max
    match condition:
        case During():
            true = day in period
        case ThisYear():
            true = period.year_start <= day <= period.end
        case ByEnd():
            true = day <= period.end
        case Passed():
            true = day < period.end
        case Stood(at_end=True):
            true = day <= period.end < ended
        case Stood(at_end=False):
            true = day < period.start <= ended
        case Lived():
            true = day <= period.end and ended >= period.start
        case _:
            raise TypeError(condition)
    return true
