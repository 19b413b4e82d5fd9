"""What a paper tells, as plain data: no form and no template yet."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

PaperData = Mapping[str, Any]
"""Text, yes or no, a picture, or a list of such rows; each by the name that a template knows it by."""


@dataclass(frozen=True, slots=True)
class Picture:
    png: bytes
    millimetres: int
