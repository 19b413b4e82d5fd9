"""III. Procedures: the fees of dossiers. What was asked for, what came in, what was given back."""

from datetime import datetime

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from sogoc.areas.procedures.dossiers.models import Dossier
from sogoc.foundations.documents.choices import filled
from sogoc.foundations.documents.fitting import fit
from sogoc.kernel.vietnamese import local_day
from sogoc.kernel.vietqr import LONGEST_PURPOSE, plain

from .register import State


class PaymentOrder(models.Model):
    """A fee that is asked for, once: what comes in for it is known by its purpose."""

    dossier = models.ForeignKey(
        Dossier, models.PROTECT, related_name="payment_orders", verbose_name=_("hồ sơ")
    )
    amount = models.PositiveBigIntegerField(_("số tiền phải nộp (đồng)"))
    purpose = models.CharField(_("nội dung chuyển khoản"), max_length=LONGEST_PURPOSE, unique=True)
    ordered_at = models.DateTimeField(_("yêu cầu lúc"))
    ordered_on = models.DateField(_("ngày yêu cầu"), editable=False)
    paid = models.PositiveBigIntegerField(_("đã nộp (đồng)"), default=0, editable=False)
    settled_at = models.DateTimeField(_("nộp đủ lúc"), null=True, editable=False)

    repeats = frozenset({"ordered_on"})

    class Meta:
        ordering = ("-ordered_on", "-id")
        constraints = (
            models.CheckConstraint(condition=Q(amount__gt=0), name="payment_order_of_something"),
            models.CheckConstraint(
                condition=Q(settled_at=None, paid__lt=F("amount"))
                | Q(settled_at__isnull=False, paid__gte=F("amount")),
                name="payment_order_settled_when_paid",
            ),
            models.UniqueConstraint(
                fields=("dossier",), condition=Q(settled_at=None), name="dossier_asked_for_one_fee_at_a_time"
            ),
        )
        indexes = (models.Index(fields=("-ordered_on", "-id"), name="payment_orders_by_day"),)
        verbose_name = _("yêu cầu nộp phí")

    def __str__(self) -> str:
        return self.purpose

    @property
    def held_at(self) -> str:
        return self.dossier.held_at

    @property
    def left(self) -> int:
        return max(self.amount - self.paid, 0)

    @property
    def state(self) -> State:
        if not self.paid:
            return State.WAITING
        if self.left:
            return State.SHORT
        return State.OVER if self.paid > self.amount else State.PAID


class Payment(models.Model):
    """A sum that came in at the bank, by the bank's own name for it."""

    order = models.ForeignKey(PaymentOrder, models.PROTECT, related_name="payments")
    transaction = models.CharField(_("mã giao dịch của ngân hàng"), max_length=64, unique=True)
    amount = models.PositiveBigIntegerField(_("số tiền (đồng)"))
    paid_at = models.DateTimeField(_("ngân hàng nhận lúc"))
    paid_on = models.DateField(_("ngày ngân hàng nhận"), editable=False)
    surplus = models.PositiveBigIntegerField(_("phải hoàn trả (đồng)"), default=0, editable=False)
    """What nobody had asked for: beyond the fee, or after the dossier had ended."""
    refunded = models.PositiveBigIntegerField(_("đã hoàn trả (đồng)"), default=0, editable=False)
    refunded_at = models.DateTimeField(_("hoàn trả lúc"), null=True, editable=False)
    refund_document = models.CharField(_("chứng từ hoàn trả"), max_length=120, blank=True)
    refund_because = models.CharField(_("lý do hoàn trả"), max_length=300, blank=True)

    repeats = frozenset({"paid_on"})

    class Meta:
        ordering = ("-paid_on", "-id")
        constraints = (
            models.CheckConstraint(condition=Q(amount__gt=0), name="payment_of_something"),
            models.CheckConstraint(condition=filled("transaction"), name="payment_is_named_by_the_bank"),
            models.CheckConstraint(
                condition=Q(surplus__lte=F("amount"), refunded__lte=F("amount")),
                name="payment_refunded_up_to_itself",
            ),
            models.CheckConstraint(
                condition=Q(refunded=0, refunded_at=None, refund_document="", refund_because="")
                | (
                    Q(refunded__gt=0, refunded_at__isnull=False)
                    & filled("refund_document")
                    & filled("refund_because")
                ),
                name="payment_refunded_by_a_document",
            ),
        )
        indexes = (models.Index(fields=("-paid_on", "-id"), name="payments_by_day"),)
        verbose_name = _("khoản phí đã nộp")

    def __str__(self) -> str:
        return self.transaction

    @property
    def held_at(self) -> str:
        return self.order.held_at

    @property
    def owed(self) -> int:
        """What is to be given back now; all of it where the dossier was not even accepted."""
        whole = self.amount if self.order.dossier.declined_on else self.surplus
        return max(whole - self.refunded, 0)


def purpose_of(dossier: Dossier, turn: int) -> str:
    """The code of the dossier, as no bank spoils it, and which fee of it this is after the first."""
    more = f"L{turn}" if turn > 1 else ""
    return plain(dossier.code)[: LONGEST_PURPOSE - len(more)] + more


def ordered(dossier: Dossier, amount: int, at: datetime) -> PaymentOrder:
    """Asked for; the dossier knows what it waits for."""
    turn = dossier.payment_orders.count() + 1
    order = PaymentOrder(
        dossier=dossier,
        amount=amount,
        purpose=purpose_of(dossier, turn),
        ordered_at=at,
        ordered_on=local_day(at),
    )
    fit(order)
    order.save(force_insert=True)
    dossier.become(fee_unpaid=amount)
    return order
