"""What a feed may tell of a dossier, and how another system's columns and words are read as ours."""

from collections.abc import Mapping as Told
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any

from sogoc.areas.procedures.catalogue.register import LEVELS
from sogoc.areas.procedures.dossiers.register import (
    CHANNELS,
    DELIVERIES,
    OUTCOMES,
    Application,
    Delivery,
    Outcome,
)
from sogoc.kernel.acts import Refusal
from sogoc.kernel.budgets import UnreadableBudget, read_budget
from sogoc.kernel.vietnamese import UnreadableDay, fold, read_moment
from sogoc.kernel.working_days import YEARS

FIELDS = {
    "code": "Mã hồ sơ",
    "procedure_code": "Mã thủ tục",
    "procedure": "Thủ tục",
    "field": "Lĩnh vực",
    "channel": "Cách nộp",
    "level": "Cung cấp trực tuyến",
    "limit": "Thời hạn giải quyết",
    "received": "Tiếp nhận lúc",
    "concluded": "Giải quyết xong lúc",
    "outcome": "Kết quả",
    "because": "Lý do từ chối, rút",
    "returned": "Trả kết quả lúc",
    "delivery": "Cách trả kết quả",
}
NEEDED = ("code", "procedure_code", "procedure", "field", "channel", "limit", "received")
MOMENTS = ("received", "concluded", "returned")
WORDS: dict[str, Told[Any, str]] = {
    "channel": CHANNELS,
    "level": LEVELS,
    "outcome": OUTCOMES,
    "delivery": DELIVERIES,
}
# The same for every row of a source, where its system has no column for it.
FIXABLE = ("field", "channel", "level", "limit", "outcome", "delivery")
# Whose dossier it is stays where it is known: columns so headed are not kept, whatever else is told.
PERSONAL = (
    "chu ho so",
    "nguoi nop",
    "ho ten",
    "ho va ten",
    "dien thoai",
    "so dt",
    "cccd",
    "cmnd",
    "can cuoc",
    "dinh danh",
    "dia chi",
    "email",
    "thu dien tu",
    "ngay sinh",
    "sinh nam",
    "name",
    "phone",
    "address",
)

TOTALS = {
    "received": "tiếp nhận trong kỳ",
    "carried_over": "kỳ trước chuyển sang",
    "to_settle": "nhận giải quyết",
    "settled": "đã giải quyết",
    "open": "đang giải quyết",
}


class RowState(StrEnum):
    """What became of a row."""

    WAITING = "waiting"
    TAKEN = "taken"
    CORRECTED = "corrected"
    UNCHANGED = "unchanged"
    REFUSED = "refused"
    REPLACED = "replaced"


ROW_STATES = {
    RowState.WAITING: "đang chờ",
    RowState.TAKEN: "đã nhận",
    RowState.CORRECTED: "đã đính chính",
    RowState.UNCHANGED: "không đổi",
    RowState.REFUSED: "bị từ chối",
    RowState.REPLACED: "đã có dòng sau thay",
}


class CellUnreadable(Refusal):
    "Mục “{field}” không đọc được: “{text}”. Hãy sửa ở hệ thống gửi hoặc bổ sung bảng quy đổi."


class CellMissing(Refusal):
    "Thiếu mục “{field}”. Hãy bổ sung ở hệ thống gửi, hoặc sửa bảng quy đổi nếu cột mang tên khác."


class StillAhead(Refusal):
    "Hồ sơ {code} có mốc {told} chưa tới. Hãy kiểm tra lại ở hệ thống gửi."


class TakenBack(Refusal):
    "Hồ sơ {code} trước đây được báo {event}, nay nguồn không báo nữa. Hãy kiểm tra, rồi đính chính hồ sơ trong sổ."


def kept_of(row: Told[str, Any]) -> dict[str, str]:
    """A row without what tells whose it is."""
    return {
        _kept(title): "" if cell is None else _kept(str(cell))
        for title, cell in row.items()
        if not any(word in fold(title) for word in PERSONAL)
    }


def _kept(text: str) -> str:
    """Signs that no database keeps are left out or marked."""
    return text.replace("\0", "").encode("utf-8", "replace").decode()


