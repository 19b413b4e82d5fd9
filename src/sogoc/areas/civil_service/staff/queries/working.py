"""As what somebody is in a unit."""

from dataclasses import dataclass
from typing import Any

from sogoc.areas.civil_service.positions.models import Position
from sogoc.areas.civil_service.staff.register import PaidFrom, StaffKind
from sogoc.foundations.agencies.models import Agency


@dataclass(frozen=True, slots=True)
class Work:
    """As what somebody is there."""

    unit: Agency
    kind: StaffKind
    paid_from: PaidFrom = PaidFrom.STATE
    position: Position | None = None

    @property
    def columns(self) -> dict[str, Any]:
        """Where it stands in a stay."""
        return {
            "unit": self.unit,
            "kind": self.kind.value,
            "paid_from": self.paid_from.value,
            "position": self.position,
        }
