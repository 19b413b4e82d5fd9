"""What people write for a value, read the way a figure of its kind keeps it."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from fractions import Fraction
from typing import Any

from sogoc.kernel.acts import Refusal
from sogoc.kernel.document_numbers import DocumentNumber, UnreadableNumber
from sogoc.kernel.vietnamese import UnreadableDay, decimal, decimal_for_machines, fold, read_day
from sogoc.measures.amounts import Kind, Ratio, Value
from sogoc.measures.language import Figure
from sogoc.measures.states import STATES, State

DECLARABLE = {
    state: STATES[state] for state in (State.NUMBER, State.NOTHING_TO_MEASURE, State.NOT_APPLICABLE)
}
LARGEST = 10**18
"""Beyond it a number is a slip of the hand, and beyond the columns of a database soon after."""
_WHOLE = re.compile(r"\d+|\d{1,3}(?:[. ]\d{3})+", re.ASCII)
_YES, _NO = {"1", "co", "yes"}, {"0", "khong", "no"}


class StateNotDeclarable(Refusal):
    "Không khai “{state}” được: hệ thống tự biết. Chỉ khai một giá trị, “chưa phát sinh” hoặc “không áp dụng”."


class ValueMissing(Refusal):
    "Chưa ghi giá trị của “{title}”. Nếu không có gì để đo, hãy chọn “chưa phát sinh” hoặc “không áp dụng”."


class ValueBesideState(Refusal):
    "“{title}” đã chọn “{state}” thì không ghi giá trị. Hãy bỏ giá trị, hoặc chọn “có số liệu”."


class NotWhole(Refusal):
    "“{title}” là một số nguyên từ 0 trở lên, không phải “{told}”. Hãy ghi số, ví dụ 12 hoặc 1.250."


class NotPercentage(Refusal):
    "“{title}” là tỷ lệ phần trăm từ 0 đến 100, không phải “{told}”. Hãy ghi ví dụ 98,5."


class NotDay(Refusal):
    "“{title}” là một ngày, không phải “{told}”. Hãy ghi như 07/01/2021."


class NotChoice(Refusal):
    "“{title}” không có lựa chọn “{told}”. Hãy chọn một trong: {choices}."


class NotNumberAndSymbol(Refusal):
    "“{title}” là số, ký hiệu văn bản, không phải “{told}”. Hãy ghi như 64/KH-SKHCN; nhiều số cách nhau dấu chấm phẩy."


class SumsOfNoShare(Refusal):
    "“{title}” không phải là tỷ lệ nên không có tử số, mẫu số. Hãy bỏ hai ô đó và chỉ ghi giá trị."


class SumMissing(Refusal):
    "“{title}” cần cả tử số và mẫu số, là số nguyên từ 0 trở lên. Hãy ghi đủ cả hai, hoặc bỏ cả hai."


class NothingInWhole(Refusal):
    "Mẫu số của “{title}” bằng 0 nên không tính được tỷ lệ. Hãy chọn “chưa phát sinh” thay vì ghi số."


class PartBeyondWhole(Refusal):
    "Tử số {part} của “{title}” lớn hơn mẫu số {whole}. Hãy kiểm tra lại hai số."


class ValueDiffersFromSums(Refusal):
    "“{title}” ghi {told}%, nhưng {part}/{whole} là {found}%. Một trong các số đã ghi nhầm."


@dataclass(frozen=True, slots=True)
class Told:
    """As it was written: a value, the two sums of a share, or why there is none."""

    value: str = ""
    numerator: int | None = None
    denominator: int | None = None
    state: State = State.NUMBER


def read(figure: Figure, told: Told) -> dict[str, Any]:
    """The columns of a declaration."""
    value, state = " ".join(told.value.split()), told.state
    sums = (told.numerator, told.denominator)
    if state not in DECLARABLE:
        raise StateNotDeclarable(state=STATES.get(state, state))
    if state is not State.NUMBER and (value or sums != (None, None)):
        raise ValueBesideState(title=figure.title, state=STATES[state])
    if sums != (None, None):
        value = _of_sums(figure, value, *sums)
    elif state is State.NUMBER:
        if not value:
            raise ValueMissing(title=figure.title)
        value = READERS[figure.kind](figure, value)
    return {"state": str(state), "value": value, "numerator": sums[0], "denominator": sums[1]}


def _of_sums(figure: Figure, told: str, part: int | None, whole: int | None) -> str:
    if figure.kind is not Kind.PERCENT:
        raise SumsOfNoShare(title=figure.title)
    if part is None or whole is None or not (0 <= part < LARGEST and 0 <= whole < LARGEST):
        raise SumMissing(title=figure.title)
    if whole == 0:
        raise NothingInWhole(title=figure.title)
    if part > whole and not isinstance(figure.measure, Ratio):
        raise PartBeyondWhole(title=figure.title, part=part, whole=whole)
    found = Fraction(100 * part, whole)
    if told:
        _refuse_another(figure, told, found, part, whole)
    return decimal_for_machines(found, 4)


def _refuse_another(figure: Figure, told: str, found: Fraction, part: int, whole: int) -> None:
    """As exactly as it was written: 70,7 is 41/58."""
    written = Decimal(_percentage(figure, told))
    places = max(0, -int(written.as_tuple().exponent))
    said = decimal(Fraction(written), places)
    if said != decimal(found, places):
        raise ValueDiffersFromSums(
            title=figure.title, told=said, part=part, whole=whole, found=decimal(found, max(places, 1))
        )


def _whole(figure: Figure, told: str) -> str:
    if not _WHOLE.fullmatch(told) or (number := int(re.sub(r"\D", "", told))) >= LARGEST:
        raise NotWhole(title=figure.title, told=told)
    return str(number)


def _percentage(figure: Figure, told: str) -> str:
    """What was reached of a plan may be more than all of it."""
    try:
        number = Decimal(told.removesuffix("%").strip().replace(",", "."))
    except InvalidOperation:
        number = Decimal(-1)
    most = 1_000_000 if isinstance(figure.measure, Ratio) else 100
    if not (number.is_finite() and 0 <= number <= most):
        raise NotPercentage(title=figure.title, told=told)
    return f"{number:f}"


def _flag(figure: Figure, told: str) -> str:
    words = fold(told)
    if words in _YES | _NO:
        return "1" if words in _YES else "0"
    return _choice(figure, told)


def _choice(figure: Figure, told: str) -> str:
    """Its code, or what the code is called."""
    for code, words in figure.choices:
        if fold(told) in (fold(code), fold(words)):
            return code
    offered = "; ".join(f"{code} ({words})" for code, words in figure.choices) or "1 (có); 0 (không)"
    raise NotChoice(title=figure.title, told=told, choices=offered)


def _documents(figure: Figure, told: str) -> str:
    try:
        return "; ".join(str(DocumentNumber.parse(one.strip())) for one in told.split(";"))
    except UnreadableNumber as error:
        raise NotNumberAndSymbol(title=figure.title, told=told) from error


def _day(figure: Figure, told: str) -> str:
    try:
        return read_day(told).isoformat()
    except UnreadableDay as error:
        raise NotDay(title=figure.title, told=told) from error


READERS: dict[Kind, Callable[[Figure, str], str]] = {
    Kind.NUMBER: _whole,
    Kind.PERCENT: _percentage,
    Kind.FLAG: _flag,
    Kind.CHOICE: _choice,
    Kind.DOCUMENT: _documents,
    Kind.DATE: _day,
}

# And back: as it is kept, to what a figure of that kind has for a value.
READ: dict[Kind, Callable[[str], Value]] = {
    Kind.NUMBER: int,
    Kind.PERCENT: lambda told: Fraction(Decimal(told)) / 100,
    Kind.FLAG: int,
    Kind.CHOICE: str,
    Kind.DOCUMENT: lambda told: tuple(told.split("; ")),
    Kind.DATE: date.fromisoformat,
}
