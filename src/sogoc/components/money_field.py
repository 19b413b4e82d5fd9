"""A field that reads a sum of money as people write it, with its unit or without."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from sogoc.kernel.money import UnreadableMoney, read_money
from sogoc.kernel.vietnamese import whole


class MoneyField(forms.CharField):
    """110.000.000; 110 triệu đồng; 13,6 triệu đồng."""

    def __init__(self, **kwargs: Any) -> None:
        kwargs.setdefault("help_text", _("Bằng đồng, hoặc ghi rõ đơn vị: 13,6 triệu đồng."))
        super().__init__(max_length=60, **kwargs)
        self.widget.attrs |= {"autocomplete": "off"}

    def prepare_value(self, value: Any) -> Any:
        return f"{whole(value)} đồng" if isinstance(value, int) else value

    def clean(self, value: Any) -> Any:
        text = super().clean(value)
        if not text:
            return None
        try:
            return read_money(text)
        except UnreadableMoney as error:
            raise ValidationError(
                _(
                    "Không đọc được số tiền “%(text)s”. Hãy viết như 110.000.000, 110 triệu đồng, 13.600 nghìn đồng."
                ),
                params={"text": text},
            ) from error
