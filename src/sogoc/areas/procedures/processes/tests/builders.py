"""Processes as tests need them, made through the acts."""

from datetime import date
from typing import Any

from sogoc.areas.procedures.catalogue.tests.builders import BEGIN, OFFICE, decision, version
from sogoc.areas.procedures.processes.actions.approve_process import approve_process
from sogoc.areas.procedures.processes.models import Process
from sogoc.areas.procedures.processes.register import Step
from sogoc.kernel.tests.builders import MORNING

STEPS = (
    Step(name="Tiếp nhận, chuyển hồ sơ", role="Công chức một cửa", minutes=4 * 60),
    Step(name="Thẩm định", role="Chuyên viên", minutes=64 * 60),
    Step(name="Ký duyệt", role="Lãnh đạo Sở", minutes=12 * 60),
    Step(name="Trả kết quả", role="Công chức một cửa", minutes=0),
)
DIGITISED = date(2023, 2, 1)


def ready_for_approve_process(**changes: Any) -> dict[str, Any]:
    given = changes.get("version") or version()
    facts = {"steps": STEPS, "on": BEGIN, "at": MORNING, "by": OFFICE}
    return {"version": given, "decision": changes.get("decision") or decision("90/QĐ-UBND")} | facts | changes


def process(**changes: Any) -> Process:
    return approve_process(**ready_for_approve_process(**changes))


def ready_for_digitise_process(**changes: Any) -> dict[str, Any]:
    given = changes.get("process") or process()
    return {"process": given, "on": DIGITISED, "at": MORNING, "by": OFFICE} | changes
