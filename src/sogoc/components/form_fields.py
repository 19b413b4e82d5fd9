"""Fields that read what officials type and say what is wrong and how to mend it."""

from datetime import date
from difflib import get_close_matches
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.forms.utils import flatatt
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext, override
from django.utils.translation import gettext_lazy as _

from sogoc.components.choices import options
from sogoc.kernel.budgets import Budget, UnreadableBudget, read_budget
from sogoc.kernel.document_numbers import DocumentNumber, UnreadableNumber
from sogoc.kernel.vietnamese import CLOCK, UnreadableDay, day, fold, read_day


class QuickSelect(forms.Select):
    """Django renders a template for each option, and documents have thirty-four kinds: 6 of 43 ms of a list."""

    def render(self, name: str, value: Any, attrs: Any = None, renderer: Any = None) -> SafeString:
        told = flatatt(self.build_attrs(self.attrs, attrs))
        chosen = self.format_value(value)[0]
        return format_html('<select name="{}"{}>{}</select>', name, told, options(self.choices, chosen))


class DayField(forms.CharField):
    """05/6/2024, 5.6.2024 or 2024-06-05."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(max_length=20, **kwargs)
        self.widget.attrs |= {"inputmode": "numeric", "placeholder": "dd/mm/yyyy", "autocomplete": "off"}

    def prepare_value(self, value: Any) -> Any:
        return day(value) if isinstance(value, date) else value

    def clean(self, value: Any) -> Any:
        text = super().clean(value)
        if not text:
            return None
        try:
            # A spreadsheet may hold the time of day as well.
            return read_day(CLOCK.sub("", text, count=1))
        except UnreadableDay as error:
            raise ValidationError(
                _(
                    "“%(text)s” không phải là ngày. Hãy viết ngày/tháng/năm với năm đủ bốn số, ví dụ 05/6/2024."
                ),
                params={"text": text},
            ) from error


class DocumentNumberField(forms.CharField):
    """64/KH-SKHCN, 26/2021/QĐ-UBND, 1238/UBND-NC."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(max_length=80, **kwargs)
        self.widget.attrs |= {"placeholder": "64/KH-SKHCN", "autocomplete": "off", "spellcheck": "false"}

    def clean(self, value: Any) -> Any:
        text = super().clean(value)
        if not text:
            return None
        try:
            return DocumentNumber.parse(text)
        except UnreadableNumber as error:
            raise ValidationError(
                _(
                    "Không đọc được số ký hiệu “%(text)s”. Hãy viết số, gạch chéo, rồi ký hiệu, "
                    "ví dụ 64/KH-SKHCN, 26/2021/QĐ-UBND hoặc 1238/UBND-NC."
                ),
                params={"text": text},
            ) from error


class BudgetField(forms.CharField):
    """5 ngày làm việc; 15 ngày; 8 giờ; 5 ngày làm việc, rồi 15 ngày."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(max_length=60, **kwargs)
        self.widget.attrs |= {"autocomplete": "off"}

    def prepare_value(self, value: Any) -> Any:
        return value.label if isinstance(value, Budget) else value

    def clean(self, value: Any) -> Any:
        text = super().clean(value)
        if not text:
            return None
        try:
            return read_budget(text)
        except UnreadableBudget as error:
            raise ValidationError(
                _(
                    "Không đọc được thời hạn “%(text)s”. Hãy viết như 5 ngày làm việc, 15 ngày, 8 giờ, "
                    "hoặc 5 ngày làm việc, rồi 15 ngày."
                ),
                params={"text": text},
            ) from error


class WordsField(forms.CharField):
    """A choice told by its words, with or without diacritics, as people write it into a spreadsheet; or by its key."""

    def __init__(self, *, choices: Any, **kwargs: Any) -> None:
        super().__init__(max_length=200, **kwargs)
        self.choices = choices

    def _known(self) -> list[tuple[str, Any]]:
        known = self.choices() if callable(self.choices) else self.choices
        return [(str(key), words) for key, words in known]

    def offered(self) -> list[tuple[str, str]]:
        """Each key with its words, in the reader's language."""
        return _told(self._known())

    def clean(self, value: Any) -> Any:
        text = super().clean(value)
        if not text:
            return ""
        choices = self._known()
        offered = _told(choices)
        with override("vi"):  # whatever the reader's language: a colleague's sheet may be in the other
            as_written = [(key, str(told)) for key, told in choices]
        known = {fold(said): key for key, told in (*offered, *as_written) for said in (key, told)}
        if fold(text) in known:
            return known[fold(text)]
        words = [told for _key, told in offered]
        raise ValidationError(
            _("Không có lựa chọn “%(text)s”. Có thể là: %(known)s."),
            params={"text": text, "known": ", ".join(get_close_matches(text, words, 3, 0) or words[:3])},
        )


def _told(choices: list[tuple[str, Any]]) -> list[tuple[str, str]]:
    return [(key, gettext(str(words))) for key, words in choices]
