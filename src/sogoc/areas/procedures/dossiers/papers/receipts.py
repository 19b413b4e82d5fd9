"""The receipt: what was handed in, when there will be a result, and a code by which anybody can look."""

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO

import segno

from sogoc.foundations.documents.rendering.heads import SHORT_BLANK, Head, or_blank
from sogoc.foundations.documents.rendering.paper_data import PaperData, Picture

from .heads import Applicant, Case

WIDTH = 26
"""Of the code in millimetres: read from a paper by an old telephone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedPaper:
    """A paper of the dossier: original, certified copy, plain copy."""

    name: str
    form: str = ""
    copies: int = 1


def wanted_paper(name: str, originals: int, copies: int) -> ListedPaper:
    kinds = [kind for kind, number in (("bản chính", originals), ("bản sao", copies)) if number]
    return ListedPaper(name=name, form=", ".join(kinds), copies=originals + copies)


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    head: Head
    case: Case
    applicant: Applicant
    desk: str
    limit: str
    components: Sequence[ListedPaper] = ()
    sets: int = 1
    delivery: str = ""
    volume: str = ""
    serial: str = ""
    officer: str = ""
    tracking: str = ""
    """What the code says: the address at which the dossier is followed."""
    secret: str = ""
    """For who has nothing to scan it with."""


def told_by_receipt(told: Receipt) -> PaperData:
    rows = told.components or [ListedPaper(name=SHORT_BLANK, form=SHORT_BLANK)]
    return {
        **told.head.told,
        **told.case.told,
        **told.applicant.told,
        "desk": told.desk,
        "limit": told.limit,
        "components": [
            {"name": one.name, "form": or_blank(one.form, SHORT_BLANK), "copies": str(one.copies)}
            for one in rows
        ],
        "sets": f"{told.sets:02d}",
        "delivery": or_blank(told.delivery),
        "volume": or_blank(told.volume, SHORT_BLANK),
        "serial": or_blank(told.serial, SHORT_BLANK),
        "officer": told.officer,
        "secret": told.secret,
        "qr": Picture(qr(told.tracking or told.case.code), WIDTH),
    }


def qr(text: str) -> bytes:
    """Level Q still reads when a stamp or a fold covers a part of it."""
    made = BytesIO()
    segno.make(text, error="q", micro=False).save(made, kind="png", scale=8, border=2)
    return made.getvalue()
