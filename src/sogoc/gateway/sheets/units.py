"""Which division a row of a sheet names."""

from typing import Any

from sogoc.foundations.agencies.units import units_below
from sogoc.kernel.acts import Refusal


class NoUnitOfThatName(Refusal):
    "{agency} không có phòng, đơn vị “{name}”. Hãy viết đúng tên hoặc tên viết tắt trong danh sách cơ quan."


def unit_named(told: str, agency: Any) -> Any:
    """Of the agency itself where nobody is named."""
    named = " ".join(told.split())
    if not named:
        return agency
    for one in (agency, *units_below(agency)):
        if named.casefold() in (one.name.casefold(), one.short_name.casefold()):
            return one
    raise NoUnitOfThatName(agency=agency.name, name=named)
