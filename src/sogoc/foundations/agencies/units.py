"""The divisions and units of an agency, as records name them beside the agency that keeps the book."""

from django.db.models import QuerySet

from sogoc.kernel.acts import Refusal

from .models import Agency
from .queries import subtree


class UnitElsewhere(Refusal):
    "{unit} không thuộc {agency}. Hãy chọn phòng, đơn vị của cơ quan này."


def units_below(agency: Agency) -> QuerySet[Agency]:
    """Those that stand today."""
    return subtree(agency).exclude(pk=agency.pk).filter(valid_until=None).order_by("path")


def refuse_elsewhere(unit: Agency | None, agency: Agency) -> None:
    if unit and not unit.path.startswith(agency.path):
        raise UnitElsewhere(unit=unit.name, agency=agency.name)
