"""A file is looked at when it comes in, and what was found is kept beside it."""

from dataclasses import asdict
from datetime import datetime
from typing import Any

from sogoc.foundations.documents.models import StoredFile
from sogoc.foundations.documents.storing import place_of

from .models import FoundSignature, SignatureCheck
from .traits import Found, Reading
from .trust import trust


def read(file: StoredFile, *, at: datetime) -> Reading:
    from .reading import reading  # slow to load, and most processes never look into a PDF

    with place_of(file.sha256).open("rb") as content:
        return reading(content, trust(), at=at)


def newest_check(file: StoredFile) -> SignatureCheck | None:
    return file.signature_checks.first()


def looked_at(file: StoredFile, *, at: datetime) -> SignatureCheck | None:
    """Of a PDF that was never looked at; of other kinds there is nothing to find."""
    if file.type != "pdf":
        return None
    return newest_check(file) or look_again(file, at=at)


def look_again(file: StoredFile, *, at: datetime) -> SignatureCheck:
    found = read(file, at=at)
    kept = SignatureCheck.objects.create(
        file=file, checked_at=at, readable=found.readable, trust=trust().digest
    )
    for place, one in enumerate(found.found, 1):
        FoundSignature.objects.create(check_made=kept, place=place, **_columns(one))
    return kept


def _columns(found: Found) -> dict[str, Any]:
    told = asdict(found)
    return told | {"wholeness": str(found.wholeness), "confidence": str(found.confidence)}
