"""Where a task comes from, and what acts refuse of that."""

from dataclasses import dataclass

from sogoc.areas.direction.tasks.models import Plan
from sogoc.areas.direction.tasks.register import SOURCES, SourceKind
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.documents.cancellation import refuse_cancelled
from sogoc.foundations.documents.choosing import require_clearance
from sogoc.foundations.documents.models import Document
from sogoc.kernel.acts import Actor, Refusal, require

BY_A_DOCUMENT = (SourceKind.ORDER, SourceKind.LETTER)


class NoDocument(Refusal):
    "Nhiệm vụ {source} phải nêu văn bản giao. Hãy ghi số, ký hiệu của văn bản đã vào sổ."


class NoPlanTold(Refusal):
    "Nhiệm vụ theo kế hoạch phải thuộc một kế hoạch đã ghi. Hãy mở kế hoạch ấy rồi thêm nhiệm vụ."


class PlanElsewhere(Refusal):
    "Kế hoạch {number} là của {agency}. Hãy giao nhiệm vụ ở cơ quan có kế hoạch ấy."


@dataclass(frozen=True, slots=True)
class Source:
    """Where a task comes from; `origin` is the kind and key of the conclusion or finding that asks for it."""

    kind: SourceKind
    plan: Plan | None = None
    document: Document | None = None
    clause: str = ""
    origin: str = ""


def refuse_bad_source(source: Source, agency: Agency, by: Actor) -> None:
    if source.kind is SourceKind.PLAN and source.plan is None:
        raise NoPlanTold
    if source.plan and source.plan.agency_id != agency.pk:
        raise PlanElsewhere(number=source.plan.document.printed, agency=source.plan.agency.name)
    if source.kind in BY_A_DOCUMENT and source.document is None:
        raise NoDocument(source=SOURCES[source.kind])
    if source.document:
        require(by, "see_document", source.document)
        require_clearance(by, source.document)
        refuse_cancelled(source.document)
