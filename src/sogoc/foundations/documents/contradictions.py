"""What the number, the kind and the day say of one document must agree."""

from datetime import date, datetime

from sogoc.kernel.acts import Refusal
from sogoc.kernel.document_numbers import DocumentNumber
from sogoc.kernel.vietnamese import local_day

from .kinds import every_kind, kind_of


class NotYetIssued(Refusal):
    "Ngày ban hành {day} ở sau ngày vào sổ. Hãy kiểm tra lại ngày trên văn bản."


class YearDiffers(Refusal):
    "Số ký hiệu {number} mang năm {year}, nhưng ngày ban hành là {day}. Một trong hai đã ghi nhầm."


class KindDiffers(Refusal):
    "Ký hiệu {number} là của {by_symbol}, không phải {chosen}. Hãy sửa số ký hiệu hoặc loại văn bản."


def refuse_contradictions(*, number: DocumentNumber, kind: str, issued_on: date, at: datetime) -> None:
    if issued_on > local_day(at):
        raise NotYetIssued(day=issued_on)
    if number.year and number.year != issued_on.year:
        raise YearDiffers(number=number, year=number.year, day=issued_on)
    by_symbol, kinds = kind_of(number), every_kind()
    # Kinds without an abbreviation look like a letter by their symbol.
    if kind != by_symbol and (kinds[kind].abbreviation or kinds[by_symbol].abbreviation):
        raise KindDiffers(number=number, by_symbol=kinds[by_symbol].name, chosen=kinds[kind].name)
