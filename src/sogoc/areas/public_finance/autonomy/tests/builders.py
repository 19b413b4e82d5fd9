"""Plans of autonomy, own rules and disclosures as tests need them, made through the acts; those of specs are kept as
they are told."""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from itertools import count
from typing import Any

from sogoc.areas.public_finance.autonomy.actions.appraise_autonomy_plan import appraise_autonomy_plan
from sogoc.areas.public_finance.autonomy.actions.appraise_own_rule import appraise_own_rule
from sogoc.areas.public_finance.autonomy.actions.decide_autonomy_plan import decide_autonomy_plan
from sogoc.areas.public_finance.autonomy.actions.disclose_budget import disclose_budget
from sogoc.areas.public_finance.autonomy.actions.end_autonomy_plan import end_autonomy_plan
from sogoc.areas.public_finance.autonomy.actions.end_own_rule import end_own_rule
from sogoc.areas.public_finance.autonomy.actions.issue_own_rule import issue_own_rule
from sogoc.areas.public_finance.autonomy.actions.propose_autonomy_plan import propose_autonomy_plan
from sogoc.areas.public_finance.autonomy.actions.record_autonomy_plan import record_autonomy_plan
from sogoc.areas.public_finance.autonomy.actions.withdraw_autonomy_plan import withdraw_autonomy_plan
from sogoc.areas.public_finance.autonomy.actions.withdraw_disclosure import withdraw_disclosure
from sogoc.areas.public_finance.autonomy.models import AutonomyPlan, Disclosure, OwnRule
from sogoc.areas.public_finance.autonomy.queries.planning import YearsOfAPlan
from sogoc.areas.public_finance.autonomy.queries.publishing import Published
from sogoc.areas.public_finance.autonomy.register import Means, Publication, RuleKind, Tier
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.tests.builders import division
from sogoc.foundations.documents.models import Document
from sogoc.foundations.documents.tests.builders import OFFICE, document, some_agency
from sogoc.kernel.tests.builders import MORNING

DECIDED, BEGINS = date(2023, 3, 1), date(2023, 4, 1)
FIVE_YEARS = YearsOfAPlan(2022, 2026)
_SERIAL = count(1)


def some_paper(number: str, agency: Agency | None = None, **changes: Any) -> Document:
    """There is one in the book, or else there is now."""
    agency = agency or some_agency()
    found = Document.objects.filter(agency=agency, printed=number).first()
    return found or document(number, agency=agency, summary="Tự chủ, công khai", **changes)


def service_unit(agency: Agency | None = None, key: str = "trung-tam") -> Agency:
    """There is one, or else there is now."""
    names = {"name": "Trung tâm Ứng dụng", "short_name": "Trung tâm", "kind": "service_unit"}
    return Agency.objects.filter(key=key).first() or division(agency or some_agency(), key, **names)


def _begun(changes: dict[str, Any], paper: str, **facts: Any) -> dict[str, Any]:
    agency = changes.get("agency") or some_agency()
    told = {"agency": agency, "unit": changes.get("unit") or agency, "at": MORNING, "by": OFFICE} | facts
    return told | {"document": changes.get("document") or some_paper(paper, agency)} | changes


def ready_for_propose_autonomy_plan(**changes: Any) -> dict[str, Any]:
    unit = changes.get("unit") or service_unit(changes.get("agency"))
    told = {"unit": unit, "tier": Tier.FULL_RECURRENT, "years": FIVE_YEARS}
    return _begun(told | changes, "15/TTr-SKHCN")


def proposed(**changes: Any) -> AutonomyPlan:
    return propose_autonomy_plan(**ready_for_propose_autonomy_plan(**changes))


def ready_for_record_autonomy_plan(**changes: Any) -> dict[str, Any]:
    return _begun({"tier": Tier.ADMINISTRATIVE, "years": FIVE_YEARS} | changes, "64/KH-SKHCN")


def recorded(**changes: Any) -> AutonomyPlan:
    return record_autonomy_plan(**ready_for_record_autonomy_plan(**changes))


def _of_a_plan(changes: dict[str, Any], paper: str, **facts: Any) -> dict[str, Any]:
    plan = changes.get("plan") or proposed()
    told = {"plan": plan, "at": MORNING, "by": OFFICE} | facts
    return told | {"document": changes.get("document") or some_paper(paper, plan.agency)} | changes


def ready_for_appraise_autonomy_plan(**changes: Any) -> dict[str, Any]:
    return _of_a_plan(changes, "31/STC-QLNS", opinion="Thống nhất")


def appraised(**changes: Any) -> AutonomyPlan:
    return appraise_autonomy_plan(**ready_for_appraise_autonomy_plan(**changes))


def ready_for_decide_autonomy_plan(**changes: Any) -> dict[str, Any]:
    plan = changes.get("plan") or appraised()
    told = {"plan": plan, "tier": Tier(plan.tier), "valid_from": BEGINS}
    return _of_a_plan(told | changes, "88/QĐ-SKHCN")


def decided(**changes: Any) -> AutonomyPlan:
    return decide_autonomy_plan(**ready_for_decide_autonomy_plan(**changes))


