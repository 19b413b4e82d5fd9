"""The way back from a page about legal texts told to people."""

from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _

from sogoc.kernel.reform import ReformField

Trail = list[tuple[str, str]]


def of_the_field() -> Trail:
    field = ReformField.INSTITUTIONS
    return [(_(field.heading), reverse("fields:field", args=[field.value]))]


def of_the_list() -> Trail:
    return [*of_the_field(), (_("Phổ biến pháp luật"), reverse("dissemination:list"))]


def page_of(one: Any) -> str:
    return reverse("dissemination:one", args=[one.pk])


def of_one(one: Any) -> Trail:
    return [*of_the_list(), (one.number or one.title[:60], page_of(one))]
