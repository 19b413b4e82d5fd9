"""Who works here: the list, one account, a new one, the offices it holds."""

from typing import Any

from django.http import HttpResponse, QueryDict
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_http_methods

from sogoc.desk.listing import listing
from sogoc.desk.performing import ActForm, perform, status_of
from sogoc.desk.requests import DeskRequest
from sogoc.desk.standpoint import Standpoint, standing
from sogoc.foundations.journal.reading import read
from sogoc.foundations.people.actions.change_contact import change_contact
from sogoc.foundations.people.actions.end_office import end_office
from sogoc.foundations.people.actions.give_office import give_office
from sogoc.foundations.people.actions.open_account import open_account
from sogoc.foundations.people.passwords import one_time_password
from sogoc.foundations.people.queries import (
    accounts_seen_by,
    accounts_wanted,
    deputyships_told_to,
    history_of_account,
    offices_told_to,
    place_of,
    second_step_of,
)
from sogoc.foundations.people.tries import blocked_until
from sogoc.kernel.acts import Place, may, require
from sogoc.kernel.roles import Role
from sogoc.kernel.vietnamese import local_day

from .columns import COLUMNS
from .doing import shown_once
from .forms import ContactForm, EndForm, FilterForm, GiveForm, OpenForm
from .own import one_form

# What the page of an account asks about, in the order of its buttons.
ASKED = (
    "reset_password",
    "unlock_account",
    "close_account",
    "reopen_account",
    "sign_out_everywhere",
    "remove_second_step",
    "change_contact",
)


def _trail() -> list[tuple[str, str]]:
    return [(_("Người dùng"), reverse("people:accounts"))]


def account_trail(account: Any) -> list[tuple[str, str]]:
    return [*_trail(), (account.name, reverse("people:account", args=[account.pk]))]


@require_GET
def accounts(request: DeskRequest) -> HttpResponse:
    standpoint = standing(request, "see_account")
    form = FilterForm(request.GET)
    found = accounts_wanted(request.actor, form.wanted(agency=standpoint.agency), local_day(request.at))
    read(request.actor, "see_account", found, at=request.at)
    context = {
        "form": form,
        "table": listing(request, found, COLUMNS, "username"),
        "standpoint": standpoint,
        "may_open": may(request.actor, "open_account", standpoint.agency),
        "sheet": _sheet(standpoint, form),
        "clear": reverse("people:accounts") if form.narrows else "",
    }
    part = request.htmx and request.htmx.target == "accounts"
    return render(request, "desk/people/_list.html" if part else "desk/people/accounts.html", context)


def _sheet(standpoint: Standpoint, form: FilterForm) -> str:
    """The same rows as a spreadsheet."""
    query = QueryDict(mutable=True)
    query.update({key: value for key, value in form.cleaned_data.items() if value})
    query["agency"] = standpoint.agency.key
    return f"{reverse('sheets:accounts')}?{query.urlencode()}"


@require_GET
def account(request: DeskRequest, pk: int) -> HttpResponse:
    found = get_object_or_404(accounts_seen_by(request.actor).select_related("agency"), pk=pk)
    read(request.actor, "see_account", found, at=request.at)
    place = place_of(found, local_day(request.at))
    allowed = {act for act in ASKED if may(request.actor, act, place)}
    offices = list(offices_told_to(request.actor, found))
    deputyships = list(deputyships_told_to(request.actor, found))
    context = {
        "account": found,
        "trail": _trail(),
        "today": local_day(request.at),
        "offices": offices,
        "deputyships": deputyships,
        "second_step": second_step_of(found),
        "blocked_until": blocked_until(found.username, request.at),
        "allowed": allowed,
        "is_own": found.pk == request.user.pk,
        "may_give": may(request.actor, "give_office") and found.pk != request.user.pk,
        "form": ActForm(),
        "history": history_of_account(found, *offices, *deputyships)[:50],
    }
    return render(request, "desk/people/account.html", context)


