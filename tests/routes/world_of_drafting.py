"""What the world holds of legal documents that are drafted."""

from typing import Any

from sogoc.areas.institutions.drafting.models import LegalDocument, Opinion
from sogoc.areas.institutions.drafting.tests.builders import (
    asked,
    begun,
    come_to,
    draft,
    issued_paper,
    legal_document,
)
from sogoc.foundations.agencies.models import Agency


def of_drafting(so: Agency, words: str) -> dict[str, Any]:
    """By what a page calls it, the key of a record; `words` nobody of another department may read."""
    told = [legal_document(agency=so, draft=draft(title=f"{words} {i}".strip())) for i in ("", 2, 3)]
    drafted, submitted = come_to("appraise", legal_document=told[1]), come_to("issue", legal_document=told[2])
    issued_paper(agency=so)
    return {
        "legal document": told[0].pk,
        "legal document drafted": drafted.pk,
        "legal document submitted": submitted.pk,
        "opinion": asked(legal_document=drafted)[0].pk,
    }


def drafting_grown_to(rows: int, so: Agency) -> None:
    for i in range(LegalDocument.objects.count(), rows):
        begun(legal_document=legal_document(agency=so, draft=draft(title=f"Văn bản {i}")))
    drafted = Opinion.objects.earliest("pk").legal_document
    asked(legal_document=drafted, whom=[f"Sở {i}" for i in range(drafted.opinions.count(), rows)])
