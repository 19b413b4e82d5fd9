"""What every plan of autonomy has to be, proposed, decided or recorded."""

from dataclasses import dataclass
from datetime import date

from sogoc.areas.public_finance.autonomy.register import Tier
from sogoc.foundations.agencies.models import Agency
from sogoc.kernel.acts import Refusal

from .law import tier_on
from .tiers import refuse_tier


class YearsOutOfOrder(Refusal):
    "Phương án từ năm {first} đến năm {last} không thành giai đoạn. Hãy ghi năm đầu trước, hoặc cùng, năm cuối."


class TooManyYears(Refusal):
    "Theo {source}, một phương án không quá {years} năm. Hãy ghi lại năm đầu và năm cuối."


@dataclass(frozen=True, slots=True)
class YearsOfAPlan:
    first: int
    last: int

    @property
    def columns(self) -> dict[str, int]:
        """Where they stand in a record."""
        return {"first_year": self.first, "last_year": self.last}


def refuse_unplannable(unit: Agency, tier: Tier, years: YearsOfAPlan, day: date) -> None:
    """By the law of that day."""
    refuse_tier(unit, tier, day)
    if years.last < years.first:
        raise YearsOutOfOrder(first=str(years.first), last=str(years.last))
    row = tier_on(tier, day)
    if row and row["years"] and years.last - years.first >= row["years"]:
        raise TooManyYears(source=row["source"], years=row["years"])
