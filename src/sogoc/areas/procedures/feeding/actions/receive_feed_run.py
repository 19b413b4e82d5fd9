"""Nhận một lần nạp hồ sơ."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from django.db import transaction

from sogoc.areas.procedures.feeding.models import FeedRun, FeedSource
from sogoc.areas.procedures.feeding.register import TOTALS
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.periods import Period


class RunAlreadyReceived(Refusal):
    "Lần nạp {key} của {name} đã nhận lúc {at}. Hãy xem kết quả của lần đó, hoặc gửi với mã khác."


class NothingFed(Refusal):
    "Lần nạp không có dòng nào và không báo tổng số nào. Hãy gửi ít nhất một dòng."


class TotalUnknown(Refusal):
    "Không có tổng số nào tên “{name}”. Hãy dùng: {known}."


class TotalsWithoutPeriod(Refusal):
    "Có báo tổng số mà không báo của kỳ nào. Hãy ghi kỳ, ví dụ 2023-Q1."


@transaction.atomic
def receive_feed_run(
    *,
    source: FeedSource,
    key: str,
    rows: Sequence[Mapping[str, Any]],
    totals: Mapping[str, int],
    period: Period | None,
    at: datetime,
    by: Actor,
) -> FeedRun:
    """Kept whole before any row is read: who was to take them may be gone the next moment, and nothing is lost."""
    source = locked(source, "agency")
    require(by, "receive_feed_run", source)
    if not rows and not totals:
        raise NothingFed
    for name in totals:
        if name not in TOTALS:
            raise TotalUnknown(name=name[:60], known=", ".join(TOTALS))
    if totals and period is None:
        raise TotalsWithoutPeriod
    run = FeedRun(source=source, key=key.strip(), received_at=at, totals=dict(totals))
    run.period = period.key if period else ""
    if there := FeedRun.objects.filter(source=source, key=run.key).first():
        raise RunAlreadyReceived(key=run.key, name=source.name, at=there.received_at)
    fit(run)
    run.save(force_insert=True)
    run.keep(rows)
    write(by, "receive_feed_run", run, at=at)
    return run
