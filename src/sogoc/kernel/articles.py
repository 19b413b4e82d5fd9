"""A place in a text of law, read as officials write it and written as the law writes it.

điểm a khoản 2 Điều 15 Nghị định số 30/2020/NĐ-CP
Điều 15 khoản 2 điểm a, 30/2020/NĐ-CP
Phụ lục III 30/2020/NĐ-CP
18-NQ/TW
"""

import re
import unicodedata
from dataclasses import dataclass

from .document_numbers import DocumentNumber, UnreadableNumber

_PART = re.compile(
    r"(?P<part>điểm|khoản|điều|phụ lục)\s+(?P<value>[0-9]{1,4}[a-zđ]?|[ivxlc]+|[a-zđ]{1,2})\b", re.IGNORECASE
)
_NUMBER = re.compile(r"[0-9]{1,5}\s*[a-zđ]?\s*[-–/]\s*[^\s,;()]+(?:\s*[-–]\s*[^\s,;()]+)?", re.IGNORECASE)


class UnreadableArticle(ValueError):
    """What was typed names no text of law."""


@dataclass(frozen=True, slots=True)
class Place:
    """Within a text; what is empty is not narrowed to."""

    annex: str = ""
    article: str = ""
    clause: str = ""
    point: str = ""

    def __str__(self) -> str:
        told = (
            ("điểm", self.point),
            ("khoản", self.clause),
            ("Điều", self.article),
            ("Phụ lục", self.annex),
        )
        return " ".join(f"{word} {value}" for word, value in told if value)


@dataclass(frozen=True, slots=True)
class ArticleOfLaw:
    """A text by its number, and the place in it."""

    number: DocumentNumber
    place: Place = Place()

    @classmethod
    def parse(cls, text: str) -> "ArticleOfLaw":
        tidy = " ".join(unicodedata.normalize("NFC", text).split())
        found = [match for match in _NUMBER.finditer(tidy) if _read(match[0])]
        if len(found) != 1:
            raise UnreadableArticle(text)
        rest = f"{tidy[: found[0].start()]} {tidy[found[0].end() :]}"
        number = DocumentNumber.parse(found[0][0])
        parts: dict[str, str] = {}
        for match in _PART.finditer(rest):
            name = _PARTS[match["part"].lower()]
            if name in parts:
                raise UnreadableArticle(text)
            parts[name] = match["value"].upper() if name == "annex" else match["value"].lower()
        if re.search(r"\d", _PART.sub("", rest)):
            raise UnreadableArticle(text)  # a clause that was not understood would be lost
        return cls(number, Place(**parts))

    def __str__(self) -> str:
        return f"{self.place} {self.number}".strip()


_PARTS = {"điểm": "point", "khoản": "clause", "điều": "article", "phụ lục": "annex"}


def _read(text: str) -> bool:
    try:
        DocumentNumber.parse(text)
    except UnreadableNumber:
        return False
    return True
