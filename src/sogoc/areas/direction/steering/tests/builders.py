"""Steering documents as tests need them, made through the acts."""

from collections.abc import Iterable, Mapping
from typing import Any

from sogoc.areas.direction.steering.actions.enter_steering_document import enter_steering_document
from sogoc.areas.direction.steering.register import Steers
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.documents.models import Document
from sogoc.foundations.documents.tests.builders import OFFICE, document, ready_for_enter_document
from sogoc.foundations.documents.traits import Flow
from sogoc.kernel.tests.builders import MORNING


def ready_for_enter_steering_document(**changes: Any) -> dict[str, Any]:
    return ready_for_enter_document(**({"steers": Steers.GENERAL} | changes))


def ready_for_mark_as_steering(**changes: Any) -> dict[str, Any]:
    facts = {
        "document": changes.get("document") or document(),
        "steers": Steers.GENERAL,
        "at": MORNING,
        "by": OFFICE,
    }
    return facts | changes


def steering_document(number: str = "64/KH-SKHCN", **changes: Any) -> Document:
    return enter_steering_document(**ready_for_enter_steering_document(number=number, **changes))


def keep_steering_documents(agency: Agency, rows: Iterable[Mapping[str, Any]]) -> list[str]:
    """The records that a spec tells."""
    kept = (
        steering_document(
            **{"issuer": agency.name if row["flow"] == Flow.OUTGOING else "UBND tỉnh"} | row, agency=agency
        )
        for row in rows
    )
    return [str(one.pk) for one in kept]


def ready_for_correct_steering_mark(**changes: Any) -> dict[str, Any]:
    facts = {
        "document": changes.get("document") or steering_document(),
        "steers": Steers.DIGITAL,
        "at": MORNING,
        "by": OFFICE,
    }
    return facts | changes


def ready_for_take_back_steering_mark(**changes: Any) -> dict[str, Any]:
    marked = changes.get("document") or steering_document()
    return {"document": marked, "reason": "Ghi nhận nhầm", "at": MORNING, "by": OFFICE} | changes
