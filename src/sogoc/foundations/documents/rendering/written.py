"""What people wrote, as it goes into a paper: kept exactly, or refused with a sentence; never half."""

import re
import unicodedata

from sogoc.kernel.acts import Refusal

_LINE_ENDS = re.compile("\r\n|[\r\u0085\u2028\u2029]")
# What XML has no place for, what controls a terminal, and what turns a line round on the paper.
_HIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]"
)


class HiddenSign(Refusal):
    "Mục “{field}” có ký tự điều khiển không nhìn thấy được (mã {sign}), không in lên giấy được. Hãy gõ lại mục này."


def as_written(value: str, field: str) -> str:
    """Letters composed (NFC), so that a word looks and is found the same however it was typed; lines end in one way."""
    text = unicodedata.normalize("NFC", _LINE_ENDS.sub("\n", value))
    if found := _HIDDEN.search(text):
        raise HiddenSign(field=field, sign=f"U+{ord(found[0]):04X}")
    return text
