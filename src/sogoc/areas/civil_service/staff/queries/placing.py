"""Where somebody may be, as what, and by which paper."""

from sogoc.areas.civil_service.staff.models import Stay
from sogoc.areas.civil_service.staff.register import StaffKind, one_line
from sogoc.foundations.agencies.units import refuse_elsewhere
from sogoc.foundations.documents.cancellation import refuse_cancelled
from sogoc.foundations.documents.choosing import require_clearance
from sogoc.foundations.documents.deciding import decided_by
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.documents.models import Document
from sogoc.kernel.acts import Actor, Refusal, require

from .people import seat_of
from .working import Work


class UnitNotStanding(Refusal):
    "{unit} không hoạt động ngày {day}. Hãy chọn đơn vị đang hoạt động ngày đó."


class PositionElsewhere(Refusal):
    "Vị trí “{position}” thuộc danh mục của {unit}. Hãy chọn vị trí trong danh mục của đúng đơn vị."


def new_stay(stay: Stay, work: Work, document: Document, because: str, *, by: Actor) -> Stay:
    """Ready to be saved: `stay` tells of whom and from when. A contract is its own paper, all else is decided."""
    for name, value in work.columns.items():
        setattr(stay, name, value)
    stay.because = one_line(because)
    stay.seat = seat_of(work.unit).value
    refuse_elsewhere(work.unit, stay.agency)
    gone = work.unit.valid_until and work.unit.valid_until < stay.valid_from
    if gone or work.unit.valid_from > stay.valid_from:
        raise UnitNotStanding(unit=work.unit.name, day=stay.valid_from)
    if work.position:
        of = work.position.listed.unit
        if not work.unit.path.startswith(of.path):
            raise PositionElsewhere(position=work.position.name, unit=of.name)
    stay.decision = told_by_paper(document, work.kind, by)
    fit(stay)
    return stay


def told_by_paper(document: Document, kind: StaffKind, by: Actor) -> Document:
    if kind is not StaffKind.CONTRACT:
        return decided_by(document, by)
    require(by, "see_document", document)
    require_clearance(by, document)
    refuse_cancelled(document)
    return document
