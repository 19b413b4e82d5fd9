"""Three views of the tree: as reported, as of a day, and harmonised to the shape of a later day."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from sogoc.foundations.agencies.lineage import inherited, keys_held
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.queries import under
from sogoc.kernel.periods import Period


@dataclass(frozen=True, slots=True)
class Shape:
    """The tree as it stood on a day; harmonised, with what those who stand there took over from others."""

    day: date
    harmonised: bool = False

    @classmethod
    def reported(cls, period: Period) -> "Shape":
        """As it was when the period ended, whatever came after."""
        return cls(period.end)

    @classmethod
    def as_of(cls, day: date) -> "Shape":
        return cls(day)

    @classmethod
    def harmonised_to(cls, day: date) -> "Shape":
        return cls(day, harmonised=True)


def held(agencies: Iterable[Agency], shape: Shape) -> dict[str, list[str]]:
    """For each agency, by its key, the keys of all whose records are its own in that shape."""
    agencies = list(agencies)
    found = keys_held(agencies, shape.day)
    if not shape.harmonised:
        return found
    paths = {agency.path: agency.key for agency in agencies}
    for path, closed in inherited(paths).items():
        taken = Agency.objects.filter(under(closed)).values_list("key", flat=True)
        found[paths[path]] = [*dict.fromkeys([*found[paths[path]], *taken])]
    return found
