"""The handbook of figures: an index by field and one page a figure, made of the definitions and of their specs.

For people, in Vietnamese. Written into docs/handbook/, where a test compares it with the definitions."""

from collections.abc import Iterator, Mapping
from fractions import Fraction
from pathlib import Path
from typing import Any

import sogoc
from sogoc.foundations.ledger.books import books
from sogoc.foundations.ledger.sections import Section, sections
from sogoc.foundations.ledger.wording import cell_in_words, period_in_words, selection_in_words
from sogoc.kernel.vietnamese import day, percent, whole
from sogoc.measures.amounts import Choice, Cites, Distinct, Group, Kind, Latest, Ratio, Share, Value
from sogoc.measures.language import Basis, Figure
from sogoc.measures.specs import Spec, Told
from sogoc.measures.states import STATES, State

INDEX = "README.md"
MADE = "<!-- `sogoc handbook docs/handbook` viết trang này từ định nghĩa; đừng sửa tay. -->"
KINDS = {
    Kind.NUMBER: "số đếm",
    Kind.PERCENT: "tỷ lệ phần trăm",
    Kind.FLAG: "có hay không",
    Kind.CHOICE: "một trong các lựa chọn",
    Kind.DOCUMENT: "số, ký hiệu văn bản",
    Kind.DATE: "ngày",
}
ROLES = {"counted": "Đếm", "part": "Tử số", "whole": "Mẫu số", "missed": "Không được tính"}
VERDICTS = {True: "được tính", False: "không được tính", None: "không xét"}
WHY_EMPTY = {
    State.NOTHING_TO_MEASURE: {
        True: "trong kỳ không có bản ghi nào để đo",
        False: "cơ quan khai như vậy",
    },
    State.NOT_REPORTED: {
        True: "sổ không có bản ghi nào của số liệu này và chưa được xác nhận cho cả kỳ",
        False: "cơ quan chưa khai",
    },
    State.NOT_APPLICABLE: {True: "cơ quan khai như vậy", False: "cơ quan khai như vậy"},
    State.NOT_YET_DUE: {
        True: "kỳ chưa bắt đầu, hoặc đang diễn ra mà sổ chưa có bản ghi nào",
        False: "kỳ chưa bắt đầu, hoặc đang diễn ra mà cơ quan chưa khai",
    },
}


def specs() -> dict[str, Path]:
    """Where the spec of each figure stands, by its name."""
    return {path.stem: path for path in sorted(Path(sogoc.__path__[0]).rglob("specs/*.yaml"))}


def pages() -> dict[str, str]:
    """Every page of the handbook, by the name of its file."""
    told, catalogue = specs(), sections()
    found = {INDEX: _index(catalogue)}
    for section in catalogue:
        for name in section.names:
            found[f"{name}.md"] = _lined(_page(name, books.figures[name], section, told.get(name)))
    return found


def _lined(lines: Iterator[str]) -> str:
    return "\n".join(lines) + "\n"


def _index(catalogue: list[Section]) -> str:
    def lines() -> Iterator[str]:
        figures = [books.figures[name] for section in catalogue for name in section.names]
        counted = sum(figure.is_counted for figure in figures)
        yield from (MADE, "", "# Sổ tay số liệu", "")
        told = f"{len(figures)} số liệu: {counted} đếm từ sổ, {len(figures) - counted} do cơ quan khai báo kèm văn bản"
        yield f"{told} chứng minh."
        for section in catalogue:
            yield from ("", f"## {section.title}", "", "| số liệu | đơn vị | có từ |", "| --- | --- | --- |")
            for name in section.names:
                figure = books.figures[name]
                link = f"[{_cell(figure.title)}]({name}.md)"
                yield f"| {link} | {_cell(figure.unit)} | {'đếm từ sổ' if figure.is_counted else 'khai báo'} |"

    return _lined(lines())


# ── one figure ─────────────────────────────────────────────────────────────
def _page(name: str, figure: Figure, section: Section, spec: Path | None) -> Iterator[str]:
    yield from (MADE, "", f"# {figure.title}", "")
    yield from (f"[Sổ tay số liệu]({INDEX}) · {section.title} · `{name}`", "")
    yield from ("| | |", "| --- | --- |")
    yield from (f"| {label} | {_cell(words)} |" for label, words in _facts(figure) if words)
    yield from ("", "## Đếm gì", "", *_counted(figure))
    if figure.note:
        yield from ("", f"Lưu ý: {figure.note}")
    yield from ("", "## Khi ô không có số", "", *_empty(figure))
    if spec:
        yield from ("", "## Ví dụ", "", *_example(Spec.load(spec, figure), figure))
    for earlier in reversed(figure.versions[:-1]):
        since = f" từ ngày {day(earlier.since)}" if earlier.since else ""
        yield from ("", f"## Bản {earlier.version}, áp dụng{since} cho tới bản sau", "", *_counted(earlier))


