"""What can be done to a point, to who works there and to a connection, each on a page of its own."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_http_methods

from sogoc.areas.procedures.onestop.actions.appoint_onestop_member import appoint_onestop_member
from sogoc.areas.procedures.onestop.actions.close_onestop_point import close_onestop_point
from sogoc.areas.procedures.onestop.actions.correct_onestop_point import PointChanged, correct_onestop_point
from sogoc.areas.procedures.onestop.actions.count_equipment import count_equipment
from sogoc.areas.procedures.onestop.actions.disconnect_system import disconnect_system
from sogoc.areas.procedures.onestop.actions.drop_turns import drop_turns
from sogoc.areas.procedures.onestop.actions.give_turns import give_turns
from sogoc.areas.procedures.onestop.actions.hand_over_turns import hand_over_turns
from sogoc.areas.procedures.onestop.actions.release_onestop_member import release_onestop_member
from sogoc.areas.procedures.onestop.queries import connections_seen_by, members_seen_by, points_seen_by
from sogoc.desk.performing import changed_since, perform, status_of
from sogoc.desk.requests import DeskRequest
from sogoc.kernel.acts import Actor, may, require
from sogoc.kernel.vietnamese import local_day

from . import forms
from .trails import (
    of_a_connection,
    of_a_member,
    of_a_point,
    page_of_connection,
    page_of_member,
    page_of_point,
)


@dataclass(frozen=True, slots=True)
class Kind:
    """To what it is done: what the act calls it, where its pages stand, who sees it."""

    name: str
    under: str
    seen_by: Callable[[Actor], Any]
    page_of: Callable[[Any], str]
    trail: Callable[[Any], list[tuple[str, str]]]


@dataclass(frozen=True, slots=True)
class Deed:
    kind: Kind
    act: str
    does: Callable[..., Any]
    form: type[forms.TellingForm]
    title: Any
    done: Any


POINT = Kind("point", "", points_seen_by, page_of_point, of_a_point)
MEMBER = Kind("member", "members/", members_seen_by, page_of_member, of_a_member)
CONNECTION = Kind("connection", "connections/", connections_seen_by, page_of_connection, of_a_connection)
DEEDS = {
    "appoint": Deed(
        POINT,
        "appoint_onestop_member",
        appoint_onestop_member,
        forms.AppointForm,
        _("Cử người"),
        _("Đã ghi người làm việc ở Bộ phận Một cửa."),
    ),
    "equipment": Deed(
        POINT,
        "count_equipment",
        count_equipment,
        forms.CountForm,
        _("Kiểm đếm thiết bị"),
        _("Đã ghi số thiết bị."),
    ),
    "correct": Deed(
        POINT,
        "correct_onestop_point",
        correct_onestop_point,
        forms.CorrectForm,
        _("Sửa thông tin"),
        _("Đã sửa thông tin."),
    ),
    "close": Deed(
        POINT,
        "close_onestop_point",
        close_onestop_point,
        forms.LastDayForm,
        _("Đóng Bộ phận Một cửa"),
        _("Đã ghi ngày đóng."),
    ),
    "turns": Deed(
        MEMBER,
        "give_turns",
        give_turns,
        forms.TurnsForm,
        _("Xếp lịch trực"),
        _("Đã xếp lịch trực."),
    ),
    "hand-over": Deed(
        MEMBER,
        "hand_over_turns",
        hand_over_turns,
        forms.HandOverForm,
        _("Bàn giao buổi trực"),
        _("Đã bàn giao buổi trực."),
    ),
    "drop": Deed(
        MEMBER,
        "drop_turns",
        drop_turns,
        forms.DropForm,
        _("Bỏ buổi trực"),
        _("Đã bỏ buổi trực."),
    ),
    "release": Deed(
        MEMBER,
        "release_onestop_member",
        release_onestop_member,
        forms.LastDayForm,
        _("Thôi làm việc ở đây"),
        _("Đã ghi ngày thôi làm việc."),
    ),
    "disconnect": Deed(
        CONNECTION,
        "disconnect_system",
        disconnect_system,
        forms.DisconnectForm,
        _("Ngừng kết nối"),
        _("Đã ghi ngày ngừng kết nối."),
    ),
}


def deeds_open_to(by: Actor, kind: Kind, thing: Any) -> dict[str, Deed]:
    """What has ended is only looked at."""
    if thing.valid_until:
        return {}
    return {key: deed for key, deed in DEEDS.items() if deed.kind is kind and may(by, deed.act, thing)}


@require_http_methods(["GET", "POST"])
def deed_page(request: DeskRequest, pk: int, deed: str) -> HttpResponse:
    told = DEEDS[deed]
    kind = told.kind
    found: Any = get_object_or_404(kind.seen_by(request.actor), pk=pk)
    require(request.actor, told.act, found)
    form = told.form(request.POST or None, thing=found, today=local_day(request.at))
    if form.is_valid():
        facts = {kind.name: found, **form.told, "at": request.at, "by": request.actor}
        response = perform(
            request,
            form,
            lambda: told.does(**facts),
            address=lambda _: kind.page_of(found),
            done=str(told.done),
        )
        if response:
            return response
    context = {
        "form": form,
        "title": told.title,
        "kicker": str(found),
        "history": changed_since(request, form, found, PointChanged),
        "trail": kind.trail(found),
    }
    return render(request, "desk/onestop/deed.html", context, status=status_of(form))
