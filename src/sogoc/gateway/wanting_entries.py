"""Reads which entries of the journal a machine or a link asks for."""

from collections.abc import Mapping

from sogoc.foundations.journal.queries import EntriesWanted

from .wanting_days import day_asked


def entries_asked(asked: Mapping[str, str]) -> EntriesWanted:
    words = ("words", "who", "act", "room", "reads")
    return EntriesWanted(
        **{name: asked.get(name, "")[:200] for name in words},
        since=day_asked(asked.get("since", "")),
        until=day_asked(asked.get("until", "")),
    )
