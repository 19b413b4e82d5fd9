"""Dossiers made up by rule, so that what the papers count of them can be counted again."""

from collections import Counter
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any

from sogoc.areas.procedures.catalogue.register import Level
from sogoc.areas.procedures.digitisation.actions.check_digitisation import check_digitisation
from sogoc.areas.procedures.digitisation.queries import checks_held
from sogoc.areas.procedures.dossiers.actions.accept_dossier import accept_dossier
from sogoc.areas.procedures.dossiers.actions.receive_dossier import receive_dossier
from sogoc.areas.procedures.dossiers.actions.resume_dossier import resume_dossier
from sogoc.areas.procedures.dossiers.actions.return_result import return_result
from sogoc.areas.procedures.dossiers.actions.settle_dossier import settle_dossier
from sogoc.areas.procedures.dossiers.actions.submit_dossier import submit_dossier
from sogoc.areas.procedures.dossiers.actions.suspend_dossier import suspend_dossier
from sogoc.areas.procedures.dossiers.actions.take_component import take_component
from sogoc.areas.procedures.dossiers.queries import codes_of
from sogoc.areas.procedures.dossiers.register import (
    ONLINE,
    Application,
    Cause,
    Channel,
    Delivery,
    HandedIn,
    PaperForm,
)
from sogoc.foundations.agencies.queries import agency_named
from sogoc.foundations.calendar.queries import timetable_of
from sogoc.kernel.acts import Actor
from sogoc.kernel.budgets import Budget
from sogoc.kernel.vietnamese import VIETNAM, local_day
from sogoc.kernel.working_days import Timetable

if TYPE_CHECKING:
    from sogoc.areas.procedures.dossiers.models import Dossier
    from sogoc.foundations.agencies.models import Agency

DAY = timedelta(days=1)
# Fields of a department of science and technology; the number of a procedure says that it is of the samples.
PROCEDURES = (
    ("9.000001", "Hoạt động khoa học và công nghệ", "Cấp giấy chứng nhận đăng ký hoạt động khoa học và công nghệ"),
    ("9.000002", "Hoạt động khoa học và công nghệ", "Đăng ký kết quả thực hiện nhiệm vụ khoa học và công nghệ"),
    ("9.000003", "An toàn bức xạ và hạt nhân", "Cấp giấy phép sử dụng thiết bị X-quang chẩn đoán trong y tế"),
    ("9.000004", "Tiêu chuẩn đo lường chất lượng", "Tiếp nhận bản công bố hợp chuẩn"),
    ("9.000005", "Tiêu chuẩn đo lường chất lượng", "Tiếp nhận bản công bố hợp quy"),
    ("9.000006", "Sở hữu trí tuệ", "Cấp giấy chứng nhận tổ chức đủ điều kiện giám định sở hữu công nghiệp"),
)  # fmt: skip
OF_STANDARDS = PROCEDURES[3:5]


def load_dossiers(key: str, told: dict[str, Any], *, by: Actor) -> None:
    """Of one agency; those that are there already stay as they are."""
    agency = agency_named(key)
    kept, timetable = codes_of(agency), timetable_of(agency)
    for turn, (run, at, code) in enumerate(_receptions(told, timetable)):
        if code not in kept:
            one = _received(agency, run, code, turn, at=at, by=by)
            _with_papers(one, told, run, by=by)
            _go_on(one, run, turn, timetable, by)
    if "checked" in told:
        _checked(agency, told["checked"], by)


def _checked(agency: "Agency", told: dict[str, date], by: Actor) -> None:
    """Looked through for what was not digitised, unless it was."""
    span = {"first": told["first"], "last": told["last"]}
    if not checks_held(by, agency).filter(**span).exists():
        at = datetime.combine(told["day"], time(9), VIETNAM)
        check_digitisation(agency=agency, first=told["first"], last=told["last"], at=at, by=by)


