"""What acts are told of a task, and what they refuse of it."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from sogoc.areas.direction.tasks.register import GENERAL
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.documents.kinds import kinds_on
from sogoc.kernel.acts import Refusal


class LedElsewhere(Refusal):
    "{lead} không thuộc {agency} ngày {day}. Hãy chọn một đơn vị của cơ quan."


class JoinsItself(Refusal):
    "{lead} vừa chủ trì vừa phối hợp. Hãy bỏ đơn vị chủ trì khỏi các đơn vị phối hợp."


class UnknownProduct(Refusal):
    "Không có loại văn bản “{kind}” ngày {day}. Hãy chọn loại văn bản khác làm sản phẩm."


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


def refuse_bad_facts(told: TaskFacts, agency: Agency, day: date) -> None:
    for unit in (told.lead, *told.joining):
        stands = unit.valid_from <= day and (unit.valid_until is None or day <= unit.valid_until)
        if not stands or not unit.path.startswith(agency.path):
            raise LedElsewhere(lead=unit.name, agency=agency.name, day=day)
    if told.lead in told.joining:
        raise JoinsItself(lead=told.lead.name)
    if told.product_kind and told.product_kind not in kinds_on(day):
        raise UnknownProduct(kind=told.product_kind, day=day)
