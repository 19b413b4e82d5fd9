"""Inspections as tests need them, made through the acts; those of specs are kept in keeping.py."""

from datetime import date
from itertools import count
from typing import Any

from sogoc.areas.direction.inspections.actions.bring_conclusion import bring_conclusion
from sogoc.areas.direction.inspections.actions.conclude_inspection import conclude_inspection
from sogoc.areas.direction.inspections.actions.drop_inspection import drop_inspection
from sogoc.areas.direction.inspections.actions.follow_figure import follow_figure
from sogoc.areas.direction.inspections.actions.hold_visit import hold_visit
from sogoc.areas.direction.inspections.actions.open_inspection import open_inspection
from sogoc.areas.direction.inspections.actions.plan_inspections import plan_inspections
from sogoc.areas.direction.inspections.actions.record_matter import record_matter
from sogoc.areas.direction.inspections.actions.report_remedy import report_remedy
from sogoc.areas.direction.inspections.actions.schedule_visit import schedule_visit
from sogoc.areas.direction.inspections.actions.set_checklist import set_checklist
from sogoc.areas.direction.inspections.actions.set_up_team import set_up_team
from sogoc.areas.direction.inspections.actions.verify_remedy import verify_remedy
from sogoc.areas.direction.inspections.models import (
    ChecklistItem,
    Inspection,
    InspectionMatter,
    InspectionPlan,
    InspectionVisit,
)
from sogoc.areas.direction.inspections.register import (
    Mark,
    MatterFacts,
    MatterKind,
    Seat,
    Severity,
    Side,
    UnitKind,
)
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.tests.builders import division
from sogoc.foundations.documents.models import Document
from sogoc.foundations.documents.tests.builders import OFFICE, document, incoming, some_agency
from sogoc.kernel.periods import Period
from sogoc.kernel.roles import Role
from sogoc.kernel.tests.builders import MORNING, holder

from . import keeping

HELD = keeping.HELD
CONCLUDED, BROUGHT = date(2023, 2, 9), date(2023, 2, 10)
DONE, DUE, VERIFIED = date(2023, 2, 12), date(2023, 2, 20), date(2023, 2, 13)
DOER = holder(Role.OFFICE, key="account:nguoi.lam")
FIGURE = "steering_documents_issued"
TEAM = ((Seat.HEAD, "Phó Giám đốc Sở"), (Seat.SECRETARY, "Chuyên viên Văn phòng Sở"))
ITEMS = ("Kế hoạch cải cách hành chính của phòng", "Hồ sơ quá hạn và thư xin lỗi")
_SERIAL = count(1)
ALWAYS = {"at": MORNING, "by": OFFICE}


def some_document(number: str, **changes: Any) -> Document:
    return Document.objects.filter(printed=number).first() or document(number, **changes)


def decision(number: str = "09/QĐ-SKHCN") -> Document:
    return some_document(number, issued_on=date(2023, 2, 1), summary="Thành lập đoàn kiểm tra")


def notice(number: str = "08/TB-SKHCN", **changes: Any) -> Document:
    return some_document(number, **{"issued_on": CONCLUDED, "summary": "Kết luận kiểm tra"} | changes)


def notice_of_others(number: str = "08/TB-ĐKT") -> Document:
    found = Document.objects.filter(printed=number).first()
    told = {"issuer": "Đoàn kiểm tra của tỉnh", "issued_on": CONCLUDED, "summary": "Kết luận kiểm tra"}
    return found or incoming(number, **told)


def order(number: str = "55/SKHCN-VP", **changes: Any) -> Document:
    return some_document(number, **{"issued_on": BROUGHT, "summary": "Khắc phục sau kiểm tra"} | changes)


def proof(number: str = "39/QĐ-SKHCN") -> Document:
    return some_document(number, issued_on=BROUGHT, summary="Quy định đánh giá")


