"""Who acts for whom: given by the holder of an office or an administrator, taken up by the deputy."""

from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from sogoc.desk.performing import ActForm, perform
from sogoc.desk.requests import DeskRequest
from sogoc.foundations.people.actions.end_acting_for import end_acting_for
from sogoc.foundations.people.actions.let_act_for import let_act_for
from sogoc.foundations.people.queries import (
    account_named,
    accounts_seen_by,
    deputyships_of,
    deputyships_on,
    deputyships_told_to,
    offices_of,
    offices_told_to,
)
from sogoc.kernel.acts import Actor, NotHere, require
from sogoc.kernel.vietnamese import local_day

from .accounts import account_trail
from .doing import tried
from .forms import DeputyForm
from .own import one_form, own_trail


class NoSuchPerson(NotHere):
    "Không có tài khoản nào tên là “{username}”. Hãy hỏi người đó tên đăng nhập."


@require_http_methods(["GET", "POST"])
def let(request: DeskRequest) -> HttpResponse:
    """For one's own offices of today and later."""
    today = local_day(request.at)
    offices = [one for one in offices_of(request.user) if one.held_until is None or one.held_until >= today]
    return _let(request, offices, request.myself, reverse("people:me"), own_trail())


@require_http_methods(["GET", "POST"])
def let_for(request: DeskRequest, pk: int, office: int) -> HttpResponse:
    """By an administrator, when the holder is away."""
    found = get_object_or_404(accounts_seen_by(request.actor), pk=pk)
    held = get_object_or_404(offices_told_to(request.actor, found), pk=office)
    require(request.actor, "let_act_for", held)
    return _let(request, [held], request.actor, reverse("people:account", args=[pk]), account_trail(found))


def _let(request: DeskRequest, offices: list[Any], by: Actor, where: str, trail: Any) -> HttpResponse:
    initial = {"held_from": local_day(request.at), "office": str(offices[0].pk) if offices else ""}
    form = DeputyForm(request.POST or None, offices=offices, initial=initial)
    if form.is_valid():
        response = perform(
            request,
            form,
            lambda: _do_let(request, form, offices, by),
            address=lambda _: where,
            done=_("Đã giao làm thay. Người đó chọn làm thay ở trang tài khoản của mình."),
        )
        if response:
            return response
    return one_form(
        request,
        form,
        title=_("Giao làm thay"),
        lead=_("Người làm thay có quyền của vai trò này trong những ngày đó; nhật ký ghi rõ làm thay ai."),
        trail=trail,
        submit=_("Giao làm thay"),
    )


def _do_let(request: DeskRequest, form: DeputyForm, offices: list[Any], by: Actor) -> Any:
    told = form.cleaned_data
    deputy = account_named(told["deputy"])
    if deputy is None:
        raise NoSuchPerson(username=told["deputy"])
    return let_act_for(
        office=next(one for one in offices if str(one.pk) == told["office"]),
        deputy=deputy,
        held_from=told["held_from"],
        held_until=told["held_until"],
        at=request.at,
        by=by,
    )


@require_POST
def end(request: DeskRequest, deputyship: int) -> HttpResponse:
    found = get_object_or_404(
        deputyships_of(request.user).filter(office__account=request.user), pk=deputyship
    )
    return _end(request, found, request.myself, reverse("people:me"))


@require_POST
def end_for(request: DeskRequest, pk: int, deputyship: int) -> HttpResponse:
    account = get_object_or_404(accounts_seen_by(request.actor), pk=pk)
    found = get_object_or_404(deputyships_told_to(request.actor, account), pk=deputyship)
    require(request.actor, "end_acting_for", found)
    return _end(request, found, request.actor, reverse("people:account", args=[pk]))


def _end(request: DeskRequest, found: Any, by: Actor, where: str) -> HttpResponse:
    return tried(
        request,
        lambda: end_acting_for(deputyship=found, at=request.at, by=by),
        where=where,
        done=_("Đã thôi giao làm thay."),
    )


@require_POST
def act(request: DeskRequest) -> HttpResponse:
    """Takes up another's work, or comes back to one's own: from now on every act is done on their behalf."""
    form = ActForm(request.POST)
    asked = request.POST.get("for", "")
    request.session.pop("acting_for", None)
    request.session.pop("agency", None)
    if not asked:
        messages.success(request, _("Bạn đang làm với vai trò của mình."))
        return redirect("people:me")
    mine = deputyships_on(local_day(request.at)).filter(deputy=request.user)
    found = mine.filter(office__account__username=asked).first() if form.is_valid() else None
    if found is None:
        messages.error(request, _("Không có việc làm thay nào như vậy hôm nay."))
        return redirect("people:me")
    request.session["acting_for"] = found.office.account.pk
    messages.success(
        request,
        _("Từ bây giờ bạn làm thay %(name)s; nhật ký ghi như vậy.") % {"name": found.office.account.name},
    )
    return redirect("home")
