"""What a conclusion sets as a target, and whether a figure reaches it."""

from typing import Any

from sogoc.areas.direction.meetings.models import Conclusion
from sogoc.areas.direction.meetings.register import Bound, Target
from sogoc.foundations.ledger.books import books
from sogoc.kernel.acts import Refusal


class NoSuchFigure(Refusal):
    "Không có số liệu nào tên “{name}”. Hãy chọn một số liệu trong danh mục."


def refuse_unknown_figure(target: Target | None) -> None:
    if target and target.figure not in books.figures:
        raise NoSuchFigure(name=target.figure)


def columns_of(target: Target | None) -> dict[str, Any]:
    """Where a target stands in a record."""
    if target is None:
        return {"figure": "", "bound": "", "target": None}
    return {"figure": target.figure, "bound": str(target.bound), "target": target.value}


def reached(conclusion: Conclusion, value: Any) -> bool:
    """Whether a figure is as the conclusion wants it."""
    if conclusion.bound == Bound.AT_LEAST:
        return bool(value >= conclusion.target)
    return bool(value <= conclusion.target)
