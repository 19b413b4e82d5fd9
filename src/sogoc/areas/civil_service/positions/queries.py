"""What pages, figures and acts ask of lists of job positions."""

from typing import Any

from django.db.models import Count, F, Q, QuerySet

from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.places import held_during, seen_from
from sogoc.kernel.acts import Actor, Refusal, reach
from sogoc.kernel.vietnamese import fold

from .models import Position, PositionList
from .register import position_lists


class ListReplaced(Refusal):
    "Danh mục này đã được thay thế từ ngày {day}, không ghi thêm được nữa."


class ListSentAlready(Refusal):
    "Danh mục này đã gửi Sở Nội vụ ngày {day}. Thay đổi vị trí thì phải có quyết định phê duyệt mới."


def list_rows() -> tuple[QuerySet[PositionList], dict[str, Any]]:
    """The records behind the register `position_lists`."""
    told = {name: F(name) for name in position_lists.columns() if name not in ("key", "positions")}
    named = {"key": F("pk"), "unit": F("unit__name"), "decision": F("decision__printed")}
    return PositionList.objects.all(), told | named | {"positions": F("positions_told")}


def lists_seen_by(by: Actor) -> QuerySet[PositionList]:
    seen = seen_from(reach(by, "see_positions"), "agency", "valid_from")
    related = ("agency", "unit", "decision", "sent_by")
    return PositionList.objects.filter(seen).select_related(*related)


def lists_held(by: Actor, agency: Agency | None = None) -> QuerySet[PositionList]:
    """Each with how many of its positions are described."""
    found = lists_seen_by(by)
    if agency:
        found = found.filter(held_during(agency, None))
    described = Count("positions", filter=Q(positions__described_on__isnull=False))
    return found.annotate(described=described)


def positions_seen_by(by: Actor) -> QuerySet[Position]:
    return Position.objects.filter(listed__in=lists_seen_by(by)).select_related(
        "listed__agency", "listed__unit", "listed__decision"
    )


def positions_of(listed: PositionList) -> QuerySet[Position]:
    return listed.positions.order_by("group", "name")


def positions_wanted(by: Actor, words: str = "", agency: Agency | None = None) -> QuerySet[Position]:
    """Those of lists in force."""
    found = positions_seen_by(by).filter(listed__valid_until=None)
    for word in fold(words).split():
        found = found.filter(folded__contains=word)
    return found.filter(held_during(agency, None, "listed__agency")) if agency else found


def positions_open_to(agency: Agency) -> QuerySet[Position]:
    """Those that somebody of the agency may hold today."""
    lists = PositionList.objects.filter(valid_until=None, agency=agency)
    return Position.objects.filter(listed__in=lists).select_related("listed__unit")


def refuse_settled(listed: PositionList) -> None:
    if listed.ended_on:
        raise ListReplaced(day=listed.ended_on)
    if listed.sent_on:
        raise ListSentAlready(day=listed.sent_on)
