"""A kept file signed: its content with one signature more."""

from datetime import datetime
from typing import TYPE_CHECKING

from sogoc.foundations.documents.models import StoredFile
from sogoc.foundations.documents.storing import place_of

from .traits import Layer

if TYPE_CHECKING:
    from pyhanko.sign.signers import SimpleSigner


def signed_by(signer: "SimpleSigner", file: StoredFile, layer: Layer, *, at: datetime, reason: str) -> bytes:
    from .making import signed  # slow to load, and most processes never sign

    return signed(place_of(file.sha256).read_bytes(), signer, layer, at=at, reason=reason)
