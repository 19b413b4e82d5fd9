"""What is done about fees: asked for, confirmed by hand from a statement, given back."""

from collections.abc import Callable
from typing import Any

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from sogoc.areas.procedures.dossiers.queries import dossiers_seen_by
from sogoc.areas.procedures.payments.actions.confirm_payment import confirm_payment
from sogoc.areas.procedures.payments.actions.order_payment import order_payment
from sogoc.areas.procedures.payments.actions.refund_payment import refund_payment
from sogoc.areas.procedures.payments.queries import orders_seen_by, payments_seen_by
from sogoc.desk.performing import ActForm, perform, status_of
from sogoc.desk.requests import DeskRequest
from sogoc.kernel.acts import require

from .forms import AskForm, ConfirmForm, RefundForm
from .views import trail


@require_http_methods(["GET", "POST"])
def ask(request: DeskRequest, pk: int) -> HttpResponse:
    dossier = get_object_or_404(dossiers_seen_by(request.actor), pk=pk)
    require(request.actor, "order_payment", dossier)
    form = AskForm(request.POST or None)
    return _done(
        request,
        form,
        lambda: order_payment(
            dossier=dossier, amount=form.cleaned_data["amount"], at=request.at, by=request.actor
        ),
        {"title": _("Yêu cầu nộp phí"), "submit": _("Yêu cầu nộp"), "of": dossier.code},
    )


@require_http_methods(["GET", "POST"])
def confirm(request: DeskRequest, pk: int) -> HttpResponse:
    order = get_object_or_404(orders_seen_by(request.actor), pk=pk)
    require(request.actor, "confirm_payment", order)
    form = ConfirmForm(request.POST or None, initial={"amount": order.left or None})
    return _done(
        request,
        form,
        lambda: (
            confirm_payment(
                order=order, stated=form.stated(order.purpose), at=request.at, by=request.actor
            ).order
        ),
        {"title": _("Xác nhận đã nhận phí"), "submit": _("Xác nhận"), "of": order.dossier.code},
    )


@require_http_methods(["GET", "POST"])
def refund(request: DeskRequest, pk: int) -> HttpResponse:
    payment = get_object_or_404(payments_seen_by(request.actor), pk=pk)
    require(request.actor, "refund_payment", payment)
    form = RefundForm(request.POST or None, initial={"amount": payment.owed or None})
    return _done(
        request,
        form,
        lambda: (
            refund_payment(
                payment=payment,
                **{name: form.cleaned_data[name] for name in ("amount", "document", "reason")},
                at=request.at,
                by=request.actor,
            ).order
        ),
        {"title": _("Ghi hoàn trả phí"), "submit": _("Ghi hoàn trả"), "of": payment.transaction},
    )


def _done(request: DeskRequest, form: ActForm, act: Callable[[], Any], words: dict[str, str]) -> HttpResponse:
    if form.is_valid():
        response = perform(
            request,
            form,
            act,
            address=lambda order: reverse("payments:order", args=[order.pk]),
            done=_("Đã ghi."),
        )
        if response:
            return response
    context = {"form": form, "trail": trail(), **words}
    return render(request, "desk/payments/deed.html", context, status=status_of(form))
