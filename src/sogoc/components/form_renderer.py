"""Blanks written by Python: Django renders two templates for each."""

from typing import Any

from django.forms.renderers import DjangoTemplates
from django.utils.safestring import SafeString, mark_safe

from .escaping import escaped

# The widgets of Django that are one <input> and nothing else.
INPUTS = frozenset(
    f"django/forms/widgets/{name}.html"
    for name in ("checkbox", "date", "email", "hidden", "number", "password", "text", "time", "url")
)


class QuickRenderer(DjangoTemplates):
    def render(self, template_name: str, context: dict[str, Any], request: Any = None) -> str:
        if template_name in INPUTS:
            return _input(context["widget"])
        return str(super().render(template_name, context, request))


def _input(widget: dict[str, Any]) -> SafeString:
    """As django/forms/widgets/input.html: an attribute that is True stands alone, one that is False does not stand."""
    told = {"type": widget["type"], "name": widget["name"]}
    if widget["value"] is not None:
        told["value"] = widget["value"]
    written = (
        f" {escaped(name)}" if value is True else f' {escaped(name)}="{escaped(value)}"'
        for name, value in (told | widget["attrs"]).items()
        if value is not False
    )
    return mark_safe(f"<input{''.join(written)}>")  # noqa: S308  every part was escaped above
