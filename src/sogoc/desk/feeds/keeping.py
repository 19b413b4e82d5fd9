"""What is done to a source: opened, mapped, given a key for its machine; and what was refused is tried again."""

import secrets
from typing import Any

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST

from sogoc.areas.procedures.feeding.actions.map_feed_source import MappingChanged, map_feed_source
from sogoc.areas.procedures.feeding.actions.open_feed_source import open_feed_source
from sogoc.areas.procedures.feeding.actions.renew_feed_key import renew_feed_key
from sogoc.areas.procedures.feeding.actions.replay_fed_rows import replay_fed_rows
from sogoc.areas.procedures.feeding.actions.take_fed_rows import take_fed_rows
from sogoc.areas.procedures.feeding.queries import runs_left, sources_seen_by
from sogoc.desk.people.doing import tried
from sogoc.desk.performing import changed_since, perform, status_of
from sogoc.desk.requests import DeskRequest
from sogoc.desk.standpoint import standing
from sogoc.kernel.acts import require

from .forms import MapForm, OpenForm
from .trails import of_a_source, of_the_sources, page_of

EVERY_ROW = 100_000


def _found(request: DeskRequest, key: str, act: str) -> Any:
    found = get_object_or_404(sources_seen_by(request.actor), key=key)
    require(request.actor, act, found)
    return found


@require_http_methods(["GET", "POST"])
def open_source(request: DeskRequest) -> HttpResponse:
    standpoint = standing(request, "open_feed_source")
    form = OpenForm(request.POST or None)
    if form.is_valid():
        told = {name: form.cleaned_data[name] for name in ("key", "name")}
        response = perform(
            request,
            form,
            lambda: open_feed_source(agency=standpoint.agency, **told, at=request.at, by=request.actor),
            address=page_of,
            done=_("Đã mở nguồn; hãy ghi bảng quy đổi."),
        )
        if response:
            return response
    context = {"form": form, "standpoint": standpoint, "trail": of_the_sources()}
    return render(request, "desk/feeds/open.html", context, status=status_of(form))


@require_http_methods(["GET", "POST"])
def map_source(request: DeskRequest, key: str) -> HttpResponse:
    found = _found(request, key, "map_feed_source")
    form = MapForm(request.POST or None, mapping=found.mapping, initial={"version": found.version})
    if form.is_valid():
        response = perform(
            request,
            form,
            lambda: map_feed_source(
                source=found,
                version=form.cleaned_data["version"],
                mapping=form.mapping,
                at=request.at,
                by=request.actor,
            ),
            address=page_of,
            done=_("Đã ghi bảng quy đổi; dòng bị từ chối có thể nạp lại."),
        )
        if response:
            return response
    context = {
        "form": form,
        "source": found,
        "history": changed_since(request, form, found, MappingChanged),
        "trail": of_a_source(found),
    }
    return render(request, "desk/feeds/map.html", context, status=status_of(form))


@never_cache
@require_POST
def renew_key(request: DeskRequest, key: str) -> HttpResponse:
    """Shown on this page and nowhere again."""
    found = _found(request, key, "renew_feed_key")
    secret = secrets.token_urlsafe(32)
    renew_feed_key(source=found, secret=secret, at=request.at, by=request.actor)
    address = request.build_absolute_uri(reverse("api:feed_run", args=[found.key]))
    context = {"source": found, "secret": secret, "address": address, "trail": of_a_source(found)}
    return render(request, "desk/feeds/key.html", context)


@require_POST
def replay(request: DeskRequest, key: str) -> HttpResponse:
    found = _found(request, key, "replay_fed_rows")

    def again() -> Any:
        replay_fed_rows(source=found, at=request.at, by=request.actor)
        for run in runs_left(found):
            take_fed_rows(run=run, at=request.at, by=request.actor, most=EVERY_ROW)
        return found

    return tried(request, again, where=page_of(found), done=_("Đã nạp lại các dòng bị từ chối."))
