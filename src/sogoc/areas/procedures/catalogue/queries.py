"""What pages, acts, figures, dossiers and the portal ask of the catalogue."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import islice
from typing import Any

from django.db.models import Case, F, OuterRef, Q, QuerySet, Subquery, Value, When

from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.places import held_during, seen_from
from sogoc.foundations.agencies.queries import on
from sogoc.kernel.acts import Actor, Refusal, reach
from sogoc.kernel.vietnamese import fold

from .models import SHORT, Component, Offer, Procedure, ProcedureVersion
from .register import Place, offers, procedures

FEW = 500
"""So many keys a question may name: SQLite takes no more than a thousand."""


# ── the registers ──────────────────────────────────────────────────────────
def procedure_rows() -> tuple[QuerySet[ProcedureVersion], dict[str, Any]]:
    """The records behind the register `procedures`."""
    place = Case(When(unit=None, then=Value(Place.AGENCY.value)), default=Value(Place.SUBORDINATE.value))
    named = {name: F(name) for name in procedures.columns()}
    return ProcedureVersion.objects.all(), named | {
        "key": F("pk"),
        "code": F("procedure__code"),
        "procedure": F("name"),
        "place": place,
    }


def offer_rows() -> tuple[QuerySet[Offer], dict[str, Any]]:
    """The records behind the register `offers`."""
    named = {name: F(name) for name in offers.columns()}
    return Offer.objects.all(), named | {
        "key": F("pk"),
        "code": F("version__procedure__code"),
        "procedure": F("version__name"),
    }


# ── on a day ───────────────────────────────────────────────────────────────
def versions_on(agency: Agency, day: date) -> QuerySet[ProcedureVersion]:
    """Every procedure of an agency as it is in force on a day."""
    found = ProcedureVersion.objects.filter(on(day), agency=agency)
    return found.select_related("procedure", "agency", "unit", "decision")


def version_on(agency: Agency, code: str, day: date) -> ProcedureVersion | None:
    """What a dossier of that day is handled by. The province's suffix of a code may be left out. Where a list holds the
    code twice, the one that has stood there longer."""
    same = versions_on(agency, day).filter(procedure__short_code=code[:SHORT])
    return same.order_by("procedure_id").first()


def offer_on(version: ProcedureVersion, day: date) -> Offer | None:
    return version.offers.filter(on(day)).first()


def components_of(version: ProcedureVersion) -> list[Component]:
    return list(version.components.all())


def kept_codes(agency: Agency) -> set[str]:
    return set(Procedure.objects.filter(agency=agency).values_list("code", flat=True))


def versions_of(procedure: Procedure) -> list[ProcedureVersion]:
    """The newest first."""
    found = procedure.versions.select_related("procedure", "decision", "ended_by")
    return list(found.order_by("-number"))


def offers_of(version: ProcedureVersion) -> list[Offer]:
    """The newest first."""
    return list(version.offers.select_related("version__procedure").order_by("-valid_from"))


def offers_seen_by(by: Actor) -> QuerySet[Offer]:
    return Offer.objects.filter(seen_from(reach(by, "see_procedure"), "agency", "valid_from"))


def with_offer(versions: QuerySet[ProcedureVersion], day: date) -> QuerySet[ProcedureVersion]:
    """Each with how far it is offered online on a day, as `online`."""
    held = Offer.objects.filter(on(day), version=OuterRef("pk"))
    return versions.annotate(online=Subquery(held.values("online")[:1]))


def each_with_offer(
    versions: QuerySet[ProcedureVersion], day: date
) -> Iterator[tuple[ProcedureVersion, Offer | None]]:
    """A thousand versions and their offers at a time."""
    some = versions.iterator(chunk_size=FEW)
    while chunk := list(islice(some, FEW)):
        held = Offer.objects.filter(on(day), version__in=[one.pk for one in chunk])
        offers = {one.version_id: one for one in held}
        yield from ((one, offers.get(one.pk)) for one in chunk)


def without_codes(versions: QuerySet[ProcedureVersion], codes: Iterable[str]) -> QuerySet[ProcedureVersion]:
    """Those whose code, its suffix apart, is none of these."""
    return versions.exclude(procedure__short_code__in={code[:SHORT] for code in codes})


def fields_of(agency: Agency) -> list[str]:
    """Every field of the agency's catalogue, in the order of the alphabet."""
    named = ProcedureVersion.objects.filter(held_during(agency, None)).values_list("field", flat=True)
    return sorted(named.order_by().distinct())


def same_code(procedure: Procedure) -> QuerySet[ProcedureVersion]:
    """Others of the agency that bear the same code and have not ended: a slip, or a list that was published so."""
    others = ProcedureVersion.objects.filter(
        agency=procedure.agency_id, procedure__short_code=procedure.code[:SHORT], valid_until=None
    )
    return others.exclude(procedure=procedure).select_related("procedure")


