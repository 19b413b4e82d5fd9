"""What the number, the kind and the day say of one document must agree."""

from datetime import date, datetime

from sogoc.kernel.acts import Refusal
from sogoc.kernel.vietnamese import local_day

from .kinds import kind_name, kind_names, kind_of, kinds_allowed_by
from .paper import Paper

# No document of the state is older than the state.
FIRST_YEAR = 1945


class BeforeTheState(Refusal):
    "Ngày ban hành {day} ở trước năm 1945. Hãy kiểm tra lại năm trên văn bản."


class NotYetIssued(Refusal):
    "Ngày ban hành {day} ở sau ngày vào sổ. Hãy kiểm tra lại ngày trên văn bản."


class YearDiffers(Refusal):
    "Số ký hiệu {number} mang năm {year}, nhưng ngày ban hành là {day}. Một trong hai đã ghi nhầm."


class KindDiffers(Refusal):
    "Ký hiệu {number} là của {by_symbol}, không phải {chosen}. Hãy sửa số ký hiệu hoặc loại văn bản."


def refuse_contradictions(paper: Paper, *, at: datetime) -> None:
    number, issued_on = paper.number, paper.issued_on
    if issued_on.year < FIRST_YEAR:
        raise BeforeTheState(day=issued_on)
    if issued_on > local_day(at):
        raise NotYetIssued(day=issued_on)
    if number.year and number.year != issued_on.year:
        raise YearDiffers(number=number, year=number.year, day=issued_on)
    if paper.kind and paper.kind not in kinds_allowed_by(number, issued_on):
        chosen = kind_names().get(paper.kind, paper.kind)
        raise KindDiffers(number=number, by_symbol=_by_symbol(paper), chosen=chosen)


def _by_symbol(paper: Paper) -> str:
    day: date = paper.issued_on
    return kind_name(kind_of(paper.number, day), day)
