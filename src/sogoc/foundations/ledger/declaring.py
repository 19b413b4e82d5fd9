"""A value that an agency declares, whether of a figure that nobody counts or in place of a counted one."""

from datetime import datetime

from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.documents.models import Document
from sogoc.kernel.acts import Actor, Refusal
from sogoc.kernel.periods import Period
from sogoc.kernel.vietnamese import local_day
from sogoc.measures.language import Figure

from . import values
from .models import Declaration
from .proving import refuse_as_proof


class PeriodToCome(Refusal):
    "{period} bắt đầu từ ngày {day}, nên chưa có số liệu để khai. Hãy kiểm tra lại kỳ."


class AlreadyDeclared(Refusal):
    "“{title}” của {agency}, {period}, đã khai là {value}. Nếu số ấy sai, hãy đính chính thay vì khai lần nữa."


def saved(
    name: str,
    figure: Figure,
    told: values.Told,
    *,
    agency: Agency,
    period: Period,
    document: Document,
    at: datetime,
    by: Actor,
    reason: str = "",
) -> Declaration:
    if local_day(at) < period.start:
        raise PeriodToCome(period=period.label, day=period.start)
    refuse_as_proof(document, at=at, by=by)
    columns = values.read(figure, told)
    declaration = Declaration(
        figure=name, agency=agency, document=document, reason=reason, **Declaration.days(period), **columns
    )
    fit(declaration)
    same = {"figure": name, "agency": agency, "first_day": period.start, "last_day": period.end}
    if there := Declaration.objects.filter(**same).first():
        raise AlreadyDeclared(
            title=figure.title, agency=agency.name, period=period.label, value=there.in_short
        )
    declaration.save(force_insert=True)
    return declaration
