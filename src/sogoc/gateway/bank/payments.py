"""The bank tells of a sum that came in, often before the citizen's browser is back, and again until it is answered.

Signed with the key that both have; what was kept already is answered as if it were new, so that the bank stops."""

from typing import Any

from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, JsonResponse
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST

from sogoc.areas.procedures.payments.actions.confirm_payment import AlreadyConfirmed, confirm_payment
from sogoc.areas.procedures.payments.queries import (
    BANK,
    NoBank,
    bank,
    order_told_by,
    payment_named,
    read_stated,
)
from sogoc.foundations.people.requests import ActorRequest
from sogoc.kernel.acts import NotHere, Refusal, Unreadable
from sogoc.kernel.signed_messages import is_fresh, is_signed

LONGEST = 4096


class NotTheBank(Refusal):
    "Thông báo không mang chữ ký đúng của ngân hàng, hoặc đã quá cũ. Hãy ký lại bằng khóa đã thống nhất."

    status = 401


class ToldOtherwise(Refusal):
    "Giao dịch {transaction} đã được ghi với số tiền {kept} đồng, nay được báo là {told} đồng. Hãy đối soát."


@csrf_exempt
@login_not_required
@require_POST
def payment(request: ActorRequest) -> JsonResponse:
    try:
        return JsonResponse({"result": _told(request)})
    except Refusal as refusal:
        answer = {"refusal": type(refusal).__name__, "detail": str(refusal)}
        return JsonResponse(answer, status=refusal.status)


def _told(request: ActorRequest) -> str:
    stated = _read(request)
    if (kept := payment_named(stated.transaction)) is None:
        order = order_told_by(stated.purpose)
        if order is None:
            raise NotHere
        try:
            confirm_payment(order=order, stated=stated, at=request.at, by=BANK)
        except AlreadyConfirmed:  # told twice at once
            return "known"
        return "confirmed"
    if kept.amount != stated.amount:
        raise ToldOtherwise(transaction=stated.transaction, kept=kept.amount, told=stated.amount)
    return "known"


def _read(request: ActorRequest) -> Any:
    sent_at, signature = (request.headers.get(name, "") for name in ("X-Sent-At", "X-Signature"))
    body = _body(request)
    try:
        known = is_signed(bank().key, signature, sent_at, body.decode())
    except (NoBank, UnicodeDecodeError) as error:
        raise NotTheBank from error
    if not known or not is_fresh(sent_at, request.at):
        raise NotTheBank
    try:
        return read_stated(body)
    except (KeyError, TypeError, ValueError) as error:
        raise Unreadable from error


def _body(request: HttpRequest) -> bytes:
    """Nobody without a key makes this read more than a message is long."""
    if int(request.META.get("CONTENT_LENGTH") or 0) > LONGEST:
        raise NotTheBank
    return request.body
