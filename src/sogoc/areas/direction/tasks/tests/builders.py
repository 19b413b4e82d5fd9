"""Plans and tasks as tests need them, made through the acts; those of specs are kept as they are told."""

from collections.abc import Iterable, Mapping
from datetime import date
from itertools import count
from typing import Any

from sogoc.areas.direction.tasks.actions.accept_task import accept_task
from sogoc.areas.direction.tasks.actions.assign_task import assign_task
from sogoc.areas.direction.tasks.actions.extend_task import extend_task
from sogoc.areas.direction.tasks.actions.hand_task import hand_task
from sogoc.areas.direction.tasks.actions.open_plan import open_plan
from sogoc.areas.direction.tasks.actions.report_task import report_task
from sogoc.areas.direction.tasks.actions.verify_task import verify_task
from sogoc.areas.direction.tasks.actions.withdraw_task import withdraw_task
from sogoc.areas.direction.tasks.models import Plan, Task
from sogoc.areas.direction.tasks.queries import Source, TaskFacts
from sogoc.areas.direction.tasks.register import GENERAL, PlanKind, SourceKind, TaskState
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.tests.builders import division
from sogoc.foundations.documents.models import Document
from sogoc.foundations.documents.tests.builders import OFFICE, document, incoming, some_agency
from sogoc.foundations.people.models import Account
from sogoc.foundations.people.tests.builders import employed
from sogoc.kernel.acts import Actor
from sogoc.kernel.roles import Role
from sogoc.kernel.tests.builders import MORNING, holder, morning_of

ASSIGNED = MORNING.date()
DUE, LATER = date(2023, 3, 31), date(2023, 4, 28)
VERIFIER = holder(Role.LEADER, key="account:giam.doc")
AFTER = morning_of(date(2023, 4, 3))
_SERIAL = count(1)


def ready_for_open_plan(**changes: Any) -> dict[str, Any]:
    paper = changes.get("document") or document(f"{next(_SERIAL)}/KH-SKHCN")
    facts = {"kind": PlanKind.REFORM, "year": 2023, "at": MORNING, "by": OFFICE}
    return {"document": paper} | facts | changes


def plan(**changes: Any) -> Plan:
    return open_plan(**ready_for_open_plan(**changes))


def ready_for_correct_plan(**changes: Any) -> dict[str, Any]:
    found = changes.get("plan") or plan()
    told = {"version": found.version, "kind": PlanKind.OUTREACH, "year": 2024}
    return {"plan": found, "at": MORNING, "by": OFFICE} | told | changes


def lead(agency: Agency | None = None) -> Agency:
    """A division that leads."""
    so = agency or some_agency()
    return Agency.objects.filter(path=f"{so.path}phong/").first() or division(so)


def told(**changes: Any) -> TaskFacts:
    facts = {"title": "Ban hành kế hoạch tuyên truyền", "due_on": DUE, "product_kind": "plan", "number": 1}
    return TaskFacts(**{"lead": changes.get("lead") or lead()} | facts | changes)


TOLD = tuple(TaskFacts.__dataclass_fields__)


def ready_for_assign_task(**changes: Any) -> dict[str, Any]:
    """What stands in the task may be told beside what the act is told."""
    said = {name: value for name, value in changes.items() if name in TOLD}
    rest = {name: value for name, value in changes.items() if name not in TOLD}
    agency = rest.get("agency") or some_agency()
    given = rest.get("told") or told(**{"lead": lead(agency)} | said)
    facts = {"agency": agency, "source": Source(SourceKind.OWN), "at": MORNING, "by": OFFICE}
    return facts | {"told": given} | rest


def task(**changes: Any) -> Task:
    return assign_task(**ready_for_assign_task(**changes))


def planned(of: Plan | None = None, **changes: Any) -> Task:
    return task(source=Source(SourceKind.PLAN, of or plan()), **changes)


def ready_for_correct_task(**changes: Any) -> dict[str, Any]:
    found = changes.pop("task", None) or task()
    said = {name: changes.pop(name) for name in TOLD if name in changes}
    given = told(**{"lead": found.lead, "title": "Ban hành kế hoạch tuyên truyền năm 2023"} | said)
    facts = {"task": found, "version": found.version, "told": given, "at": MORNING, "by": OFFICE}
    return facts | changes


def doer(agency: Agency) -> Account:
    """Somebody who works there."""
    return employed(f"can.bo.{next(_SERIAL)}", Role.OFFICER, agency)


def ready_for_hand_task(**changes: Any) -> dict[str, Any]:
    found = changes.get("task") or task()
    who = changes.get("doer") or doer(found.lead)
    return {"task": found, "doer": who, "at": MORNING, "by": OFFICE} | changes


def handed(**changes: Any) -> Task:
    return hand_task(**ready_for_hand_task(**changes))


def ready_for_accept_task(**changes: Any) -> dict[str, Any]:
    return {"task": changes.get("task") or task(), "at": MORNING, "by": OFFICE} | changes


def accepted(**changes: Any) -> Task:
    return accept_task(**ready_for_accept_task(**changes))