# ── plans and inspections ──────────────────────────────────────────────────
def ready_for_plan_inspections(**changes: Any) -> dict[str, Any]:
    given = changes.get("document") or some_document("12/KH-SKHCN", issued_on=date(2023, 1, 18))
    told = {"year": 2023, "units": 4, "first_quarter": 3, "last_quarter": 4}
    return {"document": given} | told | ALWAYS | changes


def inspection_plan(**changes: Any) -> InspectionPlan:
    return plan_inspections(**ready_for_plan_inspections(**changes))


def ready_for_open_inspection(**changes: Any) -> dict[str, Any]:
    facts = {
        "agency": changes.get("agency") or some_agency(),
        "side": Side.OWN,
        "title": f"Kiểm tra cải cách hành chính lần {next(_SERIAL)}",
        "inspector": "Đoàn kiểm tra của Sở",
        "year": 2023,
        "quarter": 1,
    }
    return facts | ALWAYS | changes


def inspection(**changes: Any) -> Inspection:
    return open_inspection(**ready_for_open_inspection(**changes))


def ready_for_drop_inspection(**changes: Any) -> dict[str, Any]:
    found = changes.get("inspection") or inspection()
    return {"inspection": found, "reason": "Trùng với đoàn của tỉnh"} | ALWAYS | changes


def dropped(**changes: Any) -> Inspection:
    return drop_inspection(**ready_for_drop_inspection(**changes))


def ready_for_set_up_team(**changes: Any) -> dict[str, Any]:
    found = changes.get("inspection") or inspection()
    given = changes.get("decision") or decision()
    return {"inspection": found, "decision": given, "team": TEAM} | ALWAYS | changes


def with_team(**changes: Any) -> Inspection:
    return set_up_team(**ready_for_set_up_team(**changes))


def ready_for_set_checklist(**changes: Any) -> dict[str, Any]:
    found = changes.get("inspection") or inspection()
    return {"inspection": found, "items": ITEMS} | ALWAYS | changes


def checklist(**changes: Any) -> list[ChecklistItem]:
    return set_checklist(**ready_for_set_checklist(**changes))


# ── visits ─────────────────────────────────────────────────────────────────
def a_division(agency: Agency) -> Agency:
    found = Agency.objects.filter(parent=agency, kind="division").first()
    return found or division(agency, f"{agency.key}-phong")


def ready_for_schedule_visit(**changes: Any) -> dict[str, Any]:
    found = changes.get("inspection") or inspection()
    unit = changes["unit"] if "unit" in changes else a_division(found.agency)
    facts = {"inspection": found, "kind": UnitKind.DIVISION, "on": HELD, "unit": unit}
    return facts | ALWAYS | changes


def visit(**changes: Any) -> InspectionVisit:
    return schedule_visit(**ready_for_schedule_visit(**changes))


def ready_for_drop_visit(**changes: Any) -> dict[str, Any]:
    return {"visit": changes.get("visit") or visit(), "reason": "Dời sang quý sau"} | ALWAYS | changes


def ready_for_hold_visit(**changes: Any) -> dict[str, Any]:
    found = changes.get("visit") or visit()
    marks = {one.number: Mark.MET for one in found.inspection.checklist.all()}
    facts = {"visit": found, "minutes": "Thực hiện đúng quy định.", "marks": marks, "on": HELD}
    return facts | ALWAYS | changes


def held_visit(**changes: Any) -> InspectionVisit:
    return hold_visit(**ready_for_hold_visit(**changes))


def held(**changes: Any) -> Inspection:
    found: Inspection = held_visit(visit=visit(inspection=inspection(**changes))).inspection
    found.refresh_from_db()
    return found


# ── the conclusion ─────────────────────────────────────────────────────────
def ready_for_conclude_inspection(**changes: Any) -> dict[str, Any]:
    found = changes.get("inspection") or held()
    return {"inspection": found, "notice": changes.get("notice") or notice()} | ALWAYS | changes


def concluded(**changes: Any) -> Inspection:
    return conclude_inspection(**ready_for_conclude_inspection(**changes))


