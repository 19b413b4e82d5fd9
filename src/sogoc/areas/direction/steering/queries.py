"""What pages and figures ask of area I."""

from typing import Any

from django.db.models import F, QuerySet

from sogoc.foundations.documents.models import Document
from sogoc.foundations.documents.traits import Secrecy
from sogoc.kernel.acts import Refusal

from .models import SteeringDocument


def steering_rows() -> tuple[QuerySet[SteeringDocument], dict[str, Any]]:
    """The records behind the register `steering_documents`; the key is the document's. A figure opens its records to
    whoever may see the figure: secret documents are none of them, nor are numbers that were cancelled."""
    counted = SteeringDocument.objects.filter(
        document__secrecy=Secrecy.NORMAL.value, document__cancelled_on=None
    )
    return counted, {
        "key": F("document_id"),
        "agency": F("document__agency"),
        "number": F("document__printed"),
        "issued_on": F("document__issued_on"),
        "kind": F("document__kind"),
        "steers": F("steers"),
        "flow": F("document__flow"),
    }


def steering_of(document: Document) -> SteeringDocument | None:
    return SteeringDocument.objects.filter(document=document).first()


class NotSteering(Refusal):
    "Văn bản {number} chưa được ghi nhận là văn bản chỉ đạo CCHC."


def mark_of(document: Document) -> SteeringDocument:
    if found := steering_of(document):
        return found
    raise NotSteering(number=document.printed)
