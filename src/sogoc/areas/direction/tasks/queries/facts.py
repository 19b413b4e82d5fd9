"""What acts are told of a task: what is asked, and where that comes from; and what they refuse of it."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from sogoc.areas.direction.tasks.models import Plan, Task
from sogoc.areas.direction.tasks.register import GENERAL, SOURCES, SourceKind
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.documents.cancellation import refuse_cancelled
from sogoc.foundations.documents.choosing import require_clearance
from sogoc.foundations.documents.kinds import kinds_on
from sogoc.foundations.documents.models import Document
from sogoc.kernel.acts import Actor, Refusal, require

BY_A_DOCUMENT = (SourceKind.ORDER, SourceKind.LETTER)


class NoDocument(Refusal):
    "Nhiệm vụ {source} phải nêu văn bản giao. Hãy ghi số, ký hiệu của văn bản đã vào sổ."


class NoPlanTold(Refusal):
    "Nhiệm vụ theo kế hoạch phải thuộc một kế hoạch đã ghi. Hãy mở kế hoạch ấy rồi thêm nhiệm vụ."


class PlanOfAnother(Refusal):
    "Kế hoạch {number} là của {agency}. Hãy giao nhiệm vụ ở cơ quan có kế hoạch ấy."


class LedElsewhere(Refusal):
    "{lead} không thuộc {agency} ngày {day}. Hãy chọn một đơn vị của cơ quan."


class JoinsItself(Refusal):
    "{lead} vừa chủ trì vừa phối hợp. Hãy bỏ đơn vị chủ trì khỏi các đơn vị phối hợp."


class UnknownProduct(Refusal):
    "Không có loại văn bản “{kind}” ngày {day}. Hãy chọn loại văn bản khác làm sản phẩm."


@dataclass(frozen=True, slots=True)
class Source:
    """Where a task comes from; `origin` is the kind and key of the conclusion or finding that asks for it."""

    kind: SourceKind
    plan: Plan | None = None
    document: Document | None = None
    clause: str = ""
    origin: str = ""


@dataclass(frozen=True, slots=True)
class TaskFacts:
    """What is asked, of whom, by when, with what product: the kind of a document."""

    title: str
    lead: Agency
    due_on: date
    field: str = GENERAL
    joining: tuple[Agency, ...] = ()
    product_kind: str = ""
    criterion: str = ""
    index: str = ""
    number: int = 0
    recurrence: str = ""

    @property
    def columns(self) -> dict[str, Any]:
        """Where it stands in a record."""
        plain = {name: getattr(self, name) for name in ("lead", "due_on", "number", "product_kind")}
        chosen = {name: str(getattr(self, name)) for name in ("field", "index", "recurrence")}
        return plain | chosen | {"title": one_line(self.title), "criterion": one_line(self.criterion)}


def one_line(told: str) -> str:
    return " ".join(told.split())


def source_of(task: Task) -> Source:
    return Source(SourceKind(task.source), task.plan, task.document, task.clause, task.origin)


def refuse_bad_source(source: Source, agency: Agency, by: Actor) -> None:
    if source.kind is SourceKind.PLAN and source.plan is None:
        raise NoPlanTold
    if source.plan and source.plan.agency_id != agency.pk:
        raise PlanOfAnother(number=source.plan.document.printed, agency=source.plan.agency.name)
    if source.kind in BY_A_DOCUMENT and source.document is None:
        raise NoDocument(source=SOURCES[source.kind])
    if source.document:
        require(by, "see_document", source.document)
        require_clearance(by, source.document)
        refuse_cancelled(source.document)


def refuse_bad_facts(told: TaskFacts, agency: Agency, day: date) -> None:
    for unit in (told.lead, *told.joining):
        stands = unit.valid_from <= day and (unit.valid_until is None or day <= unit.valid_until)
        if not stands or not unit.path.startswith(agency.path):
            raise LedElsewhere(lead=unit.name, agency=agency.name, day=day)
    if told.lead in told.joining:
        raise JoinsItself(lead=told.lead.name)
    if told.product_kind and told.product_kind not in kinds_on(day):
        raise UnknownProduct(kind=told.product_kind, day=day)
