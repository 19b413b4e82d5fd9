"""What the bank says against what is kept."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from django.db.models import QuerySet, Sum

from sogoc.areas.procedures.payments.models import Payment
from sogoc.areas.procedures.payments.register import Difference, Stated


@dataclass(frozen=True, slots=True)
class Differing:
    kind: Difference
    transaction: str
    stated: int | None
    """As the bank tells it, or nothing."""
    kept: Payment | None

    @property
    def amount(self) -> int:
        """What is to be found out about."""
        if self.kind is Difference.TO_REFUND:
            return self.kept.owed if self.kept else 0
        return self.stated if self.stated is not None else self.kept.amount if self.kept else 0


def kept_between(since: date, until: date) -> QuerySet[Payment]:
    kept = Payment.objects.filter(paid_on__range=(since, until))
    return kept.select_related("order__dossier__agency")


def differences(stated: Iterable[Stated], kept: Iterable[Payment]) -> Iterator[Differing]:
    """Each transaction once, however often the bank states it."""
    told = {one.transaction: one for one in stated}
    ours = {one.transaction: one for one in kept}
    for name, one in told.items():
        if name not in ours:
            yield Differing(Difference.NOT_KEPT, name, one.amount, None)
        elif ours[name].amount != one.amount:
            yield Differing(Difference.OTHER_AMOUNT, name, one.amount, ours[name])
    for name, payment in ours.items():
        if name not in told:
            yield Differing(Difference.NOT_STATED, name, None, payment)
        if payment.owed:
            yield Differing(Difference.TO_REFUND, name, None, payment)


def sums(stated: Iterable[Stated], kept: QuerySet[Payment]) -> tuple[int, int]:
    """What came in by the bank, and by this book."""
    ours = kept.aggregate(all=Sum("amount"))["all"] or 0
    return sum({one.transaction: one.amount for one in stated}.values()), ours
