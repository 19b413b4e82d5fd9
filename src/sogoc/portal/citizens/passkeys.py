"""Passkeys: what the browser is asked, and what its key answered."""

from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_not_required
from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST

from sogoc.foundations.citizens.passkeys import (
    BadPasskey,
    add_passkey,
    challenge_in,
    recognised,
    remove_passkey,
    to_add,
    to_sign_in,
)
from sogoc.foundations.citizens.queries import passkeys_seen_by
from sogoc.foundations.citizens.requests import CitizenRequest

from .doors import let_in, of_ones_own
from .forms import AddPasskeyForm, PasskeyForm

KEPT = "citizens_challenge"


@login_not_required
@never_cache
@require_POST
def ask(request: CitizenRequest) -> HttpResponse:
    """For a key to add where somebody is signed in and wants that, for any key of theirs otherwise."""
    host = _host(request)
    adds = request.citizen and "add" in request.POST
    asked = to_add(request.citizen, host) if adds and request.citizen else to_sign_in(host)
    request.session[KEPT] = challenge_in(asked)
    return HttpResponse(asked, content_type="application/json")


@login_not_required
@never_cache
@require_POST
def open_by_key(request: CitizenRequest) -> HttpResponse:
    form = PasskeyForm(request.POST)
    found = recognised(_answer(form), **_here(request), at=request.at)
    return let_in(request, found, request.GET.get("next", ""))


@of_ones_own
@require_POST
def add(request: CitizenRequest) -> HttpResponse:
    form = AddPasskeyForm(request.POST)
    answer, here, citizen = _answer(form), _here(request), request.citizen
    if citizen is None:
        raise BadPasskey
    name = form.cleaned_data.get("name", "")
    add_passkey(citizen, answer, name=name, at=request.at, by=request.actor, **here)
    messages.success(request, _("Đã thêm khóa đăng nhập. Lần sau chỉ cần vân tay hoặc khuôn mặt."))
    return HttpResponseRedirect(reverse("portal:me"))


@of_ones_own
@require_POST
def remove(request: CitizenRequest, pk: int) -> HttpResponse:
    found = get_object_or_404(passkeys_seen_by(request.actor), pk=pk)
    remove_passkey(found, at=request.at, by=request.actor)
    messages.success(request, _("Đã bỏ khóa đăng nhập."))
    return HttpResponseRedirect(reverse("portal:me"))


def _answer(form: Any) -> str:
    form.is_valid()
    return str(form.cleaned_data.get("answer", ""))


def _here(request: CitizenRequest) -> dict[str, str]:
    """A challenge is answered once."""
    challenge = request.session.pop(KEPT, None)
    if not challenge:
        raise BadPasskey
    origin = f"{request.scheme}://{request.get_host()}"
    return {"challenge": challenge, "origin": origin, "host": _host(request)}


def _host(request: CitizenRequest) -> str:
    return request.get_host().partition(":")[0]
