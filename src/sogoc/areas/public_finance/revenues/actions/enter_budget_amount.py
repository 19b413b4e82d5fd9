"""Ghi số thu, số giải ngân."""

from datetime import date, datetime

from django.db import transaction

from sogoc.areas.public_finance.revenues.models import BudgetAmount, BudgetPlan
from sogoc.areas.public_finance.revenues.register import STREAMS, Stream, rivals
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.documents.choosing import agency_locked
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.documents.models import Document
from sogoc.foundations.documents.standing import standing
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.money import Money, whole_dong
from sogoc.kernel.numbers import Dong
from sogoc.kernel.vietnamese import local_day


class NotOneYear(Refusal):
    "Từ {since} đến {until} không nằm gọn trong một năm. Hãy ghi riêng từng năm, ngày đầu trước ngày cuối."


class NotOverYet(Refusal):
    "Ngày {until} chưa tới. Hãy ghi số tiền khi khoảng thời gian đó đã hết."


class EnteredAlready(Refusal):
    "Từ {since} đến {until} đã ghi {amount} ({stream}). Hãy chọn những ngày khác, hoặc rút số đã ghi."


@transaction.atomic
def enter_budget_amount(
    *,
    agency: Agency,
    stream: Stream,
    since: date,
    until: date,
    amount: Money,
    document: Document,
    at: datetime,
    by: Actor,
) -> BudgetAmount:
    """What came in or was paid out from one day to another: no day counts twice."""
    agency = agency_locked(agency)
    require(by, "enter_budget_amount", agency)
    if since > until or since.year != until.year:
        raise NotOneYear(since=since, until=until)
    if until > local_day(at):
        raise NotOverYet(until=until)
    _refuse_overlapping(agency, stream, since, until)
    planned = BudgetPlan.objects.filter(agency=agency, year=since.year, stream__in=(stream, *rivals(stream)))
    plan = sum(planned.values_list("amount", flat=True))
    entered = BudgetAmount(
        agency=agency,
        stream=stream.value,
        since=since,
        until=until,
        amount=whole_dong(amount, beside=plan),
        document=standing(document, by),
    )
    fit(entered)
    entered.save(force_insert=True)
    write(by, "enter_budget_amount", entered, at=at)
    return entered


def _refuse_overlapping(agency: Agency, stream: Stream, since: date, until: date) -> None:
    held = BudgetAmount.objects.filter(agency=agency, withdrawn_on=None, since__lte=until, until__gte=since)
    if there := held.filter(stream__in=(stream, *rivals(stream))).first():
        raise EnteredAlready(
            amount=Dong(there.amount),
            since=there.since,
            until=there.until,
            stream=STREAMS[Stream(there.stream)],
        )