def product(**changes: Any) -> Document:
    return document(f"{next(_SERIAL) + 500}/KH-SKHCN", **changes)


def ready_for_report_task(**changes: Any) -> dict[str, Any]:
    facts = {"on": DUE, "result": "Đã ban hành.", "at": AFTER, "by": OFFICE}
    given = {"task": changes.get("task") or task(), "product": changes.get("product") or product()}
    return given | facts | changes


def reported(**changes: Any) -> Task:
    return report_task(**ready_for_report_task(**changes))


def ready_for_verify_task(**changes: Any) -> dict[str, Any]:
    return {"task": changes.get("task") or reported(), "at": AFTER, "by": VERIFIER} | changes


def done(**changes: Any) -> Task:
    return verify_task(**ready_for_verify_task(**changes))


def ready_for_return_task(**changes: Any) -> dict[str, Any]:
    facts = {"reason": "Sản phẩm chưa ký", "at": AFTER, "by": VERIFIER}
    return {"task": changes.get("task") or reported()} | facts | changes


def ready_for_extend_task(**changes: Any) -> dict[str, Any]:
    facts = {"due_on": LATER, "reason": "Chờ ý kiến Sở Nội vụ", "at": MORNING, "by": OFFICE}
    return {"task": changes.get("task") or task()} | facts | changes


def extended(**changes: Any) -> Task:
    return extend_task(**ready_for_extend_task(**changes))


def ready_for_withdraw_task(**changes: Any) -> dict[str, Any]:
    facts = {"reason": "Không còn thuộc nhiệm vụ của Sở", "at": MORNING, "by": OFFICE}
    return {"task": changes.get("task") or task()} | facts | changes


def withdrawn(**changes: Any) -> Task:
    return withdraw_task(**ready_for_withdraw_task(**changes))


def ready_for_copy_plan(**changes: Any) -> dict[str, Any]:
    found = changes.get("plan") or planned().plan
    paper = changes.get("document") or document(f"{next(_SERIAL)}/KH-SKHCN", issued_on=date(2024, 1, 5))
    return {
        "plan": found,
        "document": paper,
        "year": 2024,
        "at": morning_of(date(2024, 1, 8)),
        "by": OFFICE,
    } | (changes)


def ready_for_escalate_task(**changes: Any) -> dict[str, Any]:
    """One working day after it was due."""
    return {"task": changes.get("task") or task(), "at": AFTER, "by": JOB} | changes


JOB = Actor("job:escalate_tasks", "Báo nhiệm vụ chậm", OFFICE.holdings, source="job")


def order(number: str = "1363/UBND-VP", **changes: Any) -> Source:
    return Source(SourceKind.ORDER, document=incoming(number, **changes), clause="mục 2")


# ── as specs tell them ─────────────────────────────────────────────────────
def keep_plans(agency: Agency, rows: Iterable[Mapping[str, Any]]) -> list[str]:
    return [str(_kept_plan(agency, dict(row)).pk) for row in rows]


def _kept_plan(agency: Agency, row: dict[str, Any]) -> Plan:
    serial = next(_SERIAL)
    issued_on = row.pop("issued_on", date(2023, 1, 4))
    paper = document(row.pop("number", f"{serial}/KH-SKHCN"), agency=agency, issued_on=issued_on)
    return Plan.objects.create(
        agency=agency, document=paper, **({"kind": PlanKind.REFORM.value, "year": 2023} | row)
    )


def keep_tasks(agency: Agency, rows: Iterable[Mapping[str, Any]]) -> list[str]:
    """Those of one kind of plan stand in one plan of their year."""
    made: dict[tuple[str, int], Plan] = {}
    return [str(_kept_task(agency, dict(row), made).pk) for row in rows]


def _kept_task(agency: Agency, row: dict[str, Any], made: dict[tuple[str, int], Plan]) -> Task:
    row.pop("on_time", None)  # the database says it
    kind, year = row.pop("plan_kind", ""), row.get("year", 2023)
    if kind and (kind, year) not in made:
        made[kind, year] = _kept_plan(agency, {"kind": kind, "year": year})
    facts = {"source": SourceKind.PLAN.value, "field": GENERAL, "assigned_on": date(2023, 1, 4), "year": 2023}
    facts |= {"title": row.pop("content", "Nhiệm vụ"), "due_on": date(2023, 12, 29)}
    facts |= row
    facts["closed_on"] = facts.get("done_on") or facts.get("withdrawn_on")
    if facts.get("done_on"):
        facts |= {"state": TaskState.DONE.value, "verified_on": facts["done_on"]}
        facts["product"] = document(f"{next(_SERIAL)}/BC-SKHCN", agency=agency)
    if facts.get("withdrawn_on"):
        facts |= {"state": TaskState.WITHDRAWN.value, "withdrawn_because": "Thôi không làm"}
    return Task.objects.create(
        agency=agency,
        lead=agency,
        plan=made.get((kind, year)),
        first_due_on=facts["due_on"],
        **facts,
    )
