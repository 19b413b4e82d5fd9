"""Reporting periods: 2021, 2023-Q1, 2024-H1, 2023-9M, 2023-02, 2021-01-01..2021-11-01; @nd09 for the reporting cut."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from .reporting_cuts import reporting_cuts
from .vietnamese import day

# Decree 09/2019; where it begins and ends is in data/reporting_cuts.yaml.
REPORTING_CUT = "@nd09"

_SHAPES: dict[re.Pattern[str], Callable[[re.Match[str]], tuple[int, int, int]]] = {
    re.compile(r"(\d{4})", re.ASCII): lambda m: (int(m[1]), 1, 12),
    re.compile(r"(\d{4})-Q([1-4])", re.ASCII): lambda m: (int(m[1]), 3 * int(m[2]) - 2, 3),
    re.compile(r"(\d{4})-H([12])", re.ASCII): lambda m: (int(m[1]), 6 * int(m[2]) - 5, 6),
    re.compile(r"(\d{4})-9M", re.ASCII): lambda m: (int(m[1]), 1, 9),
    re.compile(r"(\d{4})-(0[1-9]|1[0-2])", re.ASCII): lambda m: (int(m[1]), int(m[2]), 1),
}
_ROMAN = {1: "I", 2: "II", 3: "III", 4: "IV"}
_FREE = re.compile(r"(\d{4}-\d{2}-\d{2})\.\.(\d{4}-\d{2}-\d{2})", re.ASCII)


class UnreadablePeriod(ValueError):
    """What was typed is no period."""


def _month_start(year: int, month: int) -> date:
    extra, index = divmod(month - 1, 12)
    return date(year + extra, index + 1, 1)


@dataclass(frozen=True, slots=True)
class Period:
    """From the first day to the last, both counted; `key` is how it is written in addresses and forms."""

    key: str
    start: date
    end: date

    @classmethod
    def parse(cls, key: str) -> "Period":
        name, cut = (key.removesuffix(REPORTING_CUT), True) if key.endswith(REPORTING_CUT) else (key, False)
        if not cut and (free := _FREE.fullmatch(name)):
            return cls._free(key, *free.groups())
        for shape, read in _SHAPES.items():
            if match := shape.fullmatch(name):
                year, month, length = read(match)
                if not 1900 <= year <= 2199:
                    break
                start, after = _month_start(year, month), _month_start(year, month + length)
                if cut:
                    return cls(key, _cut_before(start), _cut_before(after) - timedelta(days=1))
                return cls(key, start, after - timedelta(days=1))
        raise UnreadablePeriod(key)

    @classmethod
    def _free(cls, key: str, first: str, last: str) -> "Period":
        try:
            start, end = date.fromisoformat(first), date.fromisoformat(last)
        except ValueError as error:
            raise UnreadablePeriod(key) from error
        if start > end:
            raise UnreadablePeriod(key)
        return cls(key, start, end)

    @classmethod
    def quarter_of(cls, value: date) -> "Period":
        return cls.parse(f"{value.year}-Q{(value.month + 2) // 3}")

    @property
    def year(self) -> int:
        """The year it is of; a period of the reporting cut begins in December of the year before."""
        return self.end.year

    @property
    def year_start(self) -> date:
        """Where what is counted since the start of the year begins."""
        first = _month_start(self.year, 1)
        return _cut_before(first) if self.key.endswith(REPORTING_CUT) else first

    @property
    def before(self) -> "Period":
        """The one of its kind that ended on the day before this one begins: the quarter before a quarter. Before nine
        months lies a year, and before days freely chosen as many days."""
        name = self.key.removesuffix(REPORTING_CUT)
        if ".." in name:
            end = self.start - timedelta(days=1)
            return Period.parse(f"{end - (self.end - self.start)}..{end}")
        return Period.parse(_name_before(name) + self.key.removeprefix(name))

    @property
    def a_year_before(self) -> "Period":
        """The same part of the year before."""
        name = self.key.removesuffix(REPORTING_CUT)
        if ".." in name:
            return Period.parse(f"{_last_year(self.start)}..{_last_year(self.end)}")
        year, dash, part = name.partition("-")
        return Period.parse(f"{int(year) - 1}{dash}{part}{self.key.removeprefix(name)}")

    @property
    def before_alike(self) -> "Period":
        """The one before that can be compared with it: nine months with those of the year before."""
        return self.a_year_before if "-9M" in self.key else self.before

    def until(self, day: date | None) -> "Period":
        """As of a day: what lies after it has not happened yet. All of it without a day; its first day alone for a day
        before it begins."""
        if day is None:
            return self
        return Period(self.key, self.start, max(self.start, min(self.end, day)))

    @property
    def wording(self) -> tuple[str, dict[str, str]]:
        """A sentence and what stands in it, so that a face may translate the sentence."""
        name = self.key.removesuffix(REPORTING_CUT)
        if ".." in name:
            return "Từ {start} đến {end}", {"start": day(self.start), "end": day(self.end)}
        template, facts = _wording(name)
        if name == self.key:
            return template, facts
        # The reporting cut names its days, for nobody knows them by heart.
        return template + " ({start}–{end})", {**facts, "start": day(self.start), "end": day(self.end)}

    @property
    def label(self) -> str:
        template, facts = self.wording
        return template.format(**facts)

    def __contains__(self, value: date) -> bool:
        return self.start <= value <= self.end


def _last_year(day: date) -> date:
    """29 February has none in the year before."""
    return (
        day.replace(year=day.year - 1, day=28)
        if (day.month, day.day) == (2, 29)
        else day.replace(year=day.year - 1)
    )


def _name_before(name: str) -> str:
    year, _, part = name.partition("-")
    if part in ("", "9M"):
        return str(int(year) - 1)
    letter = part[0] if part[0] in "QH" else ""
    in_a_year = {"Q": 4, "H": 2, "": 12}[letter]
    year_before, index = divmod(int(year) * in_a_year + int(part.removeprefix(letter)) - 2, in_a_year)
    return f"{year_before}-{letter}{index + 1:0{1 if letter else 2}}"


def _cut_before(first_of_month: date) -> date:
    """The day in the month before on which a period of the reporting cut begins."""
    cut = reporting_cuts()[REPORTING_CUT.removeprefix("@")]
    return (first_of_month - timedelta(days=1)).replace(day=cut.first_day)


def _wording(name: str) -> tuple[str, dict[str, str]]:
    year, _, part = name.partition("-")
    if not part:
        return "Năm {year}", {"year": year}
    if part == "9M":
        return "9 tháng năm {year}", {"year": year}
    if part.startswith("Q"):
        return "Quý {quarter} năm {year}", {"quarter": _ROMAN[int(part[1])], "year": year}
    if part == "H1":
        return "6 tháng đầu năm {year}", {"year": year}
    if part == "H2":
        return "6 tháng cuối năm {year}", {"year": year}
    return "Tháng {month} năm {year}", {"month": str(int(part)), "year": year}
