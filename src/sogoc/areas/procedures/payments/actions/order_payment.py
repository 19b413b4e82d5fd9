"""Yêu cầu nộp phí, lệ phí."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.procedures.dossiers.models import Dossier
from sogoc.areas.procedures.payments.models import PaymentOrder, ordered
from sogoc.areas.procedures.payments.queries.orders import open_order_of
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Refusal, require


class NothingToPay(Refusal):
    "Số tiền phải nộp phải lớn hơn không. Thủ tục không thu phí thì không cần yêu cầu nộp."


class AlreadyOrdered(Refusal):
    "Hồ sơ {code} đã có yêu cầu nộp {amount} đồng chưa nộp đủ. Hãy chờ nộp xong khoản đó."


class DossierOver(Refusal):
    "Hồ sơ {code} đã kết thúc, nên không thu phí nữa. Khoản đã nộp thừa thì ghi hoàn trả."


@transaction.atomic
def order_payment(*, dossier: Dossier, amount: int, at: datetime, by: Actor) -> PaymentOrder:
    """One fee at a time, so that whoever pays is shown one sum."""
    dossier = locked(dossier, "agency")
    require(by, "order_payment", dossier)
    if dossier.declined_on or dossier.concluded_on:
        raise DossierOver(code=dossier.code)
    if amount <= 0:
        raise NothingToPay
    if there := open_order_of(dossier):
        raise AlreadyOrdered(code=dossier.code, amount=there.amount)
    order = ordered(dossier, amount, at)
    write(by, "order_payment", order, at=at, changes={"amount": [None, amount]})
    return order
