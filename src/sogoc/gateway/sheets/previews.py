"""How the rows of a sheet look before they are brought in: each cell with what is wrong in it."""

from collections.abc import Callable
from typing import Any

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext

from sogoc.components.tables import Column

from .bringing_in import SheetIn, Tried


def columns_of(sheet: SheetIn) -> list[Column]:
    return [
        Column(gettext("Dòng"), lambda tried: tried.row.line, look="number"),
        *(Column(field.label, _cell(name)) for name, field in sheet.row.base_fields.items()),
        Column(gettext("Kết quả"), _verdict, look="cell-main"),
    ]


def _cell(name: str) -> Callable[[Tried], Any]:
    def cell(tried: Tried) -> Any:
        words = tried.row.cells.get(name, "")
        return _marked(words, tried.wrong[name]) if name in tried.wrong else words

    return cell


def _marked(words: str, wrong: list[str]) -> SafeString:
    sentences = format_html_join("", '<span class="cell-sentence">{}</span>', ((one,) for one in wrong))
    return format_html('<span class="cell-wrong">{}</span>{}', words or "–", sentences)


def _verdict(tried: Tried) -> Any:
    if tried.is_good:
        return gettext("Ghi được")
    whole = [tried.refusal] if tried.refusal else tried.wrong.get("__all__", [])
    return _marked(gettext("Chưa ghi được"), whole)
