"""Form fields that people fill in the Vietnamese way."""

from datetime import date, datetime
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from sogoc.kernel.vietnamese import UnreadableDay, day, read_day


class DayInput(forms.TextInput):
    """A plain text box: typed days are quicker than picked ones, and look the same in every browser."""

    def __init__(self, attrs: dict[str, Any] | None = None) -> None:
        super().__init__({"inputmode": "numeric", "placeholder": "dd/mm/yyyy", "autocomplete": "off", **(attrs or {})})

    def format_value(self, value: Any) -> str | None:
        if isinstance(value, datetime):
            value = value.date()
        return day(value) if isinstance(value, date) else super().format_value(value)


class DayField(forms.Field):
    """05/6/2024, 5.6.2024 and 2024-06-05 are the same day; anything else is told how to be written."""

    widget = DayInput
    default_error_messages = {
        "unreadable": _("“%(typed)s” không phải là một ngày. Hãy nhập ngày/tháng/năm, ví dụ 05/6/2024."),
    }

    def to_python(self, value: Any) -> date | None:
        if value in self.empty_values:
            return None
        if isinstance(value, datetime):
            return value.date()
        if isinstance(value, date):
            return value
        try:
            return read_day(str(value))
        except UnreadableDay as error:
            raise ValidationError(
                self.error_messages["unreadable"], code="unreadable", params={"typed": value}
            ) from error

    def has_changed(self, initial: Any, data: Any) -> bool:
        try:
            return bool(self.to_python(initial) != self.to_python(data))
        except ValidationError:
            return True
