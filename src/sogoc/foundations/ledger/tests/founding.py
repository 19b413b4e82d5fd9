"""A register of our own, on the application's own database: units by the day they were founded."""

from types import ModuleType
from typing import Any

from django.db.models import F

from sogoc.foundations.agencies.kinds import kind_names
from sogoc.foundations.agencies.models import Agency
from sogoc.kernel.periods import Period
from sogoc.kernel.roles import Role
from sogoc.kernel.tests.builders import holder
from sogoc.measures.language import Day, Figure, Register, Text, count, during, share

QUARTER = Period.parse("2023-Q1")
EVERYBODY = holder(Role.AUDITOR)
COUNTER = holder(Role.OFFICE)
KEPT, RATE = "units_established", "divisions_rate"
OPENS = "see_account"  # fewer may do it than may see a figure


class Units(Register):
    """Cơ quan, đơn vị"""

    valid_from = Day("thành lập ngày")
    kind = Text("loại", words=kind_names())


units = Units("units")
established = units.where(during(units.valid_from), "thành lập trong kỳ")
divisions = established.where(units.kind == "division", "là phòng")
module = ModuleType("areas.founding.figures")
module.units_established = Figure("Số đơn vị", count(established), unit="đơn vị")  # type: ignore[attr-defined]
module.divisions_rate = Figure(  # type: ignore[attr-defined]
    "Tỷ lệ phòng", share(divisions, of=established, missed="không là phòng"), unit="%"
)


def rows() -> Any:
    columns = {"key": F("key"), "agency": F("pk"), "valid_from": F("valid_from"), "kind": F("kind")}
    return Agency.objects.all(), columns
