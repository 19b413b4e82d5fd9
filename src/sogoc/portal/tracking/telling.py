"""Where a dossier stands, told to whoever applied: what happens now, what is wanted of them, when it will be done."""

from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction
from typing import Any

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from sogoc.areas.procedures.dossiers.queries import clock_of, suspensions_of
from sogoc.areas.procedures.dossiers.queries.apologies import apologies_of
from sogoc.areas.procedures.dossiers.queries.rating import may_be_rated, rating_of
from sogoc.areas.procedures.dossiers.queries.standing import standing_of
from sogoc.areas.procedures.dossiers.register import STATUSES, Outcome, Status
from sogoc.foundations.calendar.wording import budget_in_words
from sogoc.kernel.budgets import MINUTES_OF_A_WORKING_DAY
from sogoc.kernel.vietnamese import decimal, local_day


@dataclass(frozen=True, slots=True)
class Said:
    """A status in plain words, and what is wanted of whoever applied."""

    now: Any
    wanted: Any


NOTHING, NO_MORE = _("Bạn chưa phải làm gì."), _("Bạn không còn phải làm gì.")
SAID = {
    Status.REGISTERED: Said(_("Hồ sơ đã gửi trực tuyến và đang chờ cơ quan xem, tiếp nhận."), NOTHING),
    Status.RECEIVED: Said(_("Cơ quan đã nhận hồ sơ và đang giao người giải quyết."), NOTHING),
    Status.DECLINED: Said(
        _("Cơ quan không tiếp nhận hồ sơ này."),
        _("Xem lý do dưới đây; sửa xong bạn nộp lại thành hồ sơ mới."),
    ),
    Status.IN_HAND: Said(_("Cơ quan đang giải quyết hồ sơ."), NOTHING),
    Status.SUPPLEMENT_ASKED: Said(
        _("Cơ quan chờ bạn bổ sung giấy tờ. Thời hạn đang dừng."), _("Hãy nộp những giấy tờ ghi dưới đây.")
    ),
    Status.FEE_ASKED: Said(
        _("Cơ quan chờ bạn nộp phí, lệ phí hoặc thực hiện nghĩa vụ tài chính. Thời hạn đang dừng."),
        _("Hãy nộp khoản ghi dưới đây."),
    ),
    Status.WITHDRAWN: Said(_("Hồ sơ đã được rút theo yêu cầu của bạn."), NO_MORE),
    Status.STOPPED: Said(_("Hồ sơ đã dừng theo đề nghị."), NO_MORE),
    Status.SETTLED: Said(
        _("Hồ sơ đã giải quyết xong, kết quả đang chờ trả."),
        _("Mang giấy tiếp nhận đến nhận kết quả, hoặc chờ bưu chính nếu bạn đã đăng ký."),
    ),
    Status.RETURNED: Said(_("Kết quả đã trả cho bạn."), NO_MORE),
}
# Two facts that one status holds together.
REFUSED = Said(_("Cơ quan từ chối giải quyết hồ sơ này."), _("Xem lý do dưới đây."))
OPINION = Said(_("Cơ quan đang chờ ý kiến của cơ quan khác. Thời hạn đang dừng."), NOTHING)
PRESSING = {
    Status.SUPPLEMENT_ASKED: "soon",
    Status.FEE_ASKED: "soon",
    Status.DECLINED: "late",
    Status.SETTLED: "good",
    Status.RETURNED: "good",
}


def told_of(dossier: Any, at: datetime) -> dict[str, Any]:
    pauses = suspensions_of(dossier)
    standing = standing_of(dossier, pauses, local_day(at))
    status = standing.facts.status
    waits = next((one for one in pauses if one.until is None), None)
    return {
        "status": gettext(STATUSES[status]),
        "pressing": "late" if _overdue(dossier, at) else PRESSING.get(status, "neutral"),
        "said": _said(standing.facts),
        "waits": waits,
        "pauses": [one for one in pauses if one.until],
        "limit": budget_in_words(dossier.budget),
        "steps": [one for one in standing.steps if one.started_at],
        "apology": next((one for one in reversed(apologies_of(dossier)) if one.sent_at), None),
        "ratable": may_be_rated(dossier),
        "rating": rating_of(dossier),
        **_clock(dossier, pauses, at),
    }


def _said(facts: Any) -> Said:
    if facts.outcome is Outcome.REFUSED:
        return REFUSED
    if facts.status is Status.STOPPED and not facts.outcome:
        return OPINION
    return SAID[facts.status]


def _overdue(dossier: Any, at: datetime) -> bool:
    return bool(dossier.due_at and not dossier.concluded_at and dossier.due_at < at)


def _clock(dossier: Any, pauses: list[Any], at: datetime) -> dict[str, str]:
    """Days of eight working hours, told to a tenth; nothing before it is received."""
    if not dossier.received_at:
        return {}
    clock = clock_of(dossier, pauses, at)
    return {
        "used": _days(clock.used),
        "left": "" if clock.left is None or dossier.concluded_at else _days(clock.left),
        "late": _days(clock.late) if clock.late else "",
    }


def _days(minutes: int) -> str:
    return decimal(Fraction(minutes, MINUTES_OF_A_WORKING_DAY), 1)
