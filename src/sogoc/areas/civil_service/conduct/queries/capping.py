"""How high somebody may be rated in a year: the law caps who was disciplined in it, the rules of the agency whoever
missed the criteria they answer for."""

from dataclasses import dataclass

from sogoc.areas.civil_service.conduct.models import (
    AccountabilityRule,
    Discipline,
    OwnedCriterion,
    StaffRating,
)
from sogoc.areas.civil_service.conduct.queries.data import rating_rule_of
from sogoc.areas.civil_service.conduct.register import BEST_FIRST, RATINGS, Level
from sogoc.kernel.acts import Refusal


class RatedTooHigh(Refusal):
    "{who} năm {year} {why}, nên xếp loại cao nhất là “{most}” theo {source}."


@dataclass(frozen=True, slots=True)
class Cap:
    most: Level
    why: str
    source: str


def caps_of(rating: StaffRating) -> list[Cap]:
    """Those that hold for somebody in the year of a rating."""
    found = []
    rule = rating_rule_of(rating.year)
    standing = Discipline.objects.filter(
        staff=rating.staff, decided_on__year=rating.year, side="administration", revoked_on=None
    )
    if rule and standing.exists():
        found.append(Cap(rule.disciplined_at_most, "đã bị kỷ luật", rule.source))
    owned = OwnedCriterion.objects.filter(staff=rating.staff, year=rating.year, met=False)
    if missed := owned.count():
        rules = AccountabilityRule.objects.filter(agency=rating.agency, since__lte=rating.year)
        latest = rules.order_by("-since").values_list("since")[:1]
        held = rules.filter(since__in=latest, missed__lte=missed).select_related("document")
        why = f"không đạt {missed} tiêu chí được giao"
        found += [Cap(Level(one.at_most), why, one.document.printed) for one in held]
    return found


def refuse_beyond_caps(rating: StaffRating, level: Level) -> None:
    caps = sorted(caps_of(rating), key=lambda cap: -BEST_FIRST.index(cap.most))
    if caps and BEST_FIRST.index(level) < BEST_FIRST.index(caps[0].most):
        cap = caps[0]
        who, most = str(rating.staff), RATINGS[cap.most]
        raise RatedTooHigh(who=who, year=str(rating.year), why=cap.why, most=most, source=cap.source)
