"""Text as people write it: kept exactly, or refused; never cleaned of a part of it.

Composed and decomposed letters are one spelling (NFC), so that a name is found however a phone typed it. Scripts and
emoji are text like any other: pages escape what they show."""

import unicodedata

from .acts import Refusal

# Invisible signs that turn words round on a screen or hide between letters; a joiner belongs to many an emoji.
TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200b\u2060\ufeff")
LINES = frozenset("\n\t")


class UnreadableText(Refusal):
    "Mục “{field}” có ký tự không hiển thị được, nên không giữ đúng được. Hãy xóa rồi gõ lại mục này."


def exact(field: str, told: str, *, lines: bool = False) -> str:
    """`lines`: several of them; otherwise blanks around and between words are one blank, as everywhere."""
    text = unicodedata.normalize("NFC", told.replace("\r\n", "\n"))
    allowed = LINES if lines else frozenset("\t")
    for sign in text:
        kind = unicodedata.category(sign)
        if sign in TURNING or (kind in ("Cc", "Cs", "Cn", "Co") and sign not in allowed):
            raise UnreadableText(field=field)
    return text.strip() if lines else " ".join(text.split())
