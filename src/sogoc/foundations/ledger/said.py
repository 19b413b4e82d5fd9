"""What agencies said of their figures and registers, read for many at once."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from sogoc.foundations.agencies.models import Agency
from sogoc.kernel.periods import Period

from .models import Attestation, Declaration

ONE_DAY = timedelta(days=1)


def declarations(
    names: Iterable[str], agencies: Iterable[Agency], period: Period
) -> Mapping[tuple[str, str], Declaration]:
    """By figure and agency's key. Mostly there are none: their documents are read where there are."""
    asked = {agency.pk: agency for agency in agencies}
    told = Declaration.objects.filter(
        figure__in=list(names),
        agency__in=list(asked),
        first_day=period.start,
        last_day=period.end,
    ).prefetch_related("document")
    found: dict[tuple[str, str], Declaration] = {}
    for one in told:
        one.agency = asked[one.agency_id]
        found[one.figure, one.agency.key] = one
    return found


@dataclass(frozen=True, slots=True)
class Attested:
    """For each register the spans of days that were attested, by the agency that did so."""

    spans: Mapping[tuple[str, str], list[tuple[date, date]]]

    @classmethod
    def of(cls, told: Iterable[tuple[str, str, date, date]]) -> "Attested":
        """Each with its register, who attested, and the first and the last day."""
        spans: dict[tuple[str, str], list[tuple[date, date]]] = {}
        for register, agency, first, last in told:
            spans.setdefault((register, agency), []).append((first, last))
        return cls(spans)

    def covers(self, register: str, agency: Agency, period: Period) -> bool:
        """Whether every day of the period is attested, by the agency or by one above it."""
        return not self.missing(register, agency, period)

    def missing(self, register: str, agency: Agency, period: Period) -> list[tuple[date, date]]:
        """The days that nobody attested, as spans."""
        day, found = period.start, []
        for first, last in sorted(
            span for key in agency.steps for span in self.spans.get((register, key), ())
        ):
            if last < day:
                continue
            if first > day:
                found.append((day, first - ONE_DAY))
            day = last + ONE_DAY
        return [*found, (day, period.end)] if day <= period.end else found


def attested(registers: Iterable[str], agencies: Iterable[Agency], period: Period) -> Attested:
    keys = {key for agency in agencies for key in agency.steps}
    told = Attestation.objects.filter(
        register__in=list(registers),
        agency__key__in=keys,
        first_day__lte=period.end,
        last_day__gte=period.start,
    ).values_list("register", "agency__key", "first_day", "last_day")
    return Attested.of(told)
