"""What agencies say of their figures, as tests need it, made through the acts.

Of the first figure and register that there are: rooms bring their own, and these acts know none of them."""

from datetime import date, datetime
from typing import Any

from sogoc.foundations.documents.models import Document
from sogoc.foundations.documents.tests.builders import OFFICE, document, some_agency
from sogoc.foundations.ledger.actions.attest_register import attest_register
from sogoc.foundations.ledger.actions.declare_value import declare_value
from sogoc.foundations.ledger.actions.keep_figures import keep_figures
from sogoc.foundations.ledger.actions.override_figure import override_figure
from sogoc.foundations.ledger.books import books
from sogoc.foundations.ledger.models import Attestation, Declaration, KeptFigure
from sogoc.kernel.periods import Period
from sogoc.kernel.tests.builders import morning_of
from sogoc.measures.amounts import Kind

QUARTER = Period.parse("2023-Q1")
SPRING = morning_of(date(2023, 4, 10))


def figure_name(*, counted: bool, kind: Kind = Kind.NUMBER) -> str:
    return next(
        name for name, one in sorted(books.figures.items()) if one.is_counted is counted and one.kind is kind
    )


def proof() -> Document:
    return Document.objects.first() or document("12/BC-SKHCN", issued_on=date(2023, 3, 31))


def said(changes: dict[str, Any], *, value: str = "16", at: datetime = SPRING) -> dict[str, Any]:
    """What every act here is told that writes a value."""
    blank = {"numerator", "denominator", "state"} & set(changes)
    facts = {
        "value": "" if blank else value,
        "document": changes.get("document") or proof(),
        "at": at,
        "by": OFFICE,
    }
    return facts | changes


def ready_for_declare_value(**changes: Any) -> dict[str, Any]:
    agency = changes.get("agency") or some_agency()
    facts = {"agency": agency, "period": QUARTER}
    if "figure" not in changes:
        facts["figure"] = figure_name(counted=False)
    return facts | said(changes)


def declaration(**changes: Any) -> Declaration:
    return declare_value(**ready_for_declare_value(**changes))


def ready_for_override_figure(**changes: Any) -> dict[str, Any]:
    facts = {"figure": figure_name(counted=True), "reason": "Sổ còn thiếu tháng 01"}
    return ready_for_declare_value(**(facts | changes))


def override(**changes: Any) -> Declaration:
    return override_figure(**ready_for_override_figure(**changes))


def ready_for_correct_declaration(**changes: Any) -> dict[str, Any]:
    declared = changes.get("declaration") or declaration()
    facts = {"declaration": declared, "version": declared.version, "reason": "Cộng nhầm"}
    return facts | said({"document": declared.document} | changes, value="17")


def ready_for_take_back_declaration(**changes: Any) -> dict[str, Any]:
    declared = changes.get("declaration") or declaration()
    facts = {"declaration": declared, "version": declared.version, "reason": "Khai nhầm kỳ"}
    return {**facts, "at": SPRING, "by": OFFICE} | changes


def ready_for_attest_register(**changes: Any) -> dict[str, Any]:
    agency = changes.get("agency") or some_agency()
    facts = {"register": min(books.registers), "agency": agency, "period": QUARTER}
    return {**facts, "at": SPRING, "by": OFFICE} | changes


def attestation(**changes: Any) -> Attestation:
    return attest_register(**ready_for_attest_register(**changes))


def ready_for_withdraw_attestation(**changes: Any) -> dict[str, Any]:
    attested = changes.get("attestation") or attestation()
    facts = {"attestation": attested, "version": attested.version, "reason": "Còn thiếu bản ghi"}
    return {**facts, "at": SPRING, "by": OFFICE} | changes


def ready_for_keep_figures(**changes: Any) -> dict[str, Any]:
    agency = changes.get("agency") or some_agency()
    names = [name for name, figure in sorted(books.figures.items()) if figure.is_counted]
    facts = {"document": changes.get("document") or proof(), "figures": names, "agency": agency}
    return {**facts, "period": QUARTER, "as_of": SPRING.date(), "at": SPRING, "by": OFFICE} | changes


def kept(**changes: Any) -> dict[str, KeptFigure]:
    """By the name of the figure."""
    return {one.figure: one for one in keep_figures(**ready_for_keep_figures(**changes))}