def by_others(**changes: Any) -> Inspection:
    """An inspection of the agency by those above it, concluded by their notice."""
    who = {"side": Side.OTHERS, "inspector": "Đoàn kiểm tra của tỉnh"}
    return concluded(inspection=inspection(**who | changes), notice=notice_of_others())


def ready_for_bring_conclusion(**changes: Any) -> dict[str, Any]:
    found = changes.get("inspection") or concluded()
    return {"inspection": found, "order": changes.get("order") or order()} | ALWAYS | changes


def brought(**changes: Any) -> Inspection:
    return bring_conclusion(**ready_for_bring_conclusion(**changes))


# ── what is to be remedied ─────────────────────────────────────────────────
def facts(**changes: Any) -> MatterFacts:
    told = {"mark": "a", "text": "Ban hành quy định đánh giá", "severity": Severity.NONE, "due_on": DUE}
    return MatterFacts(**(told | changes))


OF_A_MATTER = ("mark", "text", "severity", "unit", "due_on")


def ready_for_record_matter(**changes: Any) -> dict[str, Any]:
    found = changes.get("inspection") or concluded()
    told = {name: changes.pop(name) for name in OF_A_MATTER if name in changes}
    said = {"inspection": found, "kind": MatterKind.RECOMMENDATION, "facts": facts(**told)}
    return said | ALWAYS | changes


def matter(**changes: Any) -> InspectionMatter:
    return record_matter(**ready_for_record_matter(**changes))


def finding(**changes: Any) -> InspectionMatter:
    told = {"kind": MatterKind.FINDING, "severity": Severity.SERIOUS, "text": "Chưa có quy định"}
    return matter(**(told | changes))


def ready_for_correct_matter(**changes: Any) -> dict[str, Any]:
    found = changes.get("matter") or matter()
    told = {name: getattr(found, name) for name in OF_A_MATTER} | {"text": "Ban hành quy định mới"}
    told |= {name: changes.pop(name) for name in OF_A_MATTER if name in changes}
    said = MatterFacts(**(told | {"severity": Severity(told["severity"])}))
    return {"matter": found, "version": found.version, "facts": said} | ALWAYS | changes


def ready_for_follow_figure(**changes: Any) -> dict[str, Any]:
    periods = {"before": Period.parse("2022"), "after": Period.parse("2023")}
    told = {"matter": changes.get("matter") or matter(), "figure": FIGURE}
    return told | periods | ALWAYS | changes


def following(**changes: Any) -> InspectionMatter:
    return follow_figure(**ready_for_follow_figure(**changes))


def ready_for_assign_matter(**changes: Any) -> dict[str, Any]:
    if "matter" not in changes:
        above = concluded()
        changes["matter"] = matter(inspection=above, unit=a_division(above.agency))
    return ALWAYS | changes


def ready_for_report_remedy(**changes: Any) -> dict[str, Any]:
    found = changes.get("matter") or matter()
    said = {"done": "Đã ban hành quy định", "document": changes.get("document") or proof(), "on": DONE}
    return {"matter": found} | said | {"at": MORNING, "by": DOER} | changes


def reported(**changes: Any) -> InspectionMatter:
    return report_remedy(**ready_for_report_remedy(**changes))


def ready_for_verify_remedy(**changes: Any) -> dict[str, Any]:
    return {"matter": changes.get("matter") or reported(), "on": VERIFIED} | ALWAYS | changes


def verified(**changes: Any) -> InspectionMatter:
    return verify_remedy(**ready_for_verify_remedy(**changes))


def ready_for_reopen_matter(**changes: Any) -> dict[str, Any]:
    return {"matter": changes.get("matter") or verified(), "reason": "Chưa áp dụng"} | ALWAYS | changes


# ── as specs tell them ─────────────────────────────────────────────────────
keep_inspection_plans = keeping.keep_inspection_plans
keep_inspections = keeping.keep_inspections
keep_inspected_units = keeping.keep_inspected_units
keep_inspection_matters = keeping.keep_inspection_matters
