"""What an administrator does to an account with one button, and a password that is shown once."""

from collections.abc import Callable
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST

from sogoc.components.refusals import in_words
from sogoc.desk.performing import ActForm, perform
from sogoc.desk.requests import DeskRequest
from sogoc.foundations.people.actions.close_account import close_account
from sogoc.foundations.people.actions.remove_second_step import remove_second_step
from sogoc.foundations.people.actions.reopen_account import reopen_account
from sogoc.foundations.people.actions.reset_password import reset_password
from sogoc.foundations.people.actions.sign_out_everywhere import sign_out_everywhere
from sogoc.foundations.people.actions.unlock_account import unlock_account
from sogoc.foundations.people.passwords import one_time_password
from sogoc.foundations.people.queries import accounts_seen_by, place_of
from sogoc.kernel.acts import require
from sogoc.kernel.vietnamese import local_day

# By the last word of the address: the act, and what is said when it is done.
ACTS: dict[str, tuple[Callable[..., Any], str]] = {
    "close": (close_account, gettext_noop("Đã đóng tài khoản; mọi phiên đăng nhập đã kết thúc.")),
    "reopen": (reopen_account, gettext_noop("Đã mở lại tài khoản.")),
    "unlock": (unlock_account, gettext_noop("Đã mở khóa; người đó đăng nhập lại được ngay.")),
    "remove-second-step": (
        remove_second_step,
        gettext_noop("Đã bỏ bước xác nhận thứ hai. Người đó bật lại khi đăng nhập."),
    ),
    "sign-out": (sign_out_everywhere, gettext_noop("Mọi phiên đăng nhập của người đó đã kết thúc.")),
}


def tried(request: DeskRequest, act: Callable[[], Any], *, where: str, done: str) -> HttpResponse:
    """An act behind a button: done or refused, the page it stands on says so."""
    form = ActForm(request.POST)
    form.is_valid()
    response = perform(request, form, act, address=lambda _: where, done=done)
    if response is None and form.refusal:
        messages.error(request, in_words(form.refusal))
    return response or HttpResponseRedirect(where)


@require_POST
def do(request: DeskRequest, pk: int, act: str) -> HttpResponse:
    if act not in ACTS:
        raise Http404
    account = get_object_or_404(accounts_seen_by(request.actor), pk=pk)
    function, done = ACTS[act]
    require(request.actor, function.__name__, place_of(account, local_day(request.at)))
    told = {"epoch": account.epoch} if function is sign_out_everywhere else {}
    return tried(
        request,
        lambda: function(account=account, **told, at=request.at, by=request.actor),
        where=reverse("people:account", args=[pk]),
        done=_(done),
    )


@never_cache
@require_POST
def reset(request: DeskRequest, pk: int) -> HttpResponse:
    """The password stands in this answer and nowhere else; sent again the form leads to the account, without it."""
    account = get_object_or_404(accounts_seen_by(request.actor), pk=pk)
    require(request.actor, "reset_password", place_of(account, local_day(request.at)))
    password = one_time_password()
    made: list[Any] = []
    response = tried(
        request,
        lambda: made.append(
            reset_password(account=account, password=password, at=request.at, by=request.actor)
        ),
        where=reverse("people:account", args=[pk]),
        done="",
    )
    return shown_once(request, made[0], password) if made else response


def shown_once(request: DeskRequest, account: Any, password: str) -> HttpResponse:
    context = {"account": account, "password": password}
    return render(request, "desk/people/shown_once.html", context)
