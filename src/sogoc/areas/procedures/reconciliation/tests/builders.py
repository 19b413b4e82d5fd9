"""Lists and differences as tests need them, made through the acts."""

from datetime import date
from typing import Any

from sogoc.areas.procedures.catalogue.tests.builders import OFFICE, version
from sogoc.areas.procedures.reconciliation.actions.take_list import take_list
from sogoc.areas.procedures.reconciliation.models import Difference, TakenList
from sogoc.areas.procedures.reconciliation.register import Listed, Source
from sogoc.foundations.documents.tests.builders import some_agency
from sogoc.kernel.tests.builders import MORNING

TAKEN = date(2023, 2, 13)
STRANGER = Listed(code="2.000001", name="Thủ tục lạ")


def ready_for_take_list(**changes: Any) -> dict[str, Any]:
    agency = changes.get("agency") or some_agency()
    facts = {"source": Source.PORTAL, "listed": [STRANGER], "on": TAKEN, "at": MORNING, "by": OFFICE}
    return {"agency": agency} | facts | changes


def taken(**changes: Any) -> TakenList:
    return take_list(**ready_for_take_list(**changes))


def difference(**changes: Any) -> Difference:
    return taken(**changes).differences.get()


def ready_for_settle_difference(**changes: Any) -> dict[str, Any]:
    found = changes.get("difference") or difference()
    return {
        "difference": found,
        "note": "Đã gỡ khỏi cổng",
        "on": TAKEN,
        "at": MORNING,
        "by": OFFICE,
    } | changes


def listed(**changes: Any) -> Listed:
    """As the catalogue of tests has it."""
    made = version()
    return Listed(**({"code": made.procedure.code, "name": made.name} | changes))
