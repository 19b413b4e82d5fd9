"""Signing in, in one step or two, and out."""

from datetime import datetime
from typing import TYPE_CHECKING

from django.conf import settings
from django.contrib import messages
from django.contrib.auth import login, logout
from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect, render, resolve_url
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_POST

from sogoc.desk.performing import status_of
from sogoc.desk.requests import DeskRequest
from sogoc.foundations.people import signing_in
from sogoc.foundations.people.queries import account_waiting_for_code, recovery_codes_left, second_step_of
from sogoc.foundations.people.sign_in_rules import sign_in_rules
from sogoc.kernel.acts import Refusal
from sogoc.kernel.vietnamese import local_day

from .forms import CodeForm, SignInForm

if TYPE_CHECKING:
    from sogoc.foundations.people.models import Account

FEW_CODES = 3


def _next(request: DeskRequest) -> str:
    asked = request.POST.get("next") or request.GET.get("next", "")
    safe = url_has_allowed_host_and_scheme(asked, {request.get_host()}, require_https=request.is_secure())
    return asked if safe else resolve_url(settings.LOGIN_REDIRECT_URL)


def _is_in(request: HttpRequest) -> bool:
    return request.user.is_authenticated


@login_not_required
@never_cache
@sensitive_post_parameters("password")
@require_http_methods(["GET", "POST"])
def sign_in(request: DeskRequest) -> HttpResponse:
    where = _next(request)
    if _is_in(request):
        return HttpResponseRedirect(where)
    form = SignInForm(request.POST or None)
    if form.is_valid():
        try:
            account = signing_in.recognise(
                username=form.cleaned_data["username"],
                password=form.cleaned_data["password"],
                address=request.address,
                at=request.at,
                by=request.actor,
            )
        except Refusal as refusal:
            form.refuse(refusal)
        else:
            return _onwards(request, account, where)
    context = {"form": form, "next": where, "ended": request.session.pop("ended", False)}
    return render(request, "desk/people/sign_in.html", context, status=status_of(form))


def _onwards(request: DeskRequest, account: "Account", where: str) -> HttpResponse:
    if not second_step_of(account):
        return _enter(request, account, where)
    request.session.cycle_key()  # a session that somebody else began is not carried into the second step
    request.session["half_way"] = {"account": account.pk, "since": request.at.isoformat(), "next": where}
    return redirect("people:code")


@login_not_required
@never_cache
@require_http_methods(["GET", "POST"])
def code(request: DeskRequest) -> HttpResponse:
    """The second step, for some minutes after the first."""
    half_way = request.session.get("half_way")
    if not half_way or _is_in(request) or _too_late(request, half_way):
        request.session.pop("half_way", None)
        return redirect("people:sign_in")
    account = account_waiting_for_code(half_way["account"])
    form = CodeForm(request.POST or None)
    if account and form.is_valid():
        try:
            recovered = signing_in.confirm_code(
                account, form.cleaned_data["code"], address=request.address, at=request.at, by=request.actor
            )
        except Refusal as refusal:
            form.refuse(refusal)
        else:
            response = _enter(request, account, half_way["next"], second_step=True)
            if recovered:
                _warn_of_codes(request, account)
            return response
    return render(request, "desk/people/code.html", {"form": form}, status=status_of(form))


def _too_late(request: DeskRequest, half_way: dict[str, str]) -> bool:
    since = datetime.fromisoformat(half_way["since"])
    return request.at - since > sign_in_rules(local_day(request.at)).second_step


def _warn_of_codes(request: DeskRequest, account: "Account") -> None:
    left = recovery_codes_left(account)
    messages.warning(request, _("Bạn đã dùng một mã dự phòng; còn %(left)d mã.") % {"left": left})


def _enter(
    request: DeskRequest, account: "Account", where: str, *, second_step: bool = False
) -> HttpResponse:
    before = account.last_login
    steps = 2 if second_step else 1
    wrong = signing_in.sign_in(account, address=request.address, at=request.at, by=request.actor, steps=steps)
    request.session.pop("half_way", None)
    login(request, account)
    request.session["began_at"] = request.session["used_at"] = request.at.isoformat()
    request.session["second_step"] = second_step
    request.session["before"] = before.isoformat() if before else ""
    if wrong:
        told = ngettext(
            "Trước lần này có %(wrong)d lần nhập sai. Nếu không phải bạn, hãy đổi mật khẩu.",
            "Trước lần này có %(wrong)d lần nhập sai. Nếu không phải bạn, hãy đổi mật khẩu.",
            wrong,
        )
        messages.warning(request, told % {"wrong": wrong})
    response = HttpResponseRedirect(where)
    if account.language:
        response.set_cookie(settings.LANGUAGE_COOKIE_NAME, account.language, samesite="Lax")
    return response


@require_POST
def sign_out(request: DeskRequest) -> HttpResponse:
    signing_in.sign_out(request.user, at=request.at, by=request.myself)
    logout(request)
    return redirect("people:sign_in")
