"""Fields for hours of work."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from sogoc.kernel.working_days import UnreadableHours, Windows, read_windows, written_windows


class WindowsField(forms.CharField):
    """07:00–11:30, 13:30–17:00."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(max_length=100, **kwargs)
        self.widget.attrs |= {"placeholder": "07:00–11:30, 13:30–17:00", "autocomplete": "off"}

    def prepare_value(self, value: Any) -> Any:
        return written_windows(value) if isinstance(value, tuple) else value

    def clean(self, value: Any) -> Windows:
        text = super().clean(value)
        try:
            return read_windows(text)
        except UnreadableHours as error:
            raise ValidationError(
                _("Không đọc được giờ “%(text)s”. Hãy viết từng buổi, ví dụ 07:00–11:30, 13:30–17:00."),
                params={"text": text},
            ) from error
