"""Everybody's own account: how they sign in, where notices reach them, who acts for them."""

from datetime import datetime
from typing import Any

from django.conf import settings
from django.contrib.auth import update_session_auth_hash
from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_GET, require_http_methods

from sogoc.desk.performing import ActForm, perform, status_of
from sogoc.desk.requests import DeskRequest
from sogoc.foundations.people.actions.change_contact import change_contact
from sogoc.foundations.people.actions.change_password import change_password
from sogoc.foundations.people.actions.sign_out_everywhere import sign_out_everywhere as end_sessions
from sogoc.foundations.people.queries import (
    deputyships_of,
    deputyships_on,
    history_of_account,
    offices_of,
    recovery_codes_left,
    second_step_of,
)
from sogoc.foundations.people.signing_in import confirm_password
from sogoc.kernel.acts import Refusal
from sogoc.kernel.vietnamese import local_day

from .forms import ConfirmForm, ContactForm, PasswordForm

LATEST = 20


def own_trail() -> list[tuple[str, str]]:
    return [(_("Tài khoản của tôi"), reverse("people:me"))]


@require_GET
def me(request: DeskRequest) -> HttpResponse:
    today = local_day(request.at)
    before = request.session.get("before")
    offices, deputyships = list(offices_of(request.user)), list(deputyships_of(request.user))
    context = {
        "account": request.user,
        "before": datetime.fromisoformat(before) if before else None,
        "offices": offices,
        "today": today,
        "second_step": second_step_of(request.user),
        "codes_left": recovery_codes_left(request.user),
        "deputyships": deputyships,
        "acting_now": request.actor.on_behalf_of,
        "may_act_for": _holders(request, today),
        "languages": dict(settings.LANGUAGES),
        "form": ActForm(),
        "history": history_of_account(request.user, *offices, *deputyships)[:LATEST],
    }
    return render(request, "desk/people/me.html", context)


def _holders(request: DeskRequest, today: Any) -> list[tuple[Any, list[Any]]]:
    """For whom they may act today, and in which offices."""
    found: dict[Any, list[Any]] = {}
    for one in deputyships_on(today).filter(deputy=request.user):
        found.setdefault(one.office.account, []).append(one.office)
    return list(found.items())


def one_form(request: DeskRequest, form: ActForm, **told: Any) -> HttpResponse:
    """A page that is one form: its title, what it says first, and the words on its button."""
    return render(request, "desk/people/form.html", {"form": form, **told}, status=status_of(form))


def confirmed(request: DeskRequest, form: ConfirmForm) -> bool:
    """Is the password that they gave theirs? If not the form says so, and the try is counted."""
    try:
        confirm_password(
            request.user,
            form.cleaned_data["current"],
            address=request.address,
            at=request.at,
            by=request.myself,
        )
    except Refusal as refusal:
        form.refuse(refusal)
        return False
    return True


def stay_signed_in(request: DeskRequest, account: Any) -> Any:
    """All other sessions have ended by what was changed; this one goes on under a new key."""
    update_session_auth_hash(request, account)
    return account


@never_cache
@sensitive_post_parameters("current", "password", "again")
@require_http_methods(["GET", "POST"])
def password(request: DeskRequest) -> HttpResponse:
    form = PasswordForm(request.POST or None)
    if form.is_valid() and confirmed(request, form):
        told = {name: form.cleaned_data[name] for name in ("current", "password")}
        response = perform(
            request,
            form,
            lambda: stay_signed_in(
                request, change_password(account=request.user, **told, at=request.at, by=request.myself)
            ),
            address=lambda _: reverse("people:me"),
            done=_("Đã đổi mật khẩu. Các phiên đăng nhập khác đã kết thúc."),
        )
        if response:
            return response
    return one_form(
        request,
        form,
        title=_("Đổi mật khẩu"),
        lead=_("Mật khẩu bạn đang dùng do người khác cấp. Hãy đặt mật khẩu của riêng bạn để tiếp tục.")
        if request.user.must_change_password
        else _("Không cần đổi định kỳ. Hãy đổi khi bạn ngờ có người khác biết mật khẩu."),
        trail=own_trail(),
        submit=_("Đổi mật khẩu"),
    )


@require_http_methods(["GET", "POST"])
def contact(request: DeskRequest) -> HttpResponse:
    initial = {"email": request.user.email, "language": request.user.language}
    form = ContactForm(request.POST or None, initial=initial)
    if form.is_valid():
        response = perform(
            request,
            form,
            lambda: change_contact(account=request.user, **form.facts, at=request.at, by=request.myself),
            address=lambda _: reverse("people:me"),
            done=_("Đã đổi thông tin liên hệ."),
        )
        if response:
            if form.facts["language"]:
                response.set_cookie(settings.LANGUAGE_COOKIE_NAME, form.facts["language"], samesite="Lax")
            return response
    return one_form(
        request,
        form,
        title=_("Thư điện tử và ngôn ngữ"),
        trail=own_trail(),
        submit=_("Lưu"),
    )


@never_cache
@sensitive_post_parameters("current")
@require_http_methods(["GET", "POST"])
def sign_out_everywhere(request: DeskRequest) -> HttpResponse:
    form = ConfirmForm(request.POST or None)
    if form.is_valid() and confirmed(request, form):
        epoch = request.user.epoch
        response = perform(
            request,
            form,
            lambda: stay_signed_in(
                request, end_sessions(account=request.user, epoch=epoch, at=request.at, by=request.myself)
            ),
            address=lambda _: reverse("people:me"),
            done=_("Mọi phiên đăng nhập khác đã kết thúc."),
        )
        if response:
            return response
    return one_form(
        request,
        form,
        title=_("Đăng xuất mọi nơi khác"),
        lead=_("Khi bạn quên đăng xuất ở máy khác. Phiên này vẫn tiếp tục."),
        trail=own_trail(),
        submit=_("Đăng xuất mọi nơi khác"),
    )