def _receptions(told: dict[str, Any], timetable: Timetable) -> Iterator[tuple[dict[str, Any], datetime, str]]:
    """In the order of their days, for a day numbers its dossiers."""
    spread = ((day, run) for run in told["runs"] for day in _spread(run, timetable))
    serials: Counter[date] = Counter()
    for day, run in sorted(spread, key=lambda one: one[0]):
        serials[day] += 1
        at = datetime.combine(day, time(8), VIETNAM) + timedelta(minutes=15 * serials[day])
        yield run, at, f"{told['prefix']}-{day:%y%m%d}-{serials[day]:04}"


def _spread(run: dict[str, Any], timetable: Timetable) -> list[date]:
    days = worked(timetable, run["first"], run["last"])
    return [days[i * len(days) // run["number"]] for i in range(run["number"])]


def worked(timetable: Timetable, first: date, last: date) -> list[date]:
    span = (first + i * DAY for i in range((last - first).days + 1))
    return [day for day in span if timetable.on(day).windows]


def _received(
    agency: "Agency", run: dict[str, Any], code: str, turn: int, *, at: datetime, by: Actor
) -> "Dossier":
    some = OF_STANDARDS if "undigitised" in run else PROCEDURES
    procedure_code, field, procedure = some[turn % len(some)]
    application = Application(
        code=code,
        procedure_code=procedure_code,
        procedure=procedure,
        field=field,
        channel=Channel(run["channel"]),
        limit=Budget.parse(run["limit"]),
        level=Level(run.get("level", "")),
    )
    if application.channel not in ONLINE:
        return receive_dossier(agency=agency, application=application, at=at, by=by)
    handed_in = at - timedelta(minutes=30)
    one = submit_dossier(agency=agency, application=application, at=handed_in, by=by)
    return accept_dossier(dossier=one, at=at, by=by)


def _with_papers(one: "Dossier", told: dict[str, Any], run: dict[str, Any], *, by: Actor) -> None:
    """Where the paper says how many were digitised: what comes online comes as a signed file."""
    if told.get("digitised"):
        paper = HandedIn("Đơn đề nghị", PaperForm.ELECTRONIC, digitised=True, signed=True)
        take_component(dossier=one, paper=paper, at=one.latest_at, by=by)
    if "undigitised" in run:
        paper = HandedIn(run["undigitised"], PaperForm.ORIGINAL)
        take_component(dossier=one, paper=paper, at=one.latest_at, by=by)


def _go_on(one: "Dossier", run: dict[str, Any], turn: int, timetable: Timetable, by: Actor) -> None:
    """Until the result is handed over: online at once, at the counter on the next working day."""
    if "waits" in run:
        one = _waited(one, run["waits"], timetable, by)
    if one.due_on is None:
        return
    days = worked(timetable, local_day(one.latest_at) + DAY, one.due_on)
    # Every third on the day it is due, the others a day or two before.
    at = datetime.combine(days[max(-1 - turn % 3, -len(days))], time(10, 30), VIETNAM)
    one = settle_dossier(dossier=one, at=at, by=by)
    online = one.channel != Channel.DIRECT
    if not online:
        at = datetime.combine(worked(timetable, at.date() + DAY, at.date() + 14 * DAY)[0], time(9), VIETNAM)
    delivery = Delivery.ONLINE if online else Delivery.DIRECT
    return_result(dossier=one, delivery=delivery, at=at, by=by)


def _waited(one: "Dossier", days: int, timetable: Timetable, by: Actor) -> "Dossier":
    """Suspended on the next working day, and resumed so many working days later."""
    received = local_day(one.latest_at)
    following = worked(timetable, received + DAY, received + 30 * DAY)
    stopped, resumed = (datetime.combine(following[i], time(9), VIETNAM) for i in (0, days))
    reason = "Bổ sung bản sao giấy tờ còn thiếu"
    one = suspend_dossier(dossier=one, cause=Cause.SUPPLEMENT, reason=reason, at=stopped, by=by)
    return resume_dossier(dossier=one, at=resumed, by=by)
