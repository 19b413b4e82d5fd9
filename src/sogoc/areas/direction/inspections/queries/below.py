"""Who is inspected and who owes a remedy stands below the agency."""

from sogoc.foundations.agencies.models import Agency
from sogoc.kernel.acts import Refusal


class UnitElsewhere(Refusal):
    "{unit} không thuộc {agency}. Hãy chọn phòng, đơn vị bên dưới cơ quan này."


def refuse_elsewhere(unit: Agency | None, agency: Agency) -> None:
    if unit and not unit.path.startswith(agency.path):
        raise UnitElsewhere(unit=unit.name, agency=agency.name)
