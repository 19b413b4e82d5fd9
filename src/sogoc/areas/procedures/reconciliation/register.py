"""The words of lists that other systems keep of our procedures, and how one list is held against another."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from sogoc.areas.procedures.catalogue.register import LEVELS, Level
from sogoc.kernel.budgets import Budget
from sogoc.kernel.vietnamese import fold, whole

SHORT = 8
"""A code without the suffix of its province: 1.014431."""


class Source(StrEnum):
    """Whose list it is."""

    PORTAL = "portal"
    WEBSITE = "website"
    QUALITY = "quality"
    ONESTOP = "onestop"


class Kind(StrEnum):
    MISSING_THERE = "missing_there"
    UNKNOWN_HERE = "unknown_here"
    DIFFERS = "differs"


class What(StrEnum):
    """What is told otherwise; blank where it is the whole procedure."""

    ALL = ""
    NAME = "name"
    ONLINE = "online"
    LIMIT = "limit"
    FEE = "fee"


SOURCES = {
    Source.PORTAL: "Cổng dịch vụ công",
    Source.WEBSITE: "trang thông tin điện tử",
    Source.QUALITY: "hệ thống quản lý chất lượng",
    Source.ONESTOP: "phần mềm một cửa",
}
KINDS = {
    Kind.MISSING_THERE: "nơi kia không có",
    Kind.UNKNOWN_HERE: "danh mục không có",
    Kind.DIFFERS: "khác nội dung",
}
WHATS = {
    What.ALL: "cả thủ tục",
    What.NAME: "tên thủ tục",
    What.ONLINE: "cung cấp trực tuyến",
    What.LIMIT: "thời hạn",
    What.FEE: "phí, lệ phí",
}
EVERY_WORD = (SOURCES, KINDS, WHATS)
SAME_LEVEL = {Level.LEVEL_3: Level.PARTIAL, Level.LEVEL_4: Level.FULL}
"""Other names of the same, before 2022."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """One procedure as a list tells it; what it does not tell is not compared."""

    code: str
    name: str
    online: Level | None = None
    limit: Budget | None = None
    fee: int | None = None

    @property
    def short(self) -> str:
        return self.code.strip()[:SHORT]

    @property
    def told(self) -> dict[What, tuple[object, str]]:
        """What is compared, and in words."""
        found: dict[What, tuple[object, str]] = {What.NAME: (fold(self.name), self.name)}
        if self.online is not None:
            found[What.ONLINE] = (SAME_LEVEL.get(self.online, self.online), LEVELS[self.online])
        if self.limit is not None:
            found[What.LIMIT] = (self.limit.key, self.limit.label)
        if self.fee is not None:
            found[What.FEE] = (self.fee, f"{whole(self.fee)} đồng")
        return found


@dataclass(frozen=True, slots=True)
class Found:
    """One difference between two lists."""

    kind: Kind
    code: str
    what: What = What.ALL
    here: str = ""
    there: str = ""


def compared(here: Iterable[Listed], there: Iterable[Listed]) -> Iterator[Found]:
    """By code. Where a code stands twice, those of the same name belong together, and the others in their order."""
    ours, theirs = _by_code(here), _by_code(there)
    for code in sorted(ours.keys() | theirs.keys()):
        yield from _pairs(ours.get(code, []), theirs.get(code, []))


def _by_code(listed: Iterable[Listed]) -> dict[str, list[Listed]]:
    found: dict[str, list[Listed]] = defaultdict(list)
    for one in listed:
        found[one.short].append(one)
    return found


def _pairs(ours: list[Listed], theirs: list[Listed]) -> Iterator[Found]:
    rest = list(theirs)
    for one in ours:
        same = next((other for other in rest if fold(other.name) == fold(one.name)), None)
        other = same or next((some for some in rest if not _is_of(some, ours)), None)
        if other is None:
            yield Found(Kind.MISSING_THERE, one.code, here=one.name)
            continue
        rest.remove(other)
        yield from _differing(one, other)
    yield from (Found(Kind.UNKNOWN_HERE, other.code, there=other.name) for other in rest)


def _is_of(other: Listed, ours: list[Listed]) -> bool:
    return any(fold(one.name) == fold(other.name) for one in ours)


def _differing(one: Listed, other: Listed) -> Iterator[Found]:
    ours, theirs = one.told, other.told
    for what in ours.keys() & theirs.keys():
        (mine, here), (its, there) = ours[what], theirs[what]
        if mine != its:
            yield Found(Kind.DIFFERS, one.code, what, here, there)
