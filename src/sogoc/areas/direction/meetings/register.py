"""The registers of meetings and of what was concluded there, as figures know them."""

from dataclasses import dataclass
from enum import StrEnum

from sogoc.measures.language import Day, Number, Register, Text


class MeetingKind(StrEnum):
    """What people met for."""

    BRIEFING = "briefing"
    SEMINAR = "seminar"
    CONFERENCE = "conference"
    REVIEW = "review"


class Bound(StrEnum):
    """How a target is meant."""

    AT_LEAST = "at_least"
    AT_MOST = "at_most"


MEETING_KINDS = {
    MeetingKind.BRIEFING: "họp giao ban",
    MeetingKind.SEMINAR: "tọa đàm, chuyên đề",
    MeetingKind.CONFERENCE: "hội nghị",
    MeetingKind.REVIEW: "sơ kết, tổng kết",
}
BOUNDS = {Bound.AT_LEAST: "ít nhất", Bound.AT_MOST: "nhiều nhất"}
EVERY_WORD = (MEETING_KINDS, BOUNDS)


@dataclass(frozen=True, slots=True)
class Target:
    """What a figure is to reach: at least 50, of its unit."""

    figure: str
    bound: Bound
    value: int


class Meetings(Register):
    """Hội nghị, họp giao ban về cải cách hành chính"""

    subject = Text("nội dung")
    kind = Text("hình thức", words={str(key): name for key, name in MEETING_KINDS.items()})
    held_on = Day("ngày họp")


class Conclusions(Register):
    """Kết luận tại hội nghị, cuộc họp"""

    content = Text("nội dung kết luận")
    held_on = Day("ngày họp")
    year = Number("của năm")
    figure = Text("chỉ tiêu về số liệu")
    target = Number("mức chỉ tiêu")


meetings = Meetings("meetings")
conclusions = Conclusions("conclusions")
