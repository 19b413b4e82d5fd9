"""How many are rated how in a year, and how many of them may be excellent."""

from dataclasses import dataclass
from typing import Any

from django.db.models import Count, QuerySet

from sogoc.areas.civil_service.conduct.models import StaffRating
from sogoc.areas.civil_service.conduct.queries.data import RatingRule, rating_rule_of
from sogoc.areas.civil_service.conduct.register import Level


@dataclass(frozen=True, slots=True)
class Spread:
    """By level, of what was approved; and the rule of the year."""

    by_level: dict[str, int]
    rule: RatingRule | None

    @property
    def most_excellent(self) -> int | None:
        """So many of those rated good or better; nothing where no text says so."""
        if self.rule is None or self.rule.excellent_most is None:
            return None
        good = self.by_level.get(Level.GOOD, 0) + self.by_level.get(Level.EXCELLENT, 0)
        return good * self.rule.excellent_most // 100

    @property
    def is_beyond(self) -> bool:
        most = self.most_excellent
        return most is not None and self.by_level.get(Level.EXCELLENT, 0) > most


def spread_of(found: QuerySet[StaffRating], year: int) -> Spread:
    """`found` are those of an agency; the yearly ones count."""
    rows: Any = found.filter(year=year, month=0, approved_on__isnull=False).order_by()
    counted = rows.values_list("level").annotate(number=Count("pk"))
    return Spread(dict(counted), rating_rule_of(year))