@never_cache
@require_http_methods(["GET", "POST"])
def open_one(request: DeskRequest) -> HttpResponse:
    """The first password stands in the answer and nowhere else."""
    standpoint = standing(request, "open_account")
    form = OpenForm(request.POST or None)
    if form.is_valid():
        password = one_time_password()
        made: list[Any] = []
        response = perform(
            request,
            form,
            lambda: _opened(request, form, standpoint, password, made),
            address=lambda account: reverse("people:account", args=[account.pk]),
            done="",
        )
        if made and response:
            return shown_once(request, made[0], password)
        if response:
            return response
    context = {"form": form, "standpoint": standpoint, "trail": _trail()}
    return render(request, "desk/people/open.html", context, status=status_of(form))


def _opened(
    request: DeskRequest, form: OpenForm, standpoint: Standpoint, password: str, made: list[Any]
) -> Any:
    told = form.cleaned_data
    opened = open_account(
        username=told["username"],
        name=told["name"],
        email=told["email"],
        password=password,
        agency=standpoint.agency,
        at=request.at,
        by=request.actor,
    )
    if told["role"]:
        give_office(
            account=opened,
            agency=standpoint.agency,
            role=Role(told["role"]),
            held_from=local_day(request.at),
            at=request.at,
            by=request.actor,
        )
    made.append(opened)
    return opened


@require_http_methods(["GET", "POST"])
def give(request: DeskRequest, pk: int) -> HttpResponse:
    """In the agency that stands at the top of the page."""
    standpoint = standing(request, "give_office")
    found = get_object_or_404(accounts_seen_by(request.actor), pk=pk)
    require(request.actor, "give_office", Place(standpoint.agency.path, found.key))
    form = GiveForm(request.POST or None, initial={"held_from": local_day(request.at)})
    if form.is_valid():
        told = form.facts | {"role": Role(form.facts["role"])}
        response = perform(
            request,
            form,
            lambda: give_office(
                account=found, agency=standpoint.agency, **told, at=request.at, by=request.actor
            ),
            address=lambda _: reverse("people:account", args=[pk]),
            done=_("Đã giao vai trò."),
        )
        if response:
            return response
    return one_form(
        request,
        form,
        title=_("Giao vai trò cho %(name)s") % {"name": found.name},
        kicker=standpoint.agency.name,
        lead=_("Ở cơ quan đang chọn ở đầu trang và các đơn vị bên dưới."),
        action=f"?agency={standpoint.agency.key}",
        trail=account_trail(found),
        submit=_("Giao vai trò"),
    )


@require_http_methods(["GET", "POST"])
def end(request: DeskRequest, pk: int, office: int) -> HttpResponse:
    found = get_object_or_404(accounts_seen_by(request.actor), pk=pk)
    held = get_object_or_404(offices_told_to(request.actor, found), pk=office)
    require(request.actor, "end_office", held)
    form = EndForm(request.POST or None, initial={"held_until": local_day(request.at)})
    if form.is_valid():
        response = perform(
            request,
            form,
            lambda: end_office(
                office=held, held_until=form.cleaned_data["held_until"], at=request.at, by=request.actor
            ),
            address=lambda _: reverse("people:account", args=[pk]),
            done=_("Đã ghi ngày thôi giữ vai trò."),
        )
        if response:
            return response
    return one_form(
        request,
        form,
        title=_("Thôi giao vai trò"),
        kicker=f"{found.name}: {_(held.get_role_display())}, {held.agency.name}",
        lead=_("Việc đã làm với vai trò này vẫn giữ nguyên."),
        trail=account_trail(found),
        submit=_("Thôi giao vai trò"),
    )


@require_http_methods(["GET", "POST"])
def contact(request: DeskRequest, pk: int) -> HttpResponse:
    found = get_object_or_404(accounts_seen_by(request.actor), pk=pk)
    require(request.actor, "change_contact", place_of(found, local_day(request.at)))
    form = ContactForm(request.POST or None, initial={"email": found.email, "language": found.language})
    if form.is_valid():
        response = perform(
            request,
            form,
            lambda: change_contact(account=found, **form.facts, at=request.at, by=request.actor),
            address=lambda _: reverse("people:account", args=[pk]),
            done=_("Đã đổi thông tin liên hệ."),
        )
        if response:
            return response
    return one_form(
        request,
        form,
        title=_("Thư điện tử và ngôn ngữ"),
        kicker=found.name,
        trail=account_trail(found),
        submit=_("Lưu"),
    )