@dataclass(frozen=True, slots=True)
class Mapping:
    """`columns`: our field → their heading. `words`: our field → their word → our key. `fixed`: our field → what is
    said of every row."""

    columns: Told[str, str] = field(default_factory=lambda: dict(FIELDS))
    words: Told[str, Told[str, str]] = field(default_factory=dict)
    fixed: Told[str, str] = field(default_factory=dict)

    def translated(self, row: Told[str, str]) -> dict[str, str]:
        """Headings are found without diacritics, in any case."""
        cells = {fold(title): str(cell).strip() for title, cell in row.items()}
        told = {name: cells.get(fold(title), "") for name, title in self.columns.items() if title}
        return {name: self._ours(name, told.get(name, "")) or self.fixed.get(name, "") for name in FIELDS}

    def of(self, name: str) -> str:
        """How one of our fields is read, in a line: in the same order whichever database kept it."""
        told = [f"cột “{self.columns[name]}”"] if self.columns.get(name) else []
        told += [f"“{theirs}” là {ours}" for theirs, ours in sorted(self.words.get(name, {}).items())]
        told += [f"chung: {self.fixed[name]}"] if self.fixed.get(name) else []
        return "; ".join(told)

    def _ours(self, name: str, text: str) -> str:
        """Their word by the mapping; else it may be one of ours already."""
        known = {fold(theirs): ours for theirs, ours in self.words.get(name, {}).items()}
        if fold(text) in known:
            return known[fold(text)]
        ours = {fold(word): str(key) for key, word in WORDS.get(name, {}).items() if key}
        return ours.get(fold(text), text)


@dataclass(frozen=True, slots=True)
class Fed:
    """What a source says of a dossier now."""

    application: Application
    received: datetime
    concluded: datetime | None
    outcome: Outcome
    because: str
    returned: datetime | None
    delivery: Delivery

    @classmethod
    def read(cls, told: Told[str, str]) -> "Fed":
        for name in NEEDED:
            if not told[name]:
                raise CellMissing(field=FIELDS[name])
        moments = {name: _moment(name, told[name]) for name in MOMENTS}
        keys = {name: _word(name, told[name]) for name in WORDS}
        try:
            limit = read_budget(told["limit"])
        except UnreadableBudget as error:
            raise _unreadable("limit", told["limit"]) from error
        outcome = keys["outcome"] or (Outcome.SETTLED.value if moments["concluded"] else "")
        return cls(
            Application.read({**told, **keys, "limit": limit}),
            **moments,
            outcome=Outcome(outcome),
            because=told["because"],
            delivery=Delivery(keys["delivery"]),
        )

    @property
    def kept(self) -> dict[str, str]:
        """In words that a database keeps, to see whether the next row says anything else."""
        moments = {name: at.isoformat() if (at := getattr(self, name)) else "" for name in MOMENTS}
        told = {"outcome": str(self.outcome), "because": self.because, "delivery": str(self.delivery)}
        return {**self.application.columns, **moments, **told}

    def refuse_future(self, now: datetime) -> None:
        latest = max(at for at in (self.received, self.concluded, self.returned) if at)
        if latest > now:
            raise StillAhead(code=self.application.code, told=latest)

    def refuse_taking_back(self, before: Told[str, str]) -> None:
        """What happened is not undone by leaving it out."""
        for name, event in (("concluded", "giải quyết xong"), ("returned", "trả kết quả")):
            if before[name] and not self.kept[name]:
                raise TakenBack(code=self.application.code, event=event)


def _unreadable(name: str, text: str) -> CellUnreadable:
    return CellUnreadable(field=FIELDS[name], text=text[:100])


def _moment(name: str, text: str) -> Any:
    if not text:
        return None
    try:
        at = read_moment(text)
    except UnreadableDay as error:
        raise _unreadable(name, text) from error
    if at.year not in YEARS:
        raise _unreadable(name, text)
    return at


def _word(name: str, key: str) -> str:
    if key and key not in {str(one) for one in WORDS[name]}:
        raise _unreadable(name, key)
    return key


@dataclass(frozen=True, slots=True)
class Reconciled:
    """One total: what the other system told, and what was counted of what was taken."""

    name: str
    told: int | None
    taken: int
    carried_over: int

    @property
    def difference(self) -> int:
        return 0 if self.told is None else self.told - self.taken

    @property
    def finding(self) -> str:
        """untold, equal, carried_over (they count what the period before left among what came in), or differs."""
        if self.told is None:
            return "untold"
        if self.difference == 0:
            return "equal"
        if self.name == "received" and self.difference == self.carried_over:
            return "carried_over"
        return "differs"
