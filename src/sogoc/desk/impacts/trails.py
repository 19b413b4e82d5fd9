"""The way back from a page about what rests on texts that are no more."""

from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _

from sogoc.kernel.reform import ReformField

Trail = list[tuple[str, str]]


def of_the_field() -> Trail:
    field = ReformField.INSTITUTIONS
    return [(_(field.heading), reverse("fields:field", args=[field.value]))]


def of_the_list() -> Trail:
    return [*of_the_field(), (_("Tác động của văn bản hết hiệu lực"), reverse("impacts:list"))]


def page_of(ending: Any) -> str:
    return reverse("impacts:impact", args=[ending.pk])


def of_one(ending: Any) -> Trail:
    return [*of_the_list(), (ending.other.printed, page_of(ending))]
