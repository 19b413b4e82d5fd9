"""What pages ask of what was said: declarations, and who vouches for which register."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.db.models import Q, QuerySet

from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.queries import under
from sogoc.foundations.journal.models import Entry
from sogoc.kernel.acts import Actor, reach, require
from sogoc.kernel.periods import Period
from sogoc.measures.attested import Attested
from sogoc.measures.selections import Register

from .asking import Answer
from .attesting import records_of
from .books import books
from .models import Attestation, Declaration
from .shapes import Shape, held


def declarations_seen_by(by: Actor) -> QuerySet[Declaration]:
    seen = under(reach(by, "see_figure"), "agency__path")
    return Declaration.objects.filter(seen).select_related("agency", "document__agency")


def declarations_in(by: Actor, agency: Agency, period: Period) -> QuerySet[Declaration]:
    """Of the agency and all below it, for the period or a part of it."""
    below = held([agency], Shape.reported(period))[agency.key]
    return declarations_seen_by(by).filter(
        agency__key__in=below, first_day__gte=period.start, last_day__lte=period.end
    )


def attestations_seen_by(by: Actor) -> QuerySet[Attestation]:
    seen = under(reach(by, "see_figure"), "agency__path")
    return Attestation.objects.filter(seen).select_related("agency")


def attestations_of(answer: Answer) -> list[tuple[Attestation, str]]:
    """Who vouches for the registers that an answer was counted from, and for which days."""
    names = [register.name for register in answer.figure.registers]
    found = [one for some in _attestations(names, answer.agency, answer.asked).values() for one in some]
    who = attested_by(found)
    return [(one, who.get(str(one.pk), "")) for one in found]


@dataclass(frozen=True, slots=True)
class Vouched:
    """A register in a period: how many records there are, who vouches for which days, and for which nobody does."""

    register: Register
    records: int
    attestations: list[tuple[Attestation, str]]
    """Each with the name of who attested."""
    missing: list[tuple[date, date]]

    @property
    def came_after(self) -> int:
        """Records more than were attested, where one attestation stands for the whole period."""
        if len(self.attestations) != 1 or self.missing:
            return 0
        return self.records - self.attestations[0][0].records


def registers_vouched(
    agency: Agency, period: Period, *, by: Actor, registers: Iterable[str] | None = None
) -> list[Vouched]:
    """Of all registers, or of some: one query counts each, and two tell of all who attested."""
    require(by, "see_figure", agency)
    names = list(books.registers) if registers is None else list(registers)
    found = _attestations(names, agency, period)
    who = attested_by(one for some in found.values() for one in some)
    spans = Attested.of(
        (name, one.agency.key, one.first_day, one.last_day) for name in found for one in found[name]
    )
    return [
        Vouched(
            books.registers[name],
            records_of(books.registers[name], agency, period),
            [(one, who.get(str(one.pk), "")) for one in found.get(name, ())],
            spans.missing(name, agency, period),
        )
        for name in names
    ]


def _attestations(names: list[str], agency: Agency, period: Period) -> dict[str, list[Attestation]]:
    """Of these registers, by the agency or one above it, for any day of the period."""
    touching = Q(first_day__lte=period.end, last_day__gte=period.start)
    found: dict[str, list[Attestation]] = {}
    for one in (
        Attestation.objects.filter(touching, register__in=names, agency__key__in=agency.steps)
        .select_related("agency")
        .order_by("first_day", "pk")
    ):
        found.setdefault(one.register, []).append(one)
    return found


def attested_by(attestations: Iterable[Attestation]) -> dict[str, str]:
    """Who attested, as the journal has it, by the key of the attestation."""
    keys = [str(one.pk) for one in attestations]
    if not keys:
        return {}
    told = Entry.objects.filter(
        kind=Attestation._meta.label_lower, key__in=keys, act="attest_register"
    ).values_list("key", "actor_name")
    return dict(told)
