"""Agencies for machines: the tree on a day, one agency through time."""

from datetime import date
from typing import Any

from ninja import Field, Query, Router, Schema

from sogoc.foundations.agencies.lineage import history_in_decisions, successor_today
from sogoc.foundations.agencies.queries import code_on, tree_on
from sogoc.foundations.people.requests import ActorRequest
from sogoc.gateway.wanting import agency_asked
from sogoc.gateway.wanting_days import day_asked
from sogoc.kernel.acts import require
from sogoc.kernel.vietnamese import local_day

from .schemas import REFUSALS

router = Router()


class PlaceOut(Schema):
    key: str
    name: str
    short_name: str
    symbol: str
    kind: str
    level: str
    code: str = Field(description="Mã định danh ngày đó; để trống nếu chưa có")
    parent: str | None
    valid_from: date
    valid_until: date | None


class TreeOut(Schema):
    day: date
    total: int
    agencies: list[PlaceOut]


class NameOut(Schema):
    name: str
    short_name: str
    symbol: str
    valid_from: date
    valid_until: date | None


class StandOut(Schema):
    parent: str | None
    valid_from: date
    valid_until: date | None


class CodeOut(Schema):
    code: str
    valid_from: date
    valid_until: date | None


class SuccessionOut(Schema):
    kind: str
    predecessor: str
    successor: str | None
    share: str = Field(description="Phân số, ví dụ 2/3")
    happened_on: date
    decision: str
    decided_on: date
    decided_by: str


class HeirOut(Schema):
    key: str
    share: str


class AgencyOut(Schema):
    key: str
    kind: str
    level: str
    valid_from: date
    valid_until: date | None
    names: list[NameOut]
    places: list[StandOut]
    codes: list[CodeOut]
    successions: list[SuccessionOut]
    heirs: list[HeirOut] = Field(description="Ai giữ đến nay những gì cơ quan này có trong ngày cuối của nó")


class Asked(Schema):
    day: str = Field("", max_length=20, description="2025-06-30; để trống là hôm nay")


@router.get("", response={200: TreeOut, **REFUSALS})
def agencies(request: ActorRequest, asked: Query[Asked]) -> Any:
    """Cây cơ quan như ngày được hỏi, trong phạm vi của tài khoản."""
    require(request.actor, "see_agency")
    when = day_asked(asked.day) or local_day(request.at)
    places = tree_on(when, request.actor)
    return {"day": when, "total": len(places), "agencies": [_place(place, when) for place in places]}


def _place(place: Any, when: date) -> dict[str, Any]:
    agency, called = place.agency, place.agency.called_on(when)
    return {
        "key": agency.key,
        "name": called.name,
        "short_name": called.short_name,
        "symbol": called.symbol,
        "kind": agency.kind,
        "level": agency.level,
        "code": code_on(agency, when),
        "parent": place.parent.key if place.parent else None,
        "valid_from": agency.valid_from,
        "valid_until": agency.valid_until,
    }


@router.get("/{key}", response={200: AgencyOut, **REFUSALS})
def agency(request: ActorRequest, key: str) -> Any:
    """Một cơ quan qua các thời kỳ: tên gọi, vị trí, mã định danh, các lần sắp xếp và cơ quan kế tục đến nay."""
    found = agency_asked(request.actor, key)
    heirs = successor_today(found, found.nearest(local_day(request.at)))
    return {
        "key": found.key,
        "kind": found.kind,
        "level": found.level,
        "valid_from": found.valid_from,
        "valid_until": found.valid_until,
        "names": list(found.names.all()),
        "places": [_stand(one) for one in found.places.select_related("parent")],
        "codes": list(found.codes.all()),
        "successions": [_succession(step) for step in history_in_decisions(found)],
        "heirs": [{"key": one.key, "share": str(share)} for one, share in heirs.items()],
    }


def _stand(place: Any) -> dict[str, Any]:
    parent = place.parent.key if place.parent else None
    return {"parent": parent, "valid_from": place.valid_from, "valid_until": place.valid_until}


def _succession(step: Any) -> dict[str, Any]:
    return {
        "kind": step.kind,
        "predecessor": step.predecessor.key,
        "successor": step.successor.key if step.successor else None,
        "share": str(step.share),
        "happened_on": step.happened_on,
        "decision": step.decision,
        "decided_on": step.decided_on,
        "decided_by": step.decided_by,
    }
