"""What the number, the kind and the day say of one document must agree."""

from datetime import date, datetime

from sogoc.kernel.acts import Refusal
from sogoc.kernel.document_numbers import DocumentNumber
from sogoc.kernel.vietnamese import local_day

from .kinds import every_kind, kind_of, kinds_allowed_by

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


def refuse_contradictions(*, number: DocumentNumber, kind: str, issued_on: date, at: datetime) -> None:
    if issued_on.year < FIRST_YEAR:
        raise BeforeTheState(day=issued_on)
    if issued_on > local_day(at):
        raise NotYetIssued(day=issued_on)
    if number.year and number.year != issued_on.year:
        raise YearDiffers(number=number, year=number.year, day=issued_on)
    allowed = kinds_allowed_by(number)
    if kind not in allowed:
        kinds = every_kind()
        chosen = kinds[kind].name if kind in kinds else kind
        raise KindDiffers(number=number, by_symbol=kinds[kind_of(number)].name, chosen=chosen)