def ready_for_end_autonomy_plan(**changes: Any) -> dict[str, Any]:
    return _of_a_plan({"plan": changes.get("plan") or recorded(), "on": DECIDED} | changes, "88/QĐ-SKHCN")


def ended(**changes: Any) -> AutonomyPlan:
    return end_autonomy_plan(**ready_for_end_autonomy_plan(**changes))


def ready_for_withdraw_autonomy_plan(**changes: Any) -> dict[str, Any]:
    plan = changes.get("plan") or proposed()
    return {"plan": plan, "reason": "Làm lại phương án", "at": MORNING, "by": OFFICE} | changes


def withdrawn(**changes: Any) -> AutonomyPlan:
    return withdraw_autonomy_plan(**ready_for_withdraw_autonomy_plan(**changes))


# ── own rules ──────────────────────────────────────────────────────────────
def ready_for_issue_own_rule(**changes: Any) -> dict[str, Any]:
    return _begun({"kind": RuleKind.SPENDING} | changes, "12/QĐ-SKHCN")


def rule(**changes: Any) -> OwnRule:
    return issue_own_rule(**ready_for_issue_own_rule(**changes))


def _of_a_rule(changes: dict[str, Any], **facts: Any) -> dict[str, Any]:
    return {"rule": changes.get("rule") or rule(), "at": MORNING, "by": OFFICE} | facts | changes


def ready_for_appraise_own_rule(**changes: Any) -> dict[str, Any]:
    ready = _of_a_rule(changes)
    return {"document": some_paper("31/STC-QLNS", ready["rule"].agency)} | ready


def rule_appraised(**changes: Any) -> OwnRule:
    return appraise_own_rule(**ready_for_appraise_own_rule(**changes))


def ready_for_end_own_rule(**changes: Any) -> dict[str, Any]:
    return _of_a_rule(changes, on=DECIDED, reason="Luật đã thay đổi")


def rule_ended(**changes: Any) -> OwnRule:
    return end_own_rule(**ready_for_end_own_rule(**changes))


# ── disclosures ────────────────────────────────────────────────────────────
def published(**changes: Any) -> Published:
    facts = {"kind": Publication.ESTIMATE, "year": 2023, "published_on": date(2023, 1, 20)}
    return Published(**(facts | {"means": Means.WEBSITE, "follows_on": date(2023, 1, 5)} | changes))


def ready_for_disclose_budget(**changes: Any) -> dict[str, Any]:
    return _begun({"published": published()} | changes, "20/QĐ-SKHCN")


def disclosure(**changes: Any) -> Disclosure:
    return disclose_budget(**ready_for_disclose_budget(**changes))


def ready_for_withdraw_disclosure(**changes: Any) -> dict[str, Any]:
    found = changes.get("disclosure") or disclosure()
    return {"disclosure": found, "reason": "Ghi nhầm năm", "at": MORNING, "by": OFFICE} | changes


def disclosure_withdrawn(**changes: Any) -> Disclosure:
    return withdraw_disclosure(**ready_for_withdraw_disclosure(**changes))


# ── as specs tell them ─────────────────────────────────────────────────────
def _unit(agency: Agency, row: dict[str, Any]) -> Agency:
    """The agency itself, or a unit for each record: in force is one of each."""
    return agency if row.pop("of_itself", False) else division(agency, f"tu-chu-{next(_SERIAL)}")


def keep_autonomy_plans(agency: Agency, rows: Iterable[Mapping[str, Any]]) -> list[str]:
    """What begins on no day is only proposed."""
    paper = some_paper("88/QĐ-SKHCN", agency)
    made = []
    for row in map(dict, rows):
        facts: dict[str, Any] = {"unit": _unit(agency, row), "tier": Tier.ADMINISTRATIVE.value}
        facts |= {"first_year": 2021, "last_year": 2021, "proposed_on": date(2020, 1, 2), "proposal": paper}
        if row.get("valid_from"):
            facts |= {"decided_on": row["valid_from"], "decision": paper}
        made.append(AutonomyPlan.objects.create(agency=agency, **(facts | row)))
    return [str(one.pk) for one in made]


def keep_own_rules(agency: Agency, rows: Iterable[Mapping[str, Any]]) -> list[str]:
    paper = some_paper("12/QĐ-SKHCN", agency)
    made = []
    for row in map(dict, rows):
        facts = {"unit": _unit(agency, row), "kind": RuleKind.SPENDING.value, "document": paper}
        facts |= {"appraisal": paper if row.get("appraised_on") else None}
        made.append(OwnRule.objects.create(agency=agency, **(facts | row)))
    return [str(one.pk) for one in made]


def keep_disclosures(agency: Agency, rows: Iterable[Mapping[str, Any]]) -> list[str]:
    """One that is not in time was due on the day before."""
    paper = some_paper("20/QĐ-SKHCN", agency)
    facts = {"unit": agency, "kind": "estimate", "year": 2021, "means": "website", "document": paper}
    made = []
    for row in map(dict, rows):
        in_time, day = row.pop("on_time", True), row["published_on"]
        due = {"follows_on": day - timedelta(days=10), "due_on": day if in_time else day - timedelta(days=1)}
        made.append(Disclosure.objects.create(agency=agency, **(facts | due | row)))
    return [str(one.pk) for one in made]
