"""Number and symbol of a document, read the way decree 30/2020 and the law on legal documents write them.

    64/KH-SKHCN            number / kind - issuer
    26/2021/QĐ-UBND        a legal document carries its year
    1238/UBND-NC           an official letter has no kind: issuer - drafting unit
    97/UBND-PVHCC&KSTT     a unit may be two
    131/NQ-CP, 20/2020/QĐ-TTg, 202/2025/QH15
    18-NQ/TW               the party writes number - kind / issuer

What the letters mean (which are kinds, which are issuers) is dated data and not known here.
"""

import re
import unicodedata
from dataclasses import dataclass

_LETTERS = "A-Za-zĐđÀ-ỹ"
_NUMBER = re.compile(
    rf"(?:số\s*:?\s*)?(?P<number>\d{{1,5}})(?P<suffix>[a-zđ]?)"
    rf"(?:/(?P<year>(?:19|20|21)\d{{2}}))?"
    rf"/(?P<symbol>[{_LETTERS}0-9&]+(?:-[{_LETTERS}0-9&]+)*)",
    re.IGNORECASE,
)
_OF_THE_PARTY = re.compile(
    rf"(?:số\s*:?\s*)?(?P<number>\d{{1,5}})(?P<suffix>[a-zđ]?)"
    rf"-(?P<symbol>[{_LETTERS}]+/[{_LETTERS}0-9&]+(?:-[{_LETTERS}0-9&]+)*)",
    re.IGNORECASE,
)


class UnreadableNumber(ValueError):
    """What was typed is no number and symbol of a document."""


@dataclass(frozen=True, slots=True)
class DocumentNumber:
    number: int
    symbol: str
    year: int | None = None
    suffix: str = ""

    @classmethod
    def parse(cls, text: str) -> "DocumentNumber":
        """Reads what people type: spaces around / and -, a leading "Số:", the long dash of Word."""
        tidy = unicodedata.normalize("NFC", text).replace("–", "-").replace("—", "-")
        close = re.sub(r"\s*([/\-&])\s*", r"\1", tidy.strip())
        match = _NUMBER.fullmatch(close) or _OF_THE_PARTY.fullmatch(close)
        if not match or int(match["number"]) == 0 or not re.search(f"[{_LETTERS}]", match["symbol"]):
            raise UnreadableNumber(text)
        told = match.groupdict().get("year")
        year = int(told) if told else None
        return cls(int(match["number"]), match["symbol"], year, match["suffix"].lower())

    @property
    def of_the_party(self) -> bool:
        """18-NQ/TW: the dash stands before the kind, the stroke behind it."""
        return "/" in self.symbol

    @property
    def head(self) -> str:
        """What stands before the first dash: a kind (KH) or, on an official letter, the issuer (UBND)."""
        return self._parts()[0]

    @property
    def tail(self) -> str:
        """What stands behind it: the issuer of a document with a kind, the drafting unit of a letter."""
        return self._parts()[2]

    def _parts(self) -> tuple[str, str, str]:
        return self.symbol.partition("/" if self.of_the_party else "-")

    @property
    def series(self) -> str:
        """What the number is one of: 26/2021/QĐ-UBND and 26/QĐ-UBND of the same year are two papers, 64/KH-SKHCN and
        64/kh-skhcn one."""
        return f"{self.year or ''}/{self.symbol}".casefold()

    def __str__(self) -> str:
        """Numbers below ten are written with a leading nought: 01/KH-SKHCN."""
        year = f"/{self.year}" if self.year else ""
        stroke = "-" if self.of_the_party else f"{year}/"
        return f"{self.number:02d}{self.suffix}{stroke}{self.symbol}"
