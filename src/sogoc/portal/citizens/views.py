"""Signing in, opening an account, and one's own page."""

from django.contrib import messages
from django.contrib.auth.decorators import login_not_required
from django.http import HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from sogoc.foundations.citizens.providers import provider_name
from sogoc.foundations.citizens.queries import passkeys_of
from sogoc.foundations.citizens.requests import CitizenRequest
from sogoc.foundations.citizens.signing_in import join, recognise
from sogoc.foundations.people.performing import status_of
from sogoc.kernel.acts import Refusal
from sogoc.portal.shell.pages import shown

from .doors import let_in, let_out, of_ones_own, safe
from .forms import AddPasskeyForm, JoinForm, PasskeyForm, SignInForm


@login_not_required
@never_cache
@require_http_methods(["GET", "POST"])
def sign_in(request: CitizenRequest) -> HttpResponse:
    form, where = SignInForm(request.POST or None), request.GET.get("next", "")
    if form.is_valid():
        told = form.cleaned_data
        try:
            found = recognise(
                login=told["login"],
                password=told["password"],
                address=request.address,
                at=request.at,
                by=request.actor,
            )
        except Refusal as refusal:
            form.refuse(refusal)
        else:
            return let_in(request, found, where)
    context = {
        "form": form,
        "passkey": PasskeyForm(auto_id="passkey_%s"),
        "provider": provider_name(),
        "where": safe(request, where),
    }
    return shown(request, "portal/citizens/sign_in.html", context, status=status_of(form))


@login_not_required
@never_cache
@require_http_methods(["GET", "POST"])
def join_page(request: CitizenRequest) -> HttpResponse:
    form, where = JoinForm(request.POST or None), request.GET.get("next", "")
    if form.is_valid():
        told = {name: form.cleaned_data[name] for name in ("login", "name", "password")}
        try:
            found = join(**told, at=request.at, by=request.actor)
        except Refusal as refusal:
            form.refuse(refusal)
        else:
            messages.success(request, _("Đã mở tài khoản. Bạn đang đăng nhập."))
            return let_in(request, found, where)
    context = {"form": form, "where": safe(request, where)}
    return shown(request, "portal/citizens/join.html", context, status=status_of(form))


@login_not_required
@require_POST
def sign_out(request: CitizenRequest) -> HttpResponse:
    return let_out(request)


@of_ones_own
@require_GET
def me(request: CitizenRequest) -> HttpResponse:
    context = {
        "citizen": request.citizen,
        "passkeys": passkeys_of(request.citizen) if request.citizen else [],
        "form": AddPasskeyForm(auto_id="passkey_%s"),
    }
    return shown(request, "portal/citizens/me.html", context)
