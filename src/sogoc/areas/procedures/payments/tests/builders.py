"""Fees as tests need them, made through the acts."""

from datetime import timedelta
from typing import Any

from sogoc.areas.procedures.dossiers.models import Dossier
from sogoc.areas.procedures.dossiers.tests.builders import LATER, submitted
from sogoc.areas.procedures.payments.actions.confirm_payment import confirm_payment
from sogoc.areas.procedures.payments.actions.order_payment import order_payment
from sogoc.areas.procedures.payments.models import Payment, PaymentOrder
from sogoc.areas.procedures.payments.register import Stated
from sogoc.kernel.roles import Role
from sogoc.kernel.tests.builders import MORNING, holder

ONE_STOP = holder(Role.ONE_STOP_OFFICER, key="account:mot.cua")
CASHIER = holder(Role.OFFICE, key="account:van.phong")
FEE = 250_000
PAID_AT = MORNING + timedelta(hours=1)


def ready_for_order_payment(**changes: Any) -> dict[str, Any]:
    found: Dossier = changes.get("dossier") or submitted()
    return {"dossier": found, "amount": FEE, "at": MORNING, "by": ONE_STOP} | changes


def order(**changes: Any) -> PaymentOrder:
    return order_payment(**ready_for_order_payment(**changes))


def stated(transaction: str = "FT230450001", amount: int = FEE, **changes: Any) -> Stated:
    facts = {"purpose": "H06162302140001", "paid_at": PAID_AT} | changes
    return Stated(transaction, amount, **facts)


def ready_for_confirm_payment(**changes: Any) -> dict[str, Any]:
    found = changes.get("order") or order()
    return {"order": found, "stated": stated(), "at": LATER, "by": CASHIER} | changes


def payment(**changes: Any) -> Payment:
    return confirm_payment(**ready_for_confirm_payment(**changes))


def ready_for_refund_payment(**changes: Any) -> dict[str, Any]:
    found = changes.get("payment") or payment(stated=stated(amount=FEE + 50_000))
    facts = {"amount": 50_000, "document": "UNC 12/2023", "reason": "Nộp thừa"}
    return {"payment": found, "at": LATER, "by": CASHIER} | facts | changes
