"""The report on what was remedied after an inspection: the table of paper, each row by its document."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sogoc.areas.direction.inspections.models import Inspection, InspectionMatter
from sogoc.areas.direction.inspections.queries import Followed
from sogoc.foundations.documents.rendering.heads import Hand, Head, short_day
from sogoc.foundations.documents.rendering.offices import office_of
from sogoc.foundations.documents.rendering.paper_data import PaperData
from sogoc.kernel.vietnamese import day, whole

WHOLE_AGENCY = "Cả cơ quan"
HEAD_OF_AGENCY = "Thủ trưởng cơ quan"
NOTHING_DONE = "Chưa báo khắc phục"


@dataclass(frozen=True, slots=True, kw_only=True)
class RemedyRow:
    mark: str
    text: str
    unit: str = WHOLE_AGENCY
    due_on: date | None = None
    done: str = ""
    documents: Sequence[str] = ()
    done_on: date | None = None
    closed_on: date | None = None
    moved: str = ""

    @property
    def told(self) -> dict[str, str]:
        state = "đã xác nhận" if self.closed_on else "chờ xác nhận" if self.done_on else "chưa xong"
        return {
            "mark": self.mark,
            "text": self.text,
            "unit": self.unit,
            "due": short_day(self.due_on),
            "done": self.done or NOTHING_DONE,
            "documents": "; ".join(self.documents),
            "on": short_day(self.done_on),
            "moved": self.moved,
            "state": state,
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class RemedyReport:
    head: Head
    title: str
    inspector: str
    notice: str = ""
    order: str = ""
    rows: Sequence[RemedyRow] = ()
    hand: Hand


def told_by_report(told: RemedyReport) -> PaperData:
    return {
        **told.head.told,
        **told.hand.told,
        "title": told.title,
        "inspector": told.inspector,
        "notice": told.notice,
        "order": told.order,
        "remedies": [one.told for one in told.rows],
        "moves": [{"mark": one.mark, "moved": one.moved} for one in told.rows if one.moved],
        "all": whole(len(told.rows)),
        "done": whole(sum(one.done_on is not None for one in told.rows)),
        "closed": whole(sum(one.closed_on is not None for one in told.rows)),
    }


def report_data(
    inspection: Inspection,
    matters: Sequence[InspectionMatter],
    documents: Mapping[int, Sequence[str]],
    figures: Mapping[int, Followed],
    *,
    today: date,
) -> PaperData:
    """Dated by the day on which it is printed; its number comes when it is issued."""
    notice, order = inspection.notice, inspection.order
    return told_by_report(
        RemedyReport(
            head=office_of(inspection.agency, today),
            title=inspection.title,
            inspector=inspection.inspector,
            notice=f"{notice.printed} ngày {day(notice.issued_on)}" if notice and not notice.secret else "",
            order=f"{order.printed} ngày {day(order.issued_on)}" if order and not order.secret else "",
            rows=[_row(one, documents.get(one.pk, ()), figures.get(one.pk)) for one in matters],
            hand=Hand(position=HEAD_OF_AGENCY),
        )
    )


def _row(one: InspectionMatter, documents: Sequence[str], figure: Followed | None) -> RemedyRow:
    return RemedyRow(
        mark=one.mark,
        text=one.text,
        unit=one.unit.name if one.unit else WHOLE_AGENCY,
        due_on=one.due_on,
        done=one.done,
        documents=documents,
        done_on=one.done_on,
        closed_on=one.closed_on,
        moved=f"{figure.figure.title}: {figure.before} → {figure.after}" if figure else "",
    )
