"""One's own notices: what is unread, all there were, and how one wants to be told. Another's are not found here."""

from contextlib import suppress
from typing import TYPE_CHECKING

from django.contrib import messages
from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from sogoc.components.tables import Column
from sogoc.desk.journal.ways import WAYS, way_to_record
from sogoc.desk.listing import listing
from sogoc.desk.performing import perform, status_of
from sogoc.desk.requests import DeskRequest
from sogoc.foundations.notices.actions.choose_notices import choose_notices
from sogoc.foundations.notices.actions.read_every_notice import NothingUnread, read_every_notice
from sogoc.foundations.notices.actions.read_notice import AlreadyRead, read_notice
from sogoc.foundations.notices.queries import notices_of, preference_of, unread

from .forms import ChooseForm

if TYPE_CHECKING:
    from sogoc.foundations.notices.models import Notice

COLUMNS = {"happened": Column(gettext_lazy("Lúc"), lambda notice: notice.happened_at, by="id")}


@require_GET
def notices(request: DeskRequest) -> HttpResponse:
    every = "all" in request.GET
    found = notices_of(request.user) if every else unread(request.user)
    context = {
        "every": every,
        "only_unread": not every,
        "table": listing(request, found, COLUMNS, "-happened"),
        "leading": WAYS.keys(),
    }
    return render(request, "desk/notices/list.html", context)


@require_POST
def read(request: DeskRequest, pk: int) -> HttpResponse:
    found = get_object_or_404(notices_of(request.user), pk=pk)
    _read(request, found)
    return HttpResponseRedirect(reverse("notices:list"))


@require_POST
def open_record(request: DeskRequest, pk: int) -> HttpResponse:
    """Leads to what the notice is about; who saw that has read it."""
    found = get_object_or_404(notices_of(request.user), pk=pk)
    _read(request, found)
    address = way_to_record(found.record_kind, found.record_key, request.actor)
    if not address:
        messages.warning(request, _("Bản ghi này hiện ở ngoài phạm vi của bạn."))
    return HttpResponseRedirect(address or reverse("notices:list"))


def _read(request: DeskRequest, found: "Notice") -> None:
    """A second press, or another window, has nothing left to do, and nobody needs to be told so."""
    with suppress(AlreadyRead):
        read_notice(notice=found, at=request.at, by=request.myself)


@require_POST
def read_every(request: DeskRequest) -> HttpResponse:
    with suppress(NothingUnread):
        read_every_notice(account=request.user, at=request.at, by=request.myself)
    return HttpResponseRedirect(reverse("notices:list"))


@require_http_methods(["GET", "POST"])
def choose(request: DeskRequest) -> HttpResponse:
    preference = preference_of(request.user)
    initial = {name: getattr(preference, name) for name in ("digest", "hour")}
    form = ChooseForm(request.POST or None, initial=initial)
    if form.is_valid():
        response = perform(
            request,
            form,
            lambda: choose_notices(account=request.user, **form.facts, at=request.at, by=request.myself),
            address=lambda _: reverse("notices:list"),
            done=_("Đã ghi cách bạn nhận thông báo."),
        )
        if response:
            return response
    context = {
        "form": form,
        "address": request.user.email,
        "trail": [(_("Thông báo"), reverse("notices:list"))],
    }
    return render(request, "desk/notices/choose.html", context, status=status_of(form))
