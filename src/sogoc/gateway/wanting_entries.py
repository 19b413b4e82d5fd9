"""Reads which entries of the journal a machine or a link asks for."""

from collections.abc import Mapping
from datetime import date

from sogoc.foundations.journal.queries import EntriesWanted
from sogoc.kernel.acts import Unreadable
from sogoc.kernel.vietnamese import UnreadableDay, read_day


class UnknownDay(Unreadable):
    "Không đọc được ngày “{text}”. Hãy viết như 14/02/2023 hoặc 2023-02-14."


def day_asked(text: str) -> date | None:
    try:
        return read_day(text) if text else None
    except UnreadableDay as error:
        raise UnknownDay(text=text[:20]) from error


def entries_asked(asked: Mapping[str, str]) -> EntriesWanted:
    words = ("words", "who", "act", "room", "reads")
    return EntriesWanted(
        **{name: asked.get(name, "")[:200] for name in words},
        since=day_asked(asked.get("since", "")),
        until=day_asked(asked.get("until", "")),
    )
