"""A new point, and a new connection to another system."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_http_methods

from sogoc.areas.procedures.onestop.actions.connect_system import connect_system
from sogoc.areas.procedures.onestop.actions.open_onestop_point import open_onestop_point
from sogoc.desk.performing import perform, status_of
from sogoc.desk.requests import DeskRequest
from sogoc.desk.standpoint import standing
from sogoc.kernel.vietnamese import local_day

from .forms import ConnectForm, OpenForm, TellingForm
from .trails import of_points, page_of_connection, page_of_point


@dataclass(frozen=True, slots=True)
class Beginning:
    act: str
    does: Callable[..., Any]
    form: type[TellingForm]
    page_of: Callable[[Any], str]
    title: Any
    done: Any


POINT = Beginning(
    "open_onestop_point",
    open_onestop_point,
    OpenForm,
    page_of_point,
    _("Mở Bộ phận Một cửa"),
    _("Đã mở Bộ phận Một cửa."),
)
CONNECTION = Beginning(
    "connect_system",
    connect_system,
    ConnectForm,
    page_of_connection,
    _("Ghi kết nối với hệ thống khác"),
    _("Đã ghi kết nối."),
)


@require_http_methods(["GET", "POST"])
def begin(request: DeskRequest, what: Beginning) -> HttpResponse:
    """Of the agency in sight."""
    agency = standing(request, what.act).agency
    form = what.form(request.POST or None, thing=agency, today=local_day(request.at))
    if form.is_valid():
        response = perform(
            request,
            form,
            lambda: what.does(agency=agency, **form.told, at=request.at, by=request.actor),
            address=what.page_of,
            done=str(what.done),
        )
        if response:
            return response
    context = {
        "form": form,
        "title": what.title,
        "kicker": agency.name,
        "action": f"?agency={agency.key}",
        "trail": of_points(),
    }
    return render(request, "desk/onestop/deed.html", context, status=status_of(form))
