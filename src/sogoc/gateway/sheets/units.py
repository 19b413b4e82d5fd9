"""A division or unit as a row names it: by its name, its short name or its key, with or without diacritics."""

from typing import Any

from sogoc.foundations.agencies.units import units_below
from sogoc.kernel.acts import NotHere
from sogoc.kernel.vietnamese import fold


class NoUnitOfThatName(NotHere):
    "{agency} không có phòng, đơn vị “{name}”. Hãy viết đúng tên hoặc tên viết tắt trong danh sách cơ quan."


def unit_named(told: str, agency: Any) -> Any:
    """The agency itself where nobody is named."""
    wanted = fold(" ".join(told.split()))
    if not wanted:
        return agency
    for one in (agency, *units_below(agency)):
        if wanted in (fold(one.name), fold(one.short_name), fold(one.key)):
            return one
    raise NoUnitOfThatName(agency=agency.name, name=told.strip()[:100])
