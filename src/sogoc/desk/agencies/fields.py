"""Fields that only the pages of agencies have."""

import re
from collections.abc import Mapping
from fractions import Fraction
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

_SHARE = re.compile(r"(\d{1,6})(?:\s*/\s*(\d{1,6})|([.,]\d{1,6})?\s*(%)?)", re.ASCII)


def words_of(choices: Mapping[str, str]) -> list[tuple[str, str]]:
    return [(key, gettext(words)) for key, words in choices.items()]


def read_share(text: str) -> Fraction:
    """2/3, 0,25, 25% or 25 %: exact, however it is written."""
    match = _SHARE.fullmatch(text.strip())
    if not match:
        raise ValueError(text)
    if match[2]:
        return Fraction(int(match[1]), int(match[2]))
    return Fraction(match[1] + (match[3] or "").replace(",", ".")) / (100 if match[4] else 1)


class ShareField(forms.CharField):
    def __init__(self, **kwargs: Any) -> None:
        super().__init__(max_length=20, **kwargs)
        self.widget.attrs |= {"placeholder": "2/3", "autocomplete": "off"}

    def clean(self, value: Any) -> Any:
        text = super().clean(value)
        if not text:
            return None
        try:
            return read_share(text)
        except (ValueError, ZeroDivisionError) as error:
            raise ValidationError(
                _("“%(text)s” không phải là một phần. Hãy viết như 2/3, 0,25 hoặc 25%%."),
                params={"text": text},
            ) from error
