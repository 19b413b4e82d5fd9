"""The way back from a page about outreach."""

from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _

from sogoc.kernel.reform import ReformField


def of_the_field() -> list[tuple[str, str]]:
    field = ReformField.DIRECTION
    return [(_(field.heading), reverse("fields:field", args=[field.value]))]


def of_the_list() -> list[tuple[str, str]]:
    return [*of_the_field(), (_("Tuyên truyền"), reverse("outreach:list"))]


def page_of(item: Any) -> str:
    return reverse("outreach:item", args=[item.pk])


def of_an_item(item: Any) -> list[tuple[str, str]]:
    return [*of_the_list(), (str(item), page_of(item))]
