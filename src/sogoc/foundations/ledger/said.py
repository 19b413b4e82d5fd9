"""What agencies said of their figures and registers, read for many at once."""

from collections.abc import Iterable, Mapping

from sogoc.foundations.agencies.models import Agency
from sogoc.kernel.periods import Period
from sogoc.measures.attested import Attested

from .models import Attestation, Declaration


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


def attested(registers: Iterable[str], agencies: Iterable[Agency], period: Period) -> Attested:
    keys = {key for agency in agencies for key in agency.steps}
    told = Attestation.objects.filter(
        register__in=list(registers),
        agency__key__in=keys,
        first_day__lte=period.end,
        last_day__gte=period.start,
    ).values_list("register", "agency__key", "first_day", "last_day")
    return Attested.of(told)
