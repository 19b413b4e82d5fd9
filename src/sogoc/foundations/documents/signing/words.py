"""What was found of signatures, in words."""

from .models import FoundSignature, SignatureCheck
from .traits import CONFIDENCE_NAMES, WHOLENESS_NAMES, Confidence, Wholeness

UNREADABLE = "không đọc được tệp"
UNSIGNED = "chưa có chữ ký số"


def in_brief(check: SignatureCheck) -> str:
    """For the journal, where it stays as it was said."""
    if not check.readable:
        return UNREADABLE
    return "; ".join(_one(one) for one in check.signatures.all()) or UNSIGNED


def _one(found: FoundSignature) -> str:
    whole, trusted = (
        WHOLENESS_NAMES[Wholeness(found.wholeness)],
        CONFIDENCE_NAMES[Confidence(found.confidence)],
    )
    return f"{found.signer or '?'}: {whole}, {trusted}"
