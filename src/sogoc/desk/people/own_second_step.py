"""The second step of one's own signing in: set up a phone, take it away, new recovery codes."""

from typing import Any

import segno
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods

from sogoc.desk.performing import ActForm, perform, status_of
from sogoc.desk.requests import DeskRequest
from sogoc.foundations.people.actions.enrol_second_step import enrol_second_step
from sogoc.foundations.people.actions.remove_second_step import remove_second_step
from sogoc.foundations.people.actions.renew_recovery_codes import renew_recovery_codes
from sogoc.foundations.people.queries import second_step_of
from sogoc.foundations.people.second_steps import key_of, new_recovery_codes, new_seed
from sogoc.foundations.people.signing_in import confirm_own_code
from sogoc.kernel.acts import Refusal
from sogoc.kernel.one_time_codes import address, written

from .forms import ConfirmForm, EnrolForm, PhoneCodeForm
from .own import confirmed, one_form, own_trail, stay_signed_in

ISSUER = "Sổ Gốc"


def _done_once(request: DeskRequest, form: ActForm, act: Any) -> HttpResponse | None:
    """Shows the new recovery codes in the answer itself: they are kept nowhere, so that no address shows them again."""
    codes = new_recovery_codes()
    made = []
    response = perform(
        request, form, lambda: made.append(act(codes)), address=lambda _: reverse("people:me"), done=""
    )
    if response and made:
        context = {"codes": codes, "trail": own_trail()}
        return render(request, "desk/people/recovery_codes.html", context)
    return response


@never_cache
@sensitive_post_parameters("current", "code")
@require_http_methods(["GET", "POST"])
def enrol(request: DeskRequest) -> HttpResponse:
    if second_step_of(request.user):
        return redirect("people:me")
    seed = request.session.setdefault("seed", new_seed())
    form = EnrolForm(request.POST or None)
    if form.is_valid() and confirmed(request, form):
        response = _done_once(request, form, lambda codes: _enrol(request, form, seed, codes))
        if response:
            return response
    key = key_of(seed)
    told = address(key, issuer=ISSUER, name=request.user.username)
    context = {
        "form": form,
        "trail": own_trail(),
        "picture": segno.make(told, error="m").svg_data_uri(scale=4, border=4, dark="#000", light="#fff"),
        "written": written(key),
    }
    return render(request, "desk/people/second_step.html", context, status=status_of(form))


def _enrol(request: DeskRequest, form: EnrolForm, seed: str, codes: list[str]) -> Any:
    step = enrol_second_step(
        account=request.user,
        seed=seed,
        code=form.cleaned_data["code"],
        recovery_codes=codes,
        at=request.at,
        by=request.myself,
    )
    stay_signed_in(request, step.account)
    del request.session["seed"]
    request.session["second_step"] = True
    return step


@never_cache
@sensitive_post_parameters("current")
@require_http_methods(["GET", "POST"])
def remove(request: DeskRequest) -> HttpResponse:
    form = ConfirmForm(request.POST or None)
    if form.is_valid() and confirmed(request, form):
        response = perform(
            request,
            form,
            lambda: stay_signed_in(
                request, remove_second_step(account=request.user, at=request.at, by=request.myself)
            ),
            address=lambda _: reverse("people:me"),
            done=_("Đã bỏ bước xác nhận thứ hai."),
        )
        if response:
            request.session["second_step"] = False
            return response
    return one_form(
        request,
        form,
        title=_("Bỏ bước xác nhận thứ hai"),
        lead=_(
            "Từ đó ai biết mật khẩu của bạn là đăng nhập được. Nếu đổi điện thoại, hãy bỏ rồi bật lại ngay."
        ),
        trail=own_trail(),
        submit=_("Bỏ bước xác nhận thứ hai"),
        danger=True,
    )


@never_cache
@sensitive_post_parameters("code")
@require_http_methods(["GET", "POST"])
def renew(request: DeskRequest) -> HttpResponse:
    form = PhoneCodeForm(request.POST or None)
    if form.is_valid() and _counted(request, form):
        response = _done_once(
            request,
            form,
            lambda codes: renew_recovery_codes(
                account=request.user,
                code=form.cleaned_data["code"],
                recovery_codes=codes,
                at=request.at,
                by=request.myself,
            ),
        )
        if response:
            return response
    return one_form(
        request,
        form,
        title=_("Lấy mã dự phòng mới"),
        lead=_("Các mã cũ, kể cả mã chưa dùng, sẽ không còn giá trị."),
        trail=own_trail(),
        submit=_("Lấy mã mới"),
    )


def _counted(request: DeskRequest, form: PhoneCodeForm) -> bool:
    """Six digits are soon tried: a wrong one is counted, outside of the act, which would forget it."""
    try:
        confirm_own_code(
            request.user, form.cleaned_data["code"], address=request.address, at=request.at, by=request.myself
        )
    except Refusal as refusal:
        form.refuse(refusal)
        return False
    return True
