"""What pages, figures and acts ask of autonomy, of units' own rules and of what they publish."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.db.models import BooleanField, Case, F, Q, QuerySet, Value, When

from sogoc.areas.public_finance.autonomy.models import AutonomyPlan, Disclosure, OwnRule
from sogoc.areas.public_finance.autonomy.register import autonomy_plans, disclosures, own_rules
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.places import held_during, seen_from
from sogoc.kernel.acts import Actor, reach

PLAN_STATES = {
    "proposed": "Chờ thẩm định",
    "appraised": "Chờ quyết định",
    "in_force": "Đang thực hiện",
    "ended": "Đã hết thực hiện",
    "withdrawn": "Đã rút",
}
RULE_STATES = {"in_force": "Đang áp dụng", "unappraised": "Chưa thẩm định", "ended": "Hết hiệu lực"}
DISCLOSURE_STATES = {"on_time": "Đúng hạn", "late": "Trễ hạn", "withdrawn": "Đã rút"}


def _told(columns: Iterable[str], **others: Any) -> dict[str, Any]:
    told = {name: F(name) for name in columns if name not in others}
    return told | {"key": F("pk"), "agency": F("agency")} | others


def _own() -> Case:
    return Case(When(unit=F("agency"), then=Value(True)), default=Value(False), output_field=BooleanField())


# ── the registers ──────────────────────────────────────────────────────────
def plan_rows() -> tuple[QuerySet[AutonomyPlan], dict[str, Any]]:
    """The records behind the register `autonomy_plans`; what was withdrawn is none."""
    told = _told(autonomy_plans.columns(), unit=F("unit__name"), of_itself=_own())
    return AutonomyPlan.objects.filter(withdrawn_on=None), told


def rule_rows() -> tuple[QuerySet[OwnRule], dict[str, Any]]:
    """The records behind the register `own_rules`."""
    return OwnRule.objects.all(), _told(own_rules.columns(), unit=F("unit__name"), of_itself=_own())


def disclosure_rows() -> tuple[QuerySet[Disclosure], dict[str, Any]]:
    """The records behind the register `disclosures`."""
    return Disclosure.objects.all(), _told(disclosures.columns())


# ── who sees what ──────────────────────────────────────────────────────────
def _seen(by: Actor, day: str) -> Q:
    return seen_from(reach(by, "see_autonomy"), "agency", day)


def autonomy_plans_seen_by(by: Actor) -> QuerySet[AutonomyPlan]:
    related = ("agency", "unit", "proposal", "appraisal", "decision")
    seen = _seen(by, "proposed_on") | _seen(by, "decided_on")
    return AutonomyPlan.objects.filter(seen).select_related(*related)


def own_rules_seen_by(by: Actor) -> QuerySet[OwnRule]:
    return OwnRule.objects.filter(_seen(by, "issued_on")).select_related(
        "agency", "unit", "document", "appraisal"
    )


def disclosures_seen_by(by: Actor) -> QuerySet[Disclosure]:
    return Disclosure.objects.filter(_seen(by, "published_on")).select_related("agency", "unit", "document")


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a list is narrowed to; an empty field does not narrow. `kind` is the tier of a plan, the kind of a rule or
    what is published."""

    agency: Agency | None = None
    kind: str = ""
    state: str = ""
    year: int | None = None

    def held(self) -> Q:
        return held_during(self.agency, None) if self.agency else Q()


def autonomy_plans_wanted(by: Actor, wanted: Wanted) -> QuerySet[AutonomyPlan]:
    """One answer for the page, the spreadsheet and the API."""
    stands = Q(withdrawn_on=None)
    in_state = {
        "proposed": stands & Q(decided_on=None, appraised_on=None),
        "appraised": stands & Q(decided_on=None, appraised_on__isnull=False),
        "in_force": stands & Q(valid_from__isnull=False, ended_on=None),
        "ended": stands & Q(ended_on__isnull=False),
        "withdrawn": ~stands,
    }.get(wanted.state, Q())
    found = autonomy_plans_seen_by(by).filter(in_state, wanted.held())
    if wanted.kind:
        found = found.filter(tier=wanted.kind)
    return found.filter(first_year__lte=wanted.year, last_year__gte=wanted.year) if wanted.year else found


def own_rules_wanted(by: Actor, wanted: Wanted) -> QuerySet[OwnRule]:
    in_state = {
        "in_force": Q(ended_on=None),
        "unappraised": Q(ended_on=None, appraised_on=None),
        "ended": Q(ended_on__isnull=False),
    }.get(wanted.state, Q())
    found = own_rules_seen_by(by).filter(in_state, wanted.held())
    if wanted.kind:
        found = found.filter(kind=wanted.kind)
    return found.filter(issued_on__year=wanted.year) if wanted.year else found


def disclosures_wanted(by: Actor, wanted: Wanted) -> QuerySet[Disclosure]:
    in_state = {
        "on_time": Q(withdrawn_on=None, on_time=True),
        "late": Q(withdrawn_on=None, on_time=False),
        "withdrawn": Q(withdrawn_on__isnull=False),
    }.get(wanted.state, Q())
    found = disclosures_seen_by(by).filter(in_state, wanted.held())
    if wanted.kind:
        found = found.filter(kind=wanted.kind)
    return found.filter(year=wanted.year) if wanted.year else found
