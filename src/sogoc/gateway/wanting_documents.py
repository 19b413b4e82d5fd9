"""Reads which documents a machine or a link asks for."""

from collections.abc import Mapping
from typing import Any

from sogoc.foundations.documents.kinds import kind_names
from sogoc.foundations.documents.queries import Wanted
from sogoc.foundations.documents.traits import FLOW_NAMES, SECRECY_NAMES, SIGNING_NAMES, URGENCY_NAMES
from sogoc.kernel.acts import Actor, Unreadable

from .wanting import agency_asked, period_asked, word_asked

NARROWED: dict[str, Mapping[Any, str]] = {
    "signed": SIGNING_NAMES,
    "secrecy": SECRECY_NAMES,
    "urgency": URGENCY_NAMES,
}


class UnknownKind(Unreadable):
    "Không có loại văn bản “{key}”. Hãy viết một trong: {keys}."


class UnknownFlow(Unreadable):
    "Không rõ “{key}” là văn bản đi hay đến. Hãy viết một trong: {keys}."


def wanted_asked(by: Actor, asked: Mapping[str, str]) -> Wanted:
    """Which documents: for the API and for sheets. What cannot be meant is refused, and not taken for "none"."""
    kind, flow = asked.get("kind", ""), asked.get("flow", "")
    if kind and kind not in kind_names():
        raise UnknownKind(key=kind[:60], keys=", ".join(kind_names()))
    if flow and flow not in FLOW_NAMES:
        raise UnknownFlow(key=flow[:60], keys=", ".join(FLOW_NAMES))
    return Wanted(
        words=asked.get("words", "")[:200],
        agency=agency_asked(by, asked["agency"]) if asked.get("agency") else None,
        period=period_asked(asked["period"]) if asked.get("period") else None,
        kind=kind,
        flow=flow,
        cancelled=bool(asked.get("cancelled")),
        **{name: word_asked(asked.get(name, ""), known) for name, known in NARROWED.items()},
    )
