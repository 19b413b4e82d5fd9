"""Registers of a period: who vouches that they hold all there is, and for which days nobody does."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from sogoc.desk.performing import perform, status_of
from sogoc.desk.requests import DeskRequest
from sogoc.desk.standpoint import standing
from sogoc.foundations.journal.queries import history_of
from sogoc.foundations.ledger.actions.attest_register import attest_register
from sogoc.foundations.ledger.actions.withdraw_attestation import withdraw_attestation
from sogoc.foundations.ledger.attesting import register_named
from sogoc.foundations.ledger.queries import Vouched, attestations_seen_by, registers_vouched
from sogoc.foundations.ledger.wording import period_in_words
from sogoc.kernel.acts import may, require
from sogoc.kernel.vietnamese import local_day

from .forms import AttestForm, TakeBackForm
from .ways import asked

if TYPE_CHECKING:
    from sogoc.kernel.periods import Period


@dataclass(frozen=True, slots=True)
class Row:
    vouched: Vouched
    address: str
    """Where it is attested; empty where this person may not, or the period is not over."""


@require_GET
def registers(request: DeskRequest) -> HttpResponse:
    standpoint = standing(request, "see_figure")
    agency, period = standpoint.agency, standpoint.period
    over = period.end < local_day(request.at)
    may_attest = may(request.actor, "attest_register", agency)
    rows = [
        Row(one, _address(one, period) if over and may_attest and one.missing else "")
        for one in registers_vouched(agency, period, by=request.actor)
    ]
    context = {
        "standpoint": standpoint,
        "rows": rows,
        "over": over,
        "trail": [(_("Số liệu"), reverse("figures:list"))],
        "asked": asked(agency, period),
    }
    return render(request, "desk/figures/registers.html", context)


def _address(vouched: Vouched, period: "Period") -> str:
    return reverse("figures:attest", args=[vouched.register.name])


@require_http_methods(["GET", "POST"])
def attest(request: DeskRequest, register: str) -> HttpResponse:
    standpoint = standing(request, "attest_register")
    agency, period = standpoint.agency, standpoint.period
    (vouched,) = registers_vouched(
        agency, period, by=request.actor, registers=[register_named(register).name]
    )
    form = AttestForm(request.POST or None)
    if form.is_valid():
        who: dict[str, Any] = {"agency": agency, "period": period, "at": request.at, "by": request.actor}
        response = perform(
            request,
            form,
            lambda: attest_register(register=register, **who),
            address=lambda _: f"{reverse('figures:registers')}?{asked(agency, period)}",
            done=_("Đã xác nhận sổ. Từ nay ô trống của kỳ này là số 0."),
        )
        if response:
            return response
    context = {
        "form": form,
        "vouched": vouched,
        "standpoint": standpoint,
        "trail": _trail(),
        "asked": asked(agency, period),
    }
    return render(request, "desk/figures/attest.html", context, status=status_of(form))


@require_http_methods(["GET", "POST"])
def withdraw(request: DeskRequest, pk: int) -> HttpResponse:
    found = get_object_or_404(attestations_seen_by(request.actor), pk=pk)
    require(request.actor, "withdraw_attestation", found)
    form = TakeBackForm(request.POST or None, version=found.version)
    if form.is_valid():
        told: dict[str, Any] = {"reason": form.cleaned_data["reason"], "version": form.version}
        response = perform(
            request,
            form,
            lambda: withdraw_attestation(attestation=found, **told, at=request.at, by=request.actor),
            address=lambda _: f"{reverse('figures:registers')}?{asked(found.agency, found.asked)}",
            done=_("Đã rút xác nhận sổ."),
        )
        if response:
            return response
    context = {
        "form": form,
        "attestation": found,
        "title": _title(found.register),
        "period": period_in_words(found.asked),
        "trail": _trail(),
        "history": history_of(found),
    }
    return render(request, "desk/figures/withdraw.html", context, status=status_of(form))


def _title(register: str) -> str:
    return _(register_named(register).title)


def _trail() -> list[tuple[str, str]]:
    return [(_("Số liệu"), reverse("figures:list")), (_("Xác nhận sổ"), reverse("figures:registers"))]
