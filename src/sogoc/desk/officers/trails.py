"""The way back from a page about who is in charge of what."""

from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _

from sogoc.kernel.reform import ReformField

Trail = list[tuple[str, str]]


def of_the_field() -> Trail:
    field = ReformField.ORGANISATION
    return [(_(field.heading), reverse("fields:field", args=[field.value]))]


def of_the_list() -> Trail:
    return [*of_the_field(), (_("Đầu mối phụ trách"), reverse("officers:list"))]


def page_of(charge: Any) -> str:
    return reverse("officers:officer", args=[charge.pk])


def of_a_charge(charge: Any) -> Trail:
    return [*of_the_list(), (str(charge), page_of(charge))]
