"""Agencies as a command names them: by the code of decision 20/2020, by a short code, or by their key."""

from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from sogoc.foundations.agencies.queries import agencies_seen_by, agency_with_code
from sogoc.kernel.acts import Actor, NotHere
from sogoc.kernel.in_force import in_force


class UnknownCode(NotHere):
    "Không có cơ quan nào mang mã “{code}”. Hãy viết mã ngắn như brvt, hoặc mã định danh như H56.16."


@cache
def _rules() -> list[dict[str, Any]]:
    path = Path(__file__).parent / "data" / "short_codes.yaml"
    return list(yaml.safe_load(path.read_text(encoding="utf-8")))


def agency_coded(code: str, day: date, *, by: Actor) -> Any:
    """The one that bore the code on that day; else whom a short code names, or whose key it is."""
    if found := agency_with_code(code, day):
        return found
    named = [
        rule["named"].format(code=code) for rule in _rules() if in_force(day, rule["from"], rule["until"])
    ]
    by_key = {agency.key: agency for agency in agencies_seen_by(by).filter(key__in=[*named, code])}
    for key in (*named, code):
        if key in by_key:
            return by_key[key]
    raise UnknownCode(code=code[:60])
