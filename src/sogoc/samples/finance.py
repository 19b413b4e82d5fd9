"""What the papers say of public finance, as records. Loaded once, it is left as people have it since."""

from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Any

from sogoc.areas.public_finance.autonomy.actions.issue_own_rule import issue_own_rule
from sogoc.areas.public_finance.autonomy.actions.propose_autonomy_plan import propose_autonomy_plan
from sogoc.areas.public_finance.autonomy.actions.record_autonomy_plan import record_autonomy_plan
from sogoc.areas.public_finance.autonomy.queries.asking import autonomy_plans_seen_by, own_rules_seen_by
from sogoc.areas.public_finance.autonomy.queries.planning import YearsOfAPlan
from sogoc.areas.public_finance.autonomy.register import RuleKind, Tier
from sogoc.areas.public_finance.revenues.actions.enter_budget_amount import enter_budget_amount
from sogoc.areas.public_finance.revenues.actions.set_budget_plan import set_budget_plan
from sogoc.areas.public_finance.revenues.queries import budget_amounts_seen_by, budget_plans_seen_by
from sogoc.areas.public_finance.revenues.register import Stream
from sogoc.areas.public_finance.support.actions.enter_enterprise_grant import enter_enterprise_grant
from sogoc.areas.public_finance.support.queries import enterprise_grants_seen_by
from sogoc.areas.public_finance.support.register import Cause
from sogoc.foundations.agencies.queries import agency_named
from sogoc.kernel.acts import Actor
from sogoc.kernel.money import read_money

Opens = Callable[[date], datetime]


def load_finance(
    key: str, told: Mapping[str, Any], document: Callable[[Any], Any], *, opens: Opens, by: Actor
) -> None:
    """Of one agency; `document` gives the one that is told of."""
    agency, report = agency_named(key), document(told["report"])
    facts: dict[str, Any] = {"agency": agency, "at": opens(report.issued_on), "by": by}
    _autonomy(told, report, facts)
    _revenues(told, report, facts)
    if not enterprise_grants_seen_by(by).filter(agency=agency).exists():
        for row in told.get("grants", ()):
            decision, cause = document(row["decision"]), Cause(row["title"], row["programme"])
            at = opens(decision.issued_on)
            said = facts | {"cause": cause, "document": decision, "at": at}
            enter_enterprise_grant(**said, amount=read_money(row["amount"]))


def _autonomy(told: Mapping[str, Any], report: Any, facts: dict[str, Any]) -> None:
    """The report stands for the decisions, and for what appraised the rules, that it names not."""
    agency, by = facts["agency"], facts["by"]
    if not autonomy_plans_seen_by(by).filter(agency=agency).exists():
        for name, act in (("in_force", record_autonomy_plan), ("proposed", propose_autonomy_plan)):
            for row in told.get(name, ()):
                years, unit = YearsOfAPlan(row["first"], row["last"]), agency_named(row["unit"])
                act(**facts, unit=unit, tier=Tier(row["tier"]), years=years, document=report)
    if not own_rules_seen_by(by).filter(agency=agency).exists():
        for row in told.get("rules", ()):
            appraisal = report if row.get("appraised") else None
            unit, kind = agency_named(row["unit"]), RuleKind(row["kind"])
            issue_own_rule(**facts, unit=unit, kind=kind, appraisal=appraisal, document=report)


def _revenues(told: Mapping[str, Any], report: Any, facts: dict[str, Any]) -> None:
    agency, by = facts["agency"], facts["by"]
    if not budget_plans_seen_by(by).filter(agency=agency).exists():
        for row in told.get("plans", ()):
            stream, amount = Stream(row["stream"]), read_money(row["amount"])
            set_budget_plan(**facts, stream=stream, year=row["year"], amount=amount, document=report)
    if not budget_amounts_seen_by(by).filter(agency=agency).exists():
        for row in told.get("amounts", ()):
            stream, amount = Stream(row["stream"]), read_money(row["amount"])
            days = {"since": row["since"], "until": row["until"]}
            enter_budget_amount(**facts, stream=stream, **days, amount=amount, document=report)
