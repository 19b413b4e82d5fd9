"""A field for moments, for every face that reads them from people."""

from datetime import datetime
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from sogoc.kernel.vietnamese import UnreadableDay, moment, read_moment
from sogoc.kernel.working_days import YEARS


class MomentField(forms.CharField):
    """16:59 05/6/2024, 05/6/2024 16:59 or 16:59 ngày 05/6/2024, by the clock of Việt Nam."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(max_length=40, **kwargs)
        self.widget.attrs |= {"placeholder": "08:00 05/6/2024", "autocomplete": "off"}

    def prepare_value(self, value: Any) -> Any:
        return moment(value).replace(" ngày", "") if isinstance(value, datetime) else value

    def clean(self, value: Any) -> Any:
        text = super().clean(value)
        return self._read(text) if text else None

    def _read(self, text: str) -> datetime:
        try:
            at = read_moment(text)
        except UnreadableDay:
            at = None
        if at is None or at.year not in YEARS:
            raise ValidationError(
                _(
                    "Không đọc được “%(text)s”. Hãy viết giờ và ngày, ví dụ 16:59 05/6/2024; năm từ 2000 đến 2100."
                ),
                params={"text": text},
            )
        return at
