"""What pages and figures ask of area I."""

from typing import Any

from django.db.models import F, QuerySet

from sogoc.foundations.documents.models import Document

from .models import SteeringDocument


def steering_rows() -> tuple[QuerySet[SteeringDocument], dict[str, Any]]:
    """The records behind the register `steering_documents`; the key is the document's."""
    return SteeringDocument.objects.all(), {
        "key": F("document_id"),
        "agency": F("document__agency__key"),
        "number": F("document__printed"),
        "issued_on": F("document__issued_on"),
        "kind": F("document__kind"),
        "steers": F("steers"),
        "flow": F("document__flow"),
    }


def steering_of(document: Document) -> SteeringDocument | None:
    return SteeringDocument.objects.filter(document=document).first()
