"""Plans and amounts as tests need them, made through the acts; those of specs are kept as they are told."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from sogoc.areas.public_finance.revenues.actions.enter_budget_amount import enter_budget_amount
from sogoc.areas.public_finance.revenues.actions.set_budget_plan import set_budget_plan
from sogoc.areas.public_finance.revenues.actions.withdraw_budget_amount import withdraw_budget_amount
from sogoc.areas.public_finance.revenues.models import BudgetAmount, BudgetPlan
from sogoc.areas.public_finance.revenues.register import Stream
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.documents.models import Document
from sogoc.foundations.documents.tests.builders import OFFICE, document, some_agency
from sogoc.kernel.money import dong
from sogoc.kernel.tests.builders import MORNING

FIRST, LAST = date(2023, 1, 1), date(2023, 1, 31)
SUM, PLANNED = dong(13_600_000), dong(110_000_000)


def some_paper(agency: Agency | None = None, number: str = "58/BC-SKHCN") -> Document:
    """There is one in the book, or else there is now."""
    agency = agency or some_agency()
    found = Document.objects.filter(agency=agency, printed=number).first()
    return found or document(number, agency=agency, summary="Số thu, chi")


def _ready(changes: dict[str, Any], **facts: Any) -> dict[str, Any]:
    agency = changes.get("agency") or some_agency()
    paper = changes.get("document") or some_paper(agency)
    return {"agency": agency, "document": paper, "at": MORNING, "by": OFFICE} | facts | changes


def ready_for_set_budget_plan(**changes: Any) -> dict[str, Any]:
    return _ready(changes, stream=Stream.FEES, year=2023, amount=PLANNED)


def plan(**changes: Any) -> BudgetPlan:
    return set_budget_plan(**ready_for_set_budget_plan(**changes))


def ready_for_enter_budget_amount(**changes: Any) -> dict[str, Any]:
    return _ready(changes, stream=Stream.FEES, since=FIRST, until=LAST, amount=SUM)


def entered(**changes: Any) -> BudgetAmount:
    return enter_budget_amount(**ready_for_enter_budget_amount(**changes))


def ready_for_withdraw_budget_amount(**changes: Any) -> dict[str, Any]:
    found = changes.get("entered") or entered()
    return {"entered": found, "reason": "Ghi nhầm kỳ", "at": MORNING, "by": OFFICE} | changes


def withdrawn(**changes: Any) -> BudgetAmount:
    return withdraw_budget_amount(**ready_for_withdraw_budget_amount(**changes))


# ── as specs tell them ─────────────────────────────────────────────────────
def keep_budget_plans(agency: Agency, rows: Iterable[Mapping[str, Any]]) -> list[str]:
    facts = {"stream": Stream.FEES.value, "amount": 1, "year": 2021, "document": some_paper(agency)}
    return [str(BudgetPlan.objects.create(agency=agency, **(facts | dict(row))).pk) for row in rows]


def keep_budget_amounts(agency: Agency, rows: Iterable[Mapping[str, Any]]) -> list[str]:
    made = []
    for row in rows:
        facts = {"stream": Stream.FEES.value, "amount": 1, "document": some_paper(agency)} | dict(row)
        facts["since"] = facts["until"]
        made.append(BudgetAmount.objects.create(agency=agency, **facts))
    return [str(one.pk) for one in made]
