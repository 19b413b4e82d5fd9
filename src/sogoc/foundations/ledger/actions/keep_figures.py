"""Lưu số liệu đã ký."""

from datetime import date, datetime

from django.db import transaction
from django.utils.translation import gettext_noop

from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.documents.cancellation import refuse_cancelled
from sogoc.foundations.documents.choosing import document_locked, require_clearance
from sogoc.foundations.documents.models import Document
from sogoc.foundations.journal.writing import write
from sogoc.foundations.ledger.asking import ask
from sogoc.foundations.ledger.kept import columns_of, keys_behind
from sogoc.foundations.ledger.models import KeptFigure
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.periods import Period
from sogoc.kernel.vietnamese import local_day

FIGURES = gettext_noop("số liệu đã ký")


class NothingToKeep(Refusal):
    "Văn bản {number} không nêu số liệu nào, nên không có gì để lưu. Hãy chọn số liệu có trong văn bản."


class KeptAsOfToCome(Refusal):
    "Không lưu được số liệu tính đến ngày {day}, vì ngày ấy chưa đến. Hãy sửa ngày chốt số liệu."


class AlreadyKept(Refusal):
    "Văn bản {number} đã lưu “{title}” của {agency}, {period}. Số đã ký không sửa; nếu sai, hãy ban hành văn bản khác."


@transaction.atomic
def keep_figures(
    *,
    document: Document,
    figures: list[str],
    agency: Agency,
    period: Period,
    as_of: date,
    at: datetime,
    by: Actor,
) -> list[KeptFigure]:
    """What a signed document says: each value with its sums, by which definition and from which records. It is never
    changed; what is counted otherwise later is told as a restatement."""
    document = document_locked(document)
    require(by, "keep_figures", document)
    require_clearance(by, document)
    refuse_cancelled(document)
    if not figures:
        raise NothingToKeep(number=document.printed)
    if as_of > local_day(at):
        raise KeptAsOfToCome(day=as_of)
    answers = ask(figures, [agency], period, by=by, as_of=as_of)
    span = {"first_day": period.start, "last_day": period.end}
    for there in KeptFigure.objects.filter(document=document, agency=agency, figure__in=figures, **span)[:1]:
        title = answers[there.figure, agency.key].figure.title
        raise AlreadyKept(number=document.printed, title=title, agency=agency.name, period=period.label)
    keys = keys_behind(answers.values())
    said = {"document": document, "agency": agency, "as_of": as_of, "kept_at": at, **KeptFigure.days(period)}
    kept = [
        KeptFigure.objects.create(**said, **columns_of(answer, keys[answer.name]))
        for answer in answers.values()
    ]
    changes = {FIGURES: [None, f"{len(kept)}, {agency.name}, {period.label}"]}
    write(by, "keep_figures", document, at=at, changes=changes)
    return kept
