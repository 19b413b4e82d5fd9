"""What agencies said of their figures and registers, read for many at once."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from sogoc.foundations.agencies.models import Agency
from sogoc.kernel.periods import Period

from .models import Attestation, Declaration


def declarations(
    names: Iterable[str], agencies: Iterable[Agency], period: Period
) -> Mapping[tuple[str, str], Declaration]:
    """By figure and agency's key."""
    told = Declaration.objects.filter(
        figure__in=list(names),
        agency__in=list(agencies),
        first_day=period.start,
        last_day=period.end,
    ).select_related("agency", "document")
    return {(one.figure, one.agency.key): one for one in told}


@dataclass(frozen=True, slots=True)
class Attested:
    """For each register the spans of days that were attested, by the agency that did so."""

    spans: Mapping[tuple[str, str], list[tuple[date, date]]]

    def covers(self, register: str, agency: Agency, period: Period) -> bool:
        """Whether every day of the period is attested, by the agency or by one above it."""
        steps = agency.path.rstrip("/").split("/")
        day = period.start
        for first, last in sorted(span for key in steps for span in self.spans.get((register, key), ())):
            if first <= day <= last:
                day = last + timedelta(days=1)
        return day > period.end


def attested(registers: Iterable[str], agencies: Iterable[Agency], period: Period) -> Attested:
    keys = {key for agency in agencies for key in agency.path.rstrip("/").split("/")}
    told = Attestation.objects.filter(
        register__in=list(registers),
        agency__key__in=keys,
        first_day__lte=period.end,
        last_day__gte=period.start,
    ).values_list("register", "agency__key", "first_day", "last_day")
    spans: dict[tuple[str, str], list[tuple[date, date]]] = {}
    for register, key, first, last in told:
        spans.setdefault((register, key), []).append((first, last))
    return Attested(spans)
