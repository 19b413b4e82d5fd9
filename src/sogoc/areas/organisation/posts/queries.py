"""What pages, figures and acts ask of posts."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import F, Q, QuerySet, Sum
from django.utils.translation import gettext as _

from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.places import held_during, seen_from
from sogoc.foundations.documents.choices import worded
from sogoc.kernel.acts import Actor, Refusal, reach

from .models import PostAssignment
from .register import POST_KINDS, PostKind, posts

STATES = {"standing": "Đang có hiệu lực", "replaced": "Đã giao lại"}


class PostsLeft(Refusal):
    "{name} còn được giao {number} {kind} năm {year}. Hãy giao lại số này trước (ghi 0 cho đơn vị sắp kết thúc)."


# ── the register ───────────────────────────────────────────────────────────
def post_rows() -> tuple[QuerySet[PostAssignment], dict[str, Any]]:
    """The records behind the register `posts`."""
    told: dict[str, Any] = {name: F(name) for name in posts.columns()}
    return PostAssignment.objects.all(), told | {"key": F("pk"), "unit": F("unit__name")}


# ── what acts ask ──────────────────────────────────────────────────────────
def standing(**asked: Any) -> QuerySet[PostAssignment]:
    """Those that no other decision took the place of."""
    return PostAssignment.objects.filter(replaced_on=None, **asked)


def given_on(agency: Agency, kind: PostKind, year: int, *, but: Agency | None = None) -> int:
    """How many an agency has given on to its units."""
    found = standing(agency=agency, kind=kind.value, year=year, within=True)
    if but:
        found = found.exclude(unit=but)
    return found.aggregate(all=Sum("number"))["all"] or 0


def given_to(agency: Agency, kind: PostKind, year: int) -> PostAssignment | None:
    return standing(agency=agency, unit=agency, kind=kind.value, year=year).first()


def posts_left(agency: Agency, on: date) -> QuerySet[PostAssignment]:
    """What is assigned to it for the year of that day, or for a later one."""
    return standing(unit=agency, number__gt=0, year__gte=on.year).order_by("year", "kind")


def refuse_posts_left(agency: Agency, on: date) -> None:
    """A unit ends with the eve of `on`: no posts may be left to it."""
    if left := posts_left(agency, on).first():
        kind = POST_KINDS[PostKind(left.kind)]
        raise PostsLeft(name=agency.name, number=left.number, kind=kind, year=str(left.year))


def posts_to_assign_anew(agency: Agency, on: date) -> list[str]:
    """Of one that goes on with a part, or moves: who assigned them decides again."""
    words = _("{name} còn được giao {number} {kind} năm {year}; sau khi sắp xếp hãy ghi quyết định giao lại.")
    return [
        words.format(name=agency.name, number=one.number, kind=worded(one, "kind"), year=one.year)
        for one in posts_left(agency, on)
    ]


# ── who sees what ──────────────────────────────────────────────────────────
def posts_seen_by(by: Actor) -> QuerySet[PostAssignment]:
    seen = seen_from(reach(by, "see_posts"), "agency", "assigned_on")
    return PostAssignment.objects.filter(seen).select_related("agency", "unit", "document")


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a list is narrowed to; an empty field does not narrow."""

    agency: Agency | None = None
    year: int | None = None
    kind: str = ""
    state: str = ""

    @property
    def in_state(self) -> Q:
        asked = {"standing": Q(replaced_on=None), "replaced": Q(replaced_on__isnull=False)}
        return asked.get(self.state, Q())


def posts_wanted(by: Actor, wanted: Wanted) -> QuerySet[PostAssignment]:
    """One answer for the page, the spreadsheet and the API."""
    found = posts_seen_by(by).filter(wanted.in_state)
    if wanted.agency:
        found = found.filter(held_during(wanted.agency, None))
    if wanted.year:
        found = found.filter(year=wanted.year)
    return found.filter(kind=wanted.kind) if wanted.kind else found


# ── given on against given ─────────────────────────────────────────────────
@dataclass(frozen=True, slots=True)
class Given:
    """What an agency and those below it have of a kind for a year, and how much of it they gave on to their units."""

    kind: PostKind
    number: int
    given_on: int

    @property
    def kept(self) -> int:
        return self.number - self.given_on


def given(by: Actor, agency: Agency, year: int) -> list[Given]:
    """By kind, in the order of kinds."""
    found = posts_wanted(by, Wanted(agency=agency, year=year, state="standing")).order_by()
    own, further = (Sum("number", filter=Q(within=within), default=0) for within in (False, True))
    sums = {row["kind"]: row for row in found.values("kind").annotate(own=own, further=further)}
    return [Given(kind, sums[kind]["own"], sums[kind]["further"]) for kind in PostKind if kind in sums]
