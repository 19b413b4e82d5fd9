"""Plans and tasks as records: what each plan asks for, what was done by which document, and who verified it."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from sogoc.areas.direction.tasks.actions.assign_task import assign_task
from sogoc.areas.direction.tasks.actions.hand_task import hand_task
from sogoc.areas.direction.tasks.actions.open_plan import open_plan
from sogoc.areas.direction.tasks.actions.report_task import report_task
from sogoc.areas.direction.tasks.actions.verify_task import verify_task
from sogoc.areas.direction.tasks.queries import Source, TaskFacts, plans_held
from sogoc.areas.direction.tasks.register import INDICES, Index, PlanKind, SourceKind
from sogoc.foundations.agencies.queries import agency_named
from sogoc.foundations.people.queries import actor_on
from sogoc.kernel.acts import Actor
from sogoc.kernel.reform import ReformField

from .accounts import account_of

if TYPE_CHECKING:
    from sogoc.areas.direction.tasks.models import Task
    from sogoc.foundations.agencies.models import Agency
    from sogoc.foundations.documents.models import Document
    from sogoc.foundations.people.models import Account

NAMELESS = {
    PlanKind.REFORM: "Nội dung thứ {number} của kế hoạch cải cách hành chính",
    PlanKind.LAW_ENFORCEMENT: "Nội dung thứ {number} về theo dõi tình hình thi hành pháp luật",
    PlanKind.SANCTIONS: "Nội dung thứ {number} về quản lý thi hành pháp luật xử lý vi phạm hành chính",
}
ORDERED = "Nhiệm vụ thứ {number} Ủy ban nhân dân tỉnh giao"
GROUP = "Nhóm giải pháp thứ {number} nâng cao {index}"


@dataclass(frozen=True, slots=True)
class Desk:
    """Whose tasks they are, who verifies them, and the documents of their book by number."""

    agency: "Agency"
    lead: "Agency"
    reporter: "Account"
    verifier: "Account"
    documents: "Mapping[str, Document]"
    opens: Callable[[date], datetime]
    by: Actor


def load_tasks(key: str, told: Mapping[str, Any], *, documents: Any, opens: Any, by: Actor) -> None:
    """Of one agency; loaded once, they are left as people have them since."""
    agency = agency_named(key)
    if plans_held(by, agency).exists():
        return
    lead, reporter, verifier = (
        agency_named(told["lead"]),
        account_of(told["reporter"]),
        account_of(told["verifier"]),
    )
    desk = Desk(agency, lead, reporter, verifier, documents, opens, by)
    for plan in told["plans"]:
        _plan(desk, plan)
    if orders := told.get("orders"):
        _orders(desk, orders)


def _plan(desk: Desk, told: Mapping[str, Any]) -> None:
    paper = desk.documents[told["document"]]
    kind, at = PlanKind(told["kind"]), desk.opens(paper.issued_on)
    plan = open_plan(document=paper, kind=kind, year=told["year"], at=at, by=desk.by)
    source = Source(SourceKind.PLAN, plan)
    for number, asked in enumerate(_asked(told, kind), 1):
        title = asked["title"].format(number=number)
        facts = TaskFacts(
            title=title,
            lead=desk.lead,
            due_on=told["due"],
            field=asked.get("field", ReformField.DIRECTION),
            index=asked.get("index", ""),
            number=number,
        )
        task = assign_task(agency=desk.agency, source=source, told=facts, at=at, by=desk.by)
        if "product" in asked:
            _done(desk, task, asked)


def _asked(told: Mapping[str, Any], kind: PlanKind) -> Iterator[dict[str, Any]]:
    """What the paper names, what it counts, and the groups of solutions for each index."""
    named = told.get("done", [])
    yield from named
    rest = {name: told[name] for name in ("product", "day") if name in told}
    for _ in range(told.get("tasks", 0) - len(named)):
        yield {"title": NAMELESS[kind]} | rest
    for index, groups in told.get("indices", {}).items():
        for number in range(1, groups + 1):
            yield {"title": GROUP.format(number=number, index=INDICES[Index(index)]), "index": index}


def _orders(desk: Desk, told: Mapping[str, Any]) -> None:
    source = Source(SourceKind.ORDER, document=desk.documents[told["document"]])
    for number in range(1, told["tasks"] + 1):
        title = ORDERED.format(number=number)
        facts = TaskFacts(title=title, lead=desk.lead, due_on=told["due"], number=number)
        at = desk.opens(told["from"])
        task = assign_task(agency=desk.agency, source=source, told=facts, at=at, by=desk.by)
        if number <= told["done"]:
            _done(desk, task, told)


def _done(desk: Desk, task: "Task", told: Mapping[str, Any]) -> None:
    """Reported by the office, verified by who leads it."""
    on: date = told["day"]
    at = desk.opens(on)
    if "doer" in told:
        task = hand_task(task=task, doer=account_of(told["doer"]), at=at, by=desk.by)
    product = desk.documents[told["product"]]
    reporter, verifier = (actor_on(account, on) for account in (desk.reporter, desk.verifier))
    task = report_task(task=task, on=on, result="", product=product, at=at, by=reporter)
    verify_task(task=task, at=at, by=verifier)
