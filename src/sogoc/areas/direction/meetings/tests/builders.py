"""Meetings and conclusions as tests need them, made through the acts; those of specs are kept as they are told."""

from collections.abc import Iterable, Mapping
from datetime import date
from itertools import count
from typing import Any

from sogoc.areas.direction.meetings.actions.assign_conclusion import assign_conclusion
from sogoc.areas.direction.meetings.actions.conclude import conclude
from sogoc.areas.direction.meetings.actions.record_meeting import record_meeting
from sogoc.areas.direction.meetings.models import Conclusion, Meeting
from sogoc.areas.direction.meetings.register import Bound, MeetingKind, Target
from sogoc.areas.direction.tasks.models import Task
from sogoc.areas.direction.tasks.tests.builders import lead, told
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.documents.tests.builders import OFFICE, document, some_agency
from sogoc.kernel.tests.builders import MORNING

HELD = date(2023, 2, 10)
HALF = Target("dossiers_on_time_rate", Bound.AT_LEAST, 50)
_SERIAL = count(1)


def notice() -> Any:
    return document(f"{next(_SERIAL)}/TB-SKHCN", summary="Kết luận cuộc họp", issued_on=HELD)


def ready_for_record_meeting(**changes: Any) -> dict[str, Any]:
    facts = {"kind": MeetingKind.SEMINAR, "subject": "Nâng cao chỉ số cải cách hành chính", "held_on": HELD}
    agency = changes.get("agency") or some_agency()
    return {"agency": agency, "notice": None, "at": MORNING, "by": OFFICE} | facts | changes


def meeting(**changes: Any) -> Meeting:
    return record_meeting(**ready_for_record_meeting(**changes))


def ready_for_correct_meeting(**changes: Any) -> dict[str, Any]:
    found = changes.get("meeting") or meeting()
    kept = {name: getattr(found, name) for name in ("kind", "held_on", "notice", "version")}
    facts = {"subject": "Duy trì chỉ số cải cách hành chính", "at": MORNING, "by": OFFICE}
    return {"meeting": found} | kept | facts | changes


def ready_for_conclude(**changes: Any) -> dict[str, Any]:
    facts = {"content": "Đẩy mạnh tiếp nhận hồ sơ trực tuyến", "target": None, "at": MORNING, "by": OFFICE}
    return {"meeting": changes.get("meeting") or meeting()} | facts | changes


def conclusion(**changes: Any) -> Conclusion:
    return conclude(**ready_for_conclude(**changes))


def ready_for_correct_conclusion(**changes: Any) -> dict[str, Any]:
    facts = {"content": "Tỷ lệ đúng hạn", "target": HALF, "at": MORNING, "by": OFFICE}
    return {"conclusion": changes.get("conclusion") or conclusion()} | facts | changes


def ready_for_assign_conclusion(**changes: Any) -> dict[str, Any]:
    found = changes.get("conclusion") or conclusion(meeting=meeting(notice=notice()))
    asked = told(lead=lead(found.agency), title="Rà soát thủ tục chưa có hồ sơ")
    return {"conclusion": found, "told": asked, "at": MORNING, "by": OFFICE} | changes


def assigned(**changes: Any) -> Task:
    return assign_conclusion(**ready_for_assign_conclusion(**changes))


# ── as specs tell them ─────────────────────────────────────────────────────
def keep_meetings(agency: Agency, rows: Iterable[Mapping[str, Any]]) -> list[str]:
    return [str(_kept(agency, dict(row)).pk) for row in rows]


def _kept(agency: Agency, row: dict[str, Any]) -> Meeting:
    facts = {"kind": MeetingKind.BRIEFING.value, "held_on": HELD, "subject": f"Cuộc họp {next(_SERIAL)}"}
    return Meeting.objects.create(agency=agency, **(facts | row))


def keep_conclusions(agency: Agency, rows: Iterable[Mapping[str, Any]]) -> list[str]:
    return [str(_kept_conclusion(agency, dict(row)).pk) for row in rows]


def _kept_conclusion(agency: Agency, row: dict[str, Any]) -> Conclusion:
    held_on = row.pop("held_on", date(row.get("year", 2023), 2, 10))
    if "figure" in row:
        row |= {"bound": Bound.AT_LEAST.value, "target": row.get("target", 0)}
    facts = {"content": "Kết luận", "year": held_on.year, "number": 1} | row
    return Conclusion.objects.create(
        meeting=_kept(agency, {"held_on": held_on}), agency=agency, held_on=held_on, **facts
    )