# ── lists ──────────────────────────────────────────────────────────────────
@dataclass(frozen=True, slots=True)
class Wanted:
    """What a list is narrowed to; an empty field does not narrow. Of each procedure the version of one day."""

    on: date
    words: str = ""
    agency: Agency | None = None
    field: str = ""
    online: str = ""
    national_portal: str = ""


def versions_seen_by(by: Actor) -> QuerySet[ProcedureVersion]:
    seen = seen_from(reach(by, "see_procedure"), "agency", "valid_from")
    return ProcedureVersion.objects.filter(seen).select_related("procedure", "agency", "unit", "decision")


def versions_wanted(by: Actor, wanted: Wanted) -> QuerySet[ProcedureVersion]:
    """One answer for the page, the spreadsheet and the API."""
    found = versions_seen_by(by).filter(on(wanted.on), holding(wanted.words))
    if wanted.agency:
        found = found.filter(held_during(wanted.agency, None))
    if wanted.field:
        found = found.filter(field=wanted.field)
    offered = {name: value for name in ("online", "national_portal") if (value := getattr(wanted, name))}
    if offered:
        found = found.filter(pk__in=Offer.objects.filter(on(wanted.on), **offered).values("version"))
    return found


def holding(words: str) -> Q:
    """All of them, in any order, with or without diacritics."""
    held = Q()
    for word in fold(words).split():
        held &= Q(folded__contains=word)
    return held


MOST_CALLED = 500


def codes_called(words: str) -> list[str]:
    """The codes of the procedures of whose name, field and result these are words, today or once."""
    found = ProcedureVersion.objects.filter(holding(words)).order_by("procedure__code")
    return list(found.values_list("procedure__code", flat=True).distinct()[:MOST_CALLED])


def findable(version: ProcedureVersion) -> str:
    """All that people remember of a procedure, without diacritics: the same search on every database."""
    return fold(f"{version.procedure.code} {version.name} {version.field} {version.result}")


# ── in public, whoever asks ────────────────────────────────────────────────
def in_public(wanted: Wanted) -> QuerySet[ProcedureVersion]:
    """What anybody may ask an agency for on a day, each with how far it is offered online then, as `offered`."""
    held = Offer.objects.filter(on(wanted.on), version=OuterRef("pk"))
    found = ProcedureVersion.objects.filter(on(wanted.on), holding(wanted.words)).annotate(
        offered=Subquery(held.values("online")[:1])
    )
    if wanted.agency:
        found = found.filter(agency=wanted.agency)
    if wanted.field:
        found = found.filter(field=wanted.field)
    if wanted.online:
        found = found.filter(offered=wanted.online)
    return found.select_related("procedure", "agency", "unit")


def fields_in_public(day: date) -> list[str]:
    named = ProcedureVersion.objects.filter(on(day)).order_by().values_list("field", flat=True)
    return sorted(named.distinct())


def agencies_in_public(day: date) -> list[Agency]:
    """Those that have a procedure in force, by their names."""
    held = ProcedureVersion.objects.filter(on(day)).values("agency")
    return sorted(Agency.objects.filter(pk__in=held), key=lambda one: one.name)


def through_time(procedure: int) -> list[ProcedureVersion]:
    """Every version of a procedure, the newest first, each with the decisions that made and ended it."""
    found = ProcedureVersion.objects.filter(procedure__pk=procedure).order_by("-valid_from")
    return list(found.select_related("procedure", "agency", "unit", "decision", "ended_by"))


# ── what acts ask before they change one ───────────────────────────────────
class NotInForce(Refusal):
    "Thủ tục {code} không có hiệu lực ngày {day}. Hãy kiểm tra lại ngày."


class ChangedLater(Refusal):
    "Thủ tục {code} đã có thay đổi ghi từ ngày {later}, không trước ngày {day}. Hãy chọn một ngày sau đó."


class ProcedureChanged(Refusal):
    "Thủ tục {code} đã được người khác cập nhật sau khi bạn mở. Hãy xem lại rồi gửi lần nữa nếu vẫn cần."


def refuse_stale(procedure: Procedure, version: int) -> None:
    if procedure.version != version:
        raise ProcedureChanged(code=procedure.code)


def in_force_on(procedure: Procedure, day: date) -> ProcedureVersion:
    found = procedure.versions.filter(on(day)).select_related("agency", "procedure").first()
    if found is None:
        raise NotInForce(code=procedure.code, day=day)
    return found


def offered_on(version: ProcedureVersion, day: date) -> Offer:
    """A version is offered in some way on each of its days."""
    return version.offers.select_related("version__procedure", "agency").get(on(day))


def refuse_later(procedure: Procedure, day: date) -> None:
    """What a decision changes from a day is what holds until then: nothing else may begin that day or after."""
    later = procedure.versions.filter(valid_from__gte=day).order_by("valid_from").first()
    if later:
        raise ChangedLater(code=procedure.code, later=later.valid_from, day=day)
