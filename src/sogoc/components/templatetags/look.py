"""What every template may say: an icon, and numbers, days and moments as Vietnamese offices write them."""

import re
import unicodedata
from collections import OrderedDict
from collections.abc import Iterable
from datetime import date, datetime
from fractions import Fraction
from functools import lru_cache
from pathlib import Path
from typing import Any

from django import template
from django.conf import settings
from django.contrib.messages.storage.base import Message
from django.template import Context
from django.template.base import FilterExpression, Parser, Token, token_kwargs
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import get_language

from sogoc.components.escaping import escaped
from sogoc.components.tables import Heading
from sogoc.kernel import vietnamese

register = template.Library()

ARROWS = {"ascending": "arrow-up", "descending": "arrow-down"}
MOST_WRITTEN = 256
"""So many are kept of what differs with what it is told."""
ICONS = "@tabler/icons/icons/outline"
_NAME = re.compile(r"[a-z0-9-]+")
_DRAWING = re.compile(r"<svg[^>]*>(.*)</svg>", re.DOTALL)
_NO_SHAPE = re.compile(r'<path stroke="none"[^>]*/>')


class NoSuchIcon(LookupError):
    """A template names an icon that the icon set does not have."""


@lru_cache(maxsize=256)
def _drawing(name: str) -> str:
    path = Path(settings.NODE_MODULES) / ICONS / f"{name}.svg"
    if not _NAME.fullmatch(name) or not path.is_file():
        raise NoSuchIcon(f"{name!r}: no such icon in {ICONS}")
    match = _DRAWING.search(path.read_text())
    if match is None:
        raise NoSuchIcon(f"{name!r}: not a drawing")
    return " ".join(_NO_SHAPE.sub("", match[1]).split())


@register.simple_tag
def icon(name: str, size: str = "") -> SafeString:
    """{% icon "search" %}, {% icon "search" "large" %}: decoration beside words, never instead of them."""
    kind = f"icon icon-{size}" if size else "icon"
    return mark_safe(  # noqa: S308  both parts come from our templates and from the icon set, never from a person
        f'<svg class="{kind}" viewBox="0 0 24 24" aria-hidden="true" focusable="false">{_drawing(name)}</svg>'
    )


@register.simple_tag
def headed(headings: Iterable[Heading]) -> SafeString:
    """The head of a table as <c-column>s write it: a template for each took a twentieth of a list's time."""
    return mark_safe("".join(_head(one) for one in headings))  # noqa: S308  every part is escaped there


def _head(heading: Heading) -> str:
    look = ("number" if heading.column.numeric else "") + ("" if heading.url else " column-plain")
    arrow = ARROWS.get(heading.sorted)
    state = f' aria-sort="{heading.sorted}"' if arrow else ""
    title = escaped(heading.column.title)
    if heading.url:
        url, sign = escaped(heading.url), icon(arrow or "selector", "small")
        title = (
            f'<a class="column-sort" href="{url}" hx-get="{url}" hx-target="closest [data-list]" '
            f'hx-select="[data-list]" hx-swap="outerHTML" hx-push-url="true">{title}{sign}</a>'
        )
    return f'<th scope="col" class="{look}"{state}>{title}</th>'


class UnchangingNode(template.Node):
    """Written once for each language and each of what it is told, without any other context: nothing of a request can
    stand in it."""

    def __init__(self, nodelist: template.NodeList, told: dict[str, FilterExpression]) -> None:
        self.nodelist, self.told = nodelist, told
        self.written: OrderedDict[Any, SafeString] = OrderedDict()

    def render(self, context: Context) -> SafeString:
        told = {name: value.resolve(context) for name, value in self.told.items()}
        key = (get_language(), *told.values())
        found = self.written.get(key)
        if found is None:
            found = self.written[key] = self.nodelist.render(context.new(told))
            if len(self.written) > MOST_WRITTEN:
                self.written.popitem(last=False)
        return found


@register.tag
def unchanging(parser: Parser, token: Token) -> UnchangingNode:
    """{% unchanging %} … {% endunchanging %}: what is the same on every page, whoever asks and for what.
    {% unchanging places=shell.places %}: the same wherever those are; they can be hashed."""
    told = token_kwargs(token.split_contents()[1:], parser)
    nodelist = parser.parse(("endunchanging",))
    parser.delete_first_token()
    return UnchangingNode(nodelist, told)


@register.filter
def whole(number: int | None) -> str:
    """1176355 → 1.176.355"""
    return "" if number is None else vietnamese.whole(number)


@register.filter
def decimal(number: Fraction | int | None, places: int = 1) -> str:
    """Fraction(992, 10) → 99,2"""
    return "" if number is None else vietnamese.decimal(number, places)


@register.filter
def percent(ratio: Fraction | None, places: int = 1) -> str:
    """Fraction(41, 58) → 70,7%"""
    return "" if ratio is None else vietnamese.percent(ratio, places)


@register.filter
def day(value: date | None) -> str:
    """05/6/2024"""
    return "" if value is None else vietnamese.day(value)


@register.filter
def moment(value: datetime | None) -> str:
    """16:59 ngày 05/6/2024"""
    return "" if value is None else vietnamese.moment(value)


@register.simple_tag
def toast_kind(message: Message) -> dict[str, str]:
    """The look of a message, and the form it says is saved (extra_tags="saved:<form>")."""
    kind = {"success": "good", "warning": "warning", "error": "refusal"}.get(message.level_tag, "info")
    saved = next((tag.removeprefix("saved:") for tag in message.tags.split() if tag.startswith("saved:")), "")
    return {"kind": kind, "saved": saved}


@register.filter
def composed(words: str) -> str:
    """Letters with their marks as one sign: Django's own name of Vietnamese comes apart in some fonts."""
    return unicodedata.normalize("NFC", words)
