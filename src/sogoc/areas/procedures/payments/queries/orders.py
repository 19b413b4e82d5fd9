"""What was asked for and what came in for it."""

from dataclasses import dataclass

from django.db.models import F, Q, QuerySet

from sogoc.areas.procedures.dossiers.models import Dossier
from sogoc.areas.procedures.payments.models import Payment, PaymentOrder
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.places import held_during, seen_from
from sogoc.kernel.acts import Actor, reach
from sogoc.kernel.periods import Period
from sogoc.kernel.vietqr import plain

# ── lists ──────────────────────────────────────────────────────────────────
WANTED = {
    "": "Mọi yêu cầu",
    "waiting": "Chờ nộp",
    "short": "Nộp thiếu",
    "paid": "Đã nộp đủ",
    "refund": "Có khoản phải hoàn trả",
}


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a list is narrowed to; an empty field does not narrow."""

    agency: Agency | None = None
    period: Period | None = None
    state: str = ""
    words: str = ""

    @property
    def in_state(self) -> Q:
        return {
            "waiting": Q(paid=0, dossier__declined_on=None, dossier__concluded_on=None),
            "short": Q(paid__gt=0, settled_at=None),
            "paid": Q(settled_at__isnull=False),
            "refund": Q(pk__in=to_refund().values("order")),
        }.get(self.state, Q())


def orders_seen_by(by: Actor) -> QuerySet[PaymentOrder]:
    seen = seen_from(reach(by, "see_payment"), "dossier__agency", "ordered_on")
    return PaymentOrder.objects.filter(seen).select_related("dossier__agency")


def orders_wanted(by: Actor, wanted: Wanted) -> QuerySet[PaymentOrder]:
    found = orders_seen_by(by).filter(wanted.in_state)
    if wanted.agency:
        found = found.filter(held_during(wanted.agency, wanted.period, "dossier__agency"))
    if wanted.period:
        found = found.filter(ordered_on__range=(wanted.period.start, wanted.period.end))
    for word in wanted.words.split():
        found = found.filter(purpose__startswith=plain(word))
    return found


def payments_of(order: PaymentOrder) -> list[Payment]:
    return list(order.payments.select_related("order__dossier"))


def payments_seen_by(by: Actor) -> QuerySet[Payment]:
    seen = seen_from(reach(by, "see_payment"), "order__dossier__agency", "paid_on")
    return Payment.objects.filter(seen).select_related("order__dossier__agency")


def to_refund() -> QuerySet[Payment]:
    declined = Q(order__dossier__declined_on__isnull=False) & Q(refunded__lt=F("amount"))
    return Payment.objects.filter(Q(surplus__gt=F("refunded")) | declined)


# ── of one dossier ─────────────────────────────────────────────────────────
def order_of(dossier: Dossier) -> PaymentOrder | None:
    """The one that is open, or the last."""
    return dossier.payment_orders.order_by("settled_at", "-id").first()


def open_order_of(dossier: Dossier) -> PaymentOrder | None:
    return dossier.payment_orders.filter(settled_at=None).first()


def order_told_by(purpose: str) -> PaymentOrder | None:
    """However the bank handed the purpose on; some write words of their own before or behind it."""
    told = plain(purpose)[:200]
    exact = PaymentOrder.objects.filter(purpose=told).first()
    if exact:
        return exact
    # Codes begin with the letters of an agency: the longest that stands whole in what was told.
    parts = {told[at : at + long] for long in range(12, 26) for at in range(len(told) - long + 1)}
    return max(PaymentOrder.objects.filter(purpose__in=parts), key=lambda one: len(one.purpose), default=None)


def payment_named(transaction: str) -> Payment | None:
    return Payment.objects.filter(transaction=transaction).first()
