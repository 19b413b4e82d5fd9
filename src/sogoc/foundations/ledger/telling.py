"""A number and the rule behind it in a few lines, for its page and for the command line: a label, and words."""

from collections.abc import Iterator

from django.utils.translation import gettext as _

from sogoc.kernel.vietnamese import day, whole
from sogoc.measures.states import SOURCES

from .asking import Answer
from .wording import difference_in_words, period_in_words, value_in_words, worded

Told = Iterator[tuple[str, str]]


def value_told(answer: Answer) -> Told:
    """What it is, and how it came about."""
    unit = answer.figure.unit
    beside = f" {_(unit)}" if unit and unit != "%" and answer.value is not None else ""
    source = f" ({_(SOURCES[answer.source])})" if answer.source else ""
    yield _("Giá trị"), f"{value_in_words(answer)}{beside}{source}"
    if answer.sums:
        yield _("Hai tổng"), f"{whole(answer.sums[0])}/{whole(answer.sums[1])}"
    if answer.declaration:
        yield _("Văn bản chứng minh"), str(answer.declaration.document)
    if answer.overridden:
        yield _("Đếm từ sổ"), counted_told(answer)
    if answer.declaration and answer.declaration.reason:
        yield _("Lý do"), answer.declaration.reason


def counted_told(answer: Answer) -> str:
    """What the records say where something else was declared, and how far it is: 5 (chênh lệch +1)."""
    counted = worded(answer.counted, answer.figure) or _("không có gì để đếm")
    far = difference_in_words(answer)
    return f"{counted} ({_('chênh lệch')} {far})" if far else counted


def rule_told(answer: Answer) -> Told:
    """Of which days, by which definition, on which article that was in force then."""
    first, last = day(answer.asked.start), day(answer.asked.end)
    yield _("Kỳ"), f"{period_in_words(answer.asked)} ({first} – {last})"
    yield _("Tính đến ngày"), day(answer.period.end)
    if answer.figure.note:
        yield _("Lưu ý"), _(answer.figure.note)
    if answer.figure.is_counted and not answer.figure.measure.adds_up:
        yield _("Cộng dồn"), _("không cộng được từ các đơn vị bên dưới; mỗi cấp đếm riêng")
    basis = [
        f"{one.document}, {one.place}" if one.place else one.document
        for one in answer.told.basis_on(answer.asked.end)
    ]
    if basis:
        yield _("Căn cứ"), "; ".join(basis)
    version = f"{_('phiên bản')} {answer.figure.version}"
    if answer.figure.since:
        version += ", " + _("từ ngày {day}").format(day=day(answer.figure.since))
    yield _("Định nghĩa"), f"{answer.name}, {version} ({answer.told.definition[:12]})"
