"""Xác nhận đã nhận phí, lệ phí."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.procedures.dossiers.actions.resume_dossier import resume_dossier
from sogoc.areas.procedures.dossiers.models import Dossier
from sogoc.areas.procedures.dossiers.register import Cause
from sogoc.areas.procedures.payments.models import Payment, PaymentOrder
from sogoc.areas.procedures.payments.queries.orders import payment_named
from sogoc.areas.procedures.payments.register import Stated
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.vietnamese import local_day


class AlreadyConfirmed(Refusal):
    "Giao dịch {transaction} đã được ghi nhận cho hồ sơ {code}. Mỗi giao dịch của ngân hàng chỉ ghi một lần."


class NothingCameIn(Refusal):
    "Giao dịch {transaction} không có số tiền nào được nhận. Hãy kiểm tra lại số tiền trên sao kê."


@transaction.atomic
def confirm_payment(*, order: PaymentOrder, stated: Stated, at: datetime, by: Actor) -> Payment:
    """Whatever came in is kept, also too little, too much, or for a dossier that ended meanwhile: the money is there.
    What nobody had asked for is owed back."""
    # The dossier first, as acts on dossiers do: two in the other order would wait for each other for ever.
    dossier = locked(order.dossier, "agency")
    order = locked(order, "dossier__agency")
    require(by, "confirm_payment", order)
    if there := payment_named(stated.transaction):
        raise AlreadyConfirmed(transaction=there.transaction, code=there.order.dossier.code)
    if stated.amount <= 0:
        raise NothingCameIn(transaction=stated.transaction)
    payment = _kept(order, dossier, stated, at)
    write(by, "confirm_payment", payment, at=at, changes={"amount": [None, stated.amount]})
    if order.settled_at and _waits_for_its_fee(dossier):
        resume_dossier(dossier=dossier, at=at, by=by)
    return payment


def _kept(order: PaymentOrder, dossier: Dossier, stated: Stated, at: datetime) -> Payment:
    over = dossier.declined_on or dossier.concluded_on
    surplus = stated.amount if over else max(stated.amount - order.left, 0)
    payment = Payment(
        order=order,
        transaction=stated.transaction,
        amount=stated.amount,
        paid_at=stated.paid_at,
        paid_on=local_day(stated.paid_at),
        surplus=surplus,
    )
    fit(payment)
    payment.save(force_insert=True)
    order.paid += stated.amount
    if not order.left:
        order.settled_at = order.settled_at or at
    order.save(update_fields=["paid", "settled_at"])
    dossier.become(fee_unpaid=order.left)
    return payment


def _waits_for_its_fee(dossier: Dossier) -> bool:
    return dossier.suspensions.filter(until=None, cause=Cause.FEE.value).exists()
