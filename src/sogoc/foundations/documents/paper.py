"""What stands on a paper, as acts are told it: in one piece, whoever keeps it."""

from dataclasses import dataclass, replace
from datetime import date
from typing import TypeVar

from sogoc.kernel.document_numbers import DocumentNumber

from .traits import Secrecy, Sending, Signing, Urgency

Told = TypeVar("Told", bound="Draft")


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A paper that has no number yet. `kind` may be left to the symbol where there is one."""

    summary: str
    kind: str = ""
    signed: Signing = Signing.UNTOLD
    sent: Sending = Sending.UNTOLD
    secrecy: Secrecy = Secrecy.NORMAL
    urgency: Urgency = Urgency.NORMAL


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper(Draft):
    """A paper with number and day. What an agency itself issues bears its own name: `issuer` is for what comes in."""

    number: DocumentNumber
    issued_on: date
    issuer: str = ""


def tidy(told: Told) -> Told:
    """Without the spaces and line ends that pasting leaves behind."""
    said = {"summary": " ".join(told.summary.split())}
    if isinstance(told, Paper):
        said["issuer"] = " ".join(told.issuer.split())
    return replace(told, **said)  # type: ignore[arg-type]
