"""What pages, figures and acts ask of legal texts told to people."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.db.models import Case, Count, F, Q, QuerySet, When

from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.places import held_during, seen_from
from sogoc.foundations.documents.queries import holding
from sogoc.kernel.acts import Actor, Refusal, reach
from sogoc.kernel.periods import Period

from .models import Dissemination
from .register import ISSUERS, LAW_KINDS, Issuer, LawKind, disseminations

TEXT = Case(When(number="", then=F("title")), default=F("number"))
"""By what one text is told from another: two records of one number are of one text."""


def dissemination_rows() -> tuple[QuerySet[Dissemination], dict[str, Any]]:
    """The records behind the register `disseminations`."""
    told = {name: F(name) for name in disseminations.columns() if name != "text"}
    return Dissemination.objects.all(), told | {"text": TEXT, "key": F("pk"), "agency": F("agency")}


def disseminations_seen_by(by: Actor) -> QuerySet[Dissemination]:
    seen = seen_from(reach(by, "see_dissemination"), "agency", "told_on")
    return Dissemination.objects.filter(seen).select_related("agency", "document")


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a list is narrowed to; an empty field does not narrow."""

    words: str = ""
    agency: Agency | None = None
    period: Period | None = None
    issuer: str = ""
    kind: str = ""
    means: str = ""
    withdrawn: bool = False


def disseminations_wanted(by: Actor, wanted: Wanted) -> QuerySet[Dissemination]:
    """One answer for the page, the spreadsheet and the API."""
    found = disseminations_seen_by(by).filter(
        holding(wanted.words), withdrawn_on__isnull=not wanted.withdrawn
    )
    if wanted.agency:
        found = found.filter(held_during(wanted.agency, wanted.period))
    if wanted.period:
        found = found.filter(told_on__range=(wanted.period.start, wanted.period.end))
    told = {name: getattr(wanted, name) for name in ("issuer", "kind", "means")}
    return found.filter(**{name: value for name, value in told.items() if value})


# ── how many of each kind ──────────────────────────────────────────────────
@dataclass(frozen=True, slots=True)
class Sum:
    """So many texts of one kind that one issuer made."""

    issuer: Issuer
    kind: LawKind
    texts: int


def by_issuer(found: QuerySet[Dissemination]) -> list[Sum]:
    """In the order of the law: as reports break the number down, 15 = 3 + 3 + 1 + 3 + 3 + 2."""
    counted = found.order_by().values("issuer", "kind").annotate(texts=Count(TEXT, distinct=True))
    sums = [Sum(Issuer(row["issuer"]), LawKind(row["kind"]), row["texts"]) for row in counted]
    issuers, kinds = list(ISSUERS), list(LAW_KINDS)
    return sorted(sums, key=lambda one: (issuers.index(one.issuer), kinds.index(one.kind)))


def texts_in(sums: Iterable[Sum]) -> int:
    return sum(one.texts for one in sums)


# ── what acts refuse ───────────────────────────────────────────────────────
class AlreadyTold(Refusal):
    "“{title}” đã ghi phổ biến ngày {day} bằng hình thức này. Hãy mở bản ghi ấy, hoặc ghi ngày khác."


def refuse_told(one: Dissemination) -> None:
    """The same text, in the same way, on the same day: two rows of one report, or one brought in twice."""
    same = Dissemination.objects.filter(
        agency=one.agency, means=one.means, told_on=one.told_on, withdrawn_on=None
    )
    named = Q(number=one.number) if one.number else Q(number="", title=one.title)
    if same.filter(named).exclude(pk=one.pk).exists():
        raise AlreadyTold(title=str(one), day=one.told_on)
