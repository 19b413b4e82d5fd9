"""Hoàn trả phí, lệ phí."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.procedures.payments.models import Payment
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.documents.reasons import reason_given
from sogoc.foundations.journal.writing import changed, write
from sogoc.kernel.acts import Actor, Refusal, require


class AlreadyRefunded(Refusal):
    """Giao dịch {transaction} đã được hoàn trả {amount} đồng theo chứng từ {document}. Mỗi giao dịch chỉ hoàn trả một
    lần."""


class MoreThanCameIn(Refusal):
    "Giao dịch {transaction} chỉ nhận {most} đồng, không hoàn trả được {amount} đồng. Hãy ghi lại số tiền."


class NoDocumentOfRefund(Refusal):
    "Chưa ghi số chứng từ chi hoàn trả. Hãy ghi số chứng từ của kho bạc hoặc ngân hàng."


@transaction.atomic
def refund_payment(
    *, payment: Payment, amount: int, document: str, reason: str, at: datetime, by: Actor
) -> Payment:
    """The money itself is sent back by the treasury; here stands that it was, and by which document."""
    payment = locked(payment, "order__dossier__agency")
    require(by, "refund_payment", payment)
    if payment.refunded:
        raise AlreadyRefunded(
            transaction=payment.transaction, amount=payment.refunded, document=payment.refund_document
        )
    if not 0 < amount <= payment.amount:
        raise MoreThanCameIn(transaction=payment.transaction, most=payment.amount, amount=amount)
    if not (named := " ".join(document.split())):
        raise NoDocumentOfRefund
    changes = changed(
        payment,
        refunded=amount,
        refunded_at=at,
        refund_document=named,
        refund_because=reason_given(reason),
    )
    fit(payment)
    payment.save(update_fields=list(changes))
    write(by, "refund_payment", payment, at=at, changes=changes)
    return payment