def _facts(figure: Figure) -> Iterator[tuple[str, str]]:
    yield "Đơn vị tính", figure.unit
    yield "Giá trị là", KINDS[figure.kind]
    yield "Gồm", "; ".join(f"`{code}` {words}" for code, words in figure.choices)
    yield "Có từ", "đếm từ sổ" if figure.is_counted else "khai báo, kèm văn bản chứng minh"
    yield "Sổ", ", ".join(register.title for register in figure.registers)
    yield "Cộng lên cấp trên", _up_the_tree(figure)
    yield "Căn cứ", "; ".join(map(_basis, figure.basis))
    since = f", áp dụng từ ngày {day(figure.since)}" if figure.since else ""
    yield "Bản định nghĩa", f"{figure.version}{since}"


def _up_the_tree(figure: Figure) -> str:
    if not figure.is_counted:
        return "không; mỗi cơ quan khai số của mình"
    if isinstance(figure.measure, Share | Ratio):
        return "cộng tử số, cộng mẫu số, rồi chia lại; không lấy trung bình"
    return "cộng được" if figure.measure.adds_up else "không cộng; tính lại trên mọi bản ghi của cấp dưới"


def _basis(basis: Basis) -> str:
    told = f"{basis.document}, {basis.place}" if basis.place else basis.document
    since = f" từ ngày {day(basis.since)}" if basis.since else ""
    until = f" đến hết ngày {day(basis.until)}" if basis.until else ""
    return told + (f" ({(since + until).strip()})" if since or until else "")


def _counted(figure: Figure) -> Iterator[str]:
    if not figure.is_counted:
        yield "Chưa có sổ nào đếm số liệu này. Cơ quan khai báo cho từng kỳ; mỗi số khai báo dẫn một văn bản trong sổ"
        yield "văn bản để chứng minh, và được ghi rõ là khai báo ở mọi nơi in ra."
    for group in figure.measure.groups:
        yield f"- {_role(group, figure)}: {_amount(group, figure)}{selection_in_words(group.of)}."
    if isinstance(figure.measure, Choice):
        yield f"- {_code(figure.measure.several, figure)}: khi có từ hai trường hợp trên trở lên."


def _role(group: Group, figure: Figure) -> str:
    return ROLES.get(group.role) or _code(group.role, figure)


def _code(code: str, figure: Figure) -> str:
    return dict(figure.choices).get(code, code).capitalize()


def _amount(group: Group, figure: Figure) -> str:
    """What is taken of the records, where it is not how many they are."""
    columns = group.of.register.columns()
    if group.amount and group.amount.total:
        return f"tổng {columns[group.amount.total].label} của bản ghi "
    if isinstance(figure.measure, Distinct):
        return f"số {figure.measure.column.label} khác nhau của bản ghi "
    if isinstance(figure.measure, Latest):
        return f"{figure.measure.told.label} của bản ghi mới nhất trong những bản ghi "
    if isinstance(figure.measure, Cites):
        return f"{figure.measure.number.label} của bản ghi "
    return ""


def _empty(figure: Figure) -> Iterator[str]:
    for state, why in WHY_EMPTY.items():
        if state is State.NOTHING_TO_MEASURE and figure.is_counted and not _can_be_of_nothing(figure):
            continue
        yield f"- *{STATES[state]}*: {why[figure.is_counted]}."


def _can_be_of_nothing(figure: Figure) -> bool:
    return isinstance(figure.measure, Share | Ratio | Choice | Cites | Latest)


# ── its spec ───────────────────────────────────────────────────────────────
def _example(spec: Spec, figure: Figure) -> Iterator[str]:
    days = f"từ ngày {day(spec.period.start)} đến hết ngày {day(spec.period.end)}"
    yield f"Kỳ: {period_in_words(spec.period)}, {days}."
    registers = {register.name: register for register in figure.registers}
    for name, records in spec.records.items():
        columns = [
            column
            for column in registers[name].columns().values()
            if any(column.name in record.facts for record in records)
        ]
        yield from ("", f"{registers[name].title}:", "")
        yield f"| {' | '.join(_cell(column.label) for column in columns)} | |"
        yield "|" + " --- |" * (len(columns) + 1)
        yield from (_record(record, columns) for record in records)
    yield from ("", f"Kết quả: **{_result(spec, figure)}**")


def _record(record: Told, columns: list[Any]) -> str:
    nobody: Mapping[str, str] = {}
    cells = [_cell(cell_in_words(record.facts.get(column.name), column, nobody)) for column in columns]
    return f"| {' | '.join(cells)} | {VERDICTS[record.verdict]} |"


def _result(spec: Spec, figure: Figure) -> str:
    """A share with its sums as they were counted: 2/4 = 50,0%."""
    if isinstance(figure.measure, Share) and spec.value is not None:
        verdicts = [record.verdict for records in spec.records.values() for record in records]
        part, rest = verdicts.count(True), verdicts.count(False)
        return f"{part}/{part + rest} = {percent(Fraction(part, part + rest))}"
    return _value(spec.value, figure)


def _value(value: Value | None, figure: Figure) -> str:
    match value:
        case None:
            return STATES[State.NOTHING_TO_MEASURE]
        case Fraction():
            return percent(value)
        case tuple():
            return "; ".join(value)
        case int() if figure.kind is Kind.NUMBER:
            return f"{whole(value)} {figure.unit}".rstrip()
        case int() | str():
            return _code(str(value), figure) if figure.choices else ("có" if value else "không")
    return day(value)


def _cell(words: str) -> str:
    return words.replace("|", "\\|")
