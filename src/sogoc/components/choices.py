"""The choices of drop-down lists, written by Python: Django renders a template for each."""

from collections.abc import Iterable
from typing import Any

from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe

from .escaping import escaped

Choices = Iterable[tuple[Any, Any]]


def options(choices: Choices, chosen: Any = None) -> SafeString:
    """An <option> for each key with its words."""
    written = (
        f'<option value="{escaped(key)}"{" selected" if key == chosen else ""}>{escaped(words)}</option>'
        for key, words in choices
    )
    return mark_safe("".join(written))  # noqa: S308  every part was escaped above


def grouped_options(groups: Iterable[tuple[Any, Choices]], chosen: Any = None) -> SafeString:
    """The same under headings."""
    written = (
        format_html('<optgroup label="{}">{}</optgroup>', title, options(choices, chosen))
        for title, choices in groups
    )
    return mark_safe("".join(written))  # noqa: S308  every part was escaped above
